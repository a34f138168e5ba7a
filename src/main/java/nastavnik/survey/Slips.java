package nastavnik.survey;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.office.Imprint;
import nastavnik.office.Page;
import nastavnik.office.PaperColumn;
import nastavnik.office.WordFile;
import nastavnik.survey.SurveyRefused.Rule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes personal links and the paper they are handed out on; the portal keeps their digests alone. */
@Service
@Transactional
class Slips {

    private static final int VERSION = 1;

    private final SurveyService service;
    private final Surveys surveys;
    private final SurveyPeople people;
    private final CommitteeClock clock;
    private final MessageSource messages;
    private final String url;

    Slips(
            SurveyService service,
            Surveys surveys,
            SurveyPeople people,
            CommitteeClock clock,
            MessageSource messages,
            @Value("${nastavnik.url}") String url) {
        this.service = service;
        this.surveys = surveys;
        this.people = people;
        this.clock = clock;
        this.messages = messages;
        this.url = url;
    }

    /**
     * The page from which slips are made.
     *
     * @param both whether some may be given a sheet of paper instead
     * @param paperBegun whether a sheet has been typed in: nobody is given a link instead of one any longer
     * @param people who answer by a link
     */
    record Listed(
            long id,
            String title,
            boolean open,
            boolean both,
            boolean paperBegun,
            int version,
            List<SurveyPeople.Asked> people,
            List<SurveyPeople.Asked> onPaper) {

        public boolean anyHanded() {
            return people.stream().anyMatch(SurveyPeople.Asked::handed);
        }
    }

    /** No box was ticked. */
    static class NobodyTicked extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** Who is asked, by name: the journal tells of it. */
    Listed list(SignedIn me, long id) {
        var survey = service.find(me, id);
        var asked = people.of(id);
        surveys.written("survey.peopleListed", survey, Integer.toString(asked.size()));
        return new Listed(
                id,
                survey.questionnaire().title(),
                survey.way().links() && survey.open(clock.today()),
                survey.way() == SurveyWay.BOTH,
                people.count(id).sheets() > 0,
                survey.version(),
                asked.stream().filter(each -> !each.onPaper()).toList(),
                asked.stream().filter(SurveyPeople.Asked::onPaper).toList());
    }

    /**
     * Those who are ticked answer on paper from now on; links they have open nothing any longer.
     *
     * @param version as in {@link #handOut}
     * @throws SurveyRefused where it is closed or not answered both ways
     */
    void giveSheets(SignedIn me, long id, String version, Set<Long> ticked) {
        var survey = sharing(me, id, version, ticked);
        people.giveSheets(id, ticked);
        surveys.written("survey.sheetsGiven", survey, Integer.toString(ticked.size()));
    }

    /**
     * Those who are ticked answer by a link after all.
     *
     * @throws SurveyRefused where a sheet has been typed in already: it may be theirs
     */
    void takeSheetsBack(SignedIn me, long id, String version, Set<Long> ticked) {
        var survey = sharing(me, id, version, ticked);
        if (!people.takeSheetsBack(id, ticked)) {
            throw new SurveyRefused(Rule.PAPER_BEGUN);
        }
        surveys.written("survey.sheetsTakenBack", survey, Integer.toString(ticked.size()));
    }

    private Survey sharing(SignedIn me, long id, String version, Set<Long> ticked) {
        var survey = current(me, id, version);
        if (ticked.isEmpty()) {
            throw new NobodyTicked();
        }
        survey.share(clock.today());
        surveys.flush();
        return survey;
    }

    private Survey current(SignedIn me, long id, String version) {
        var survey = service.find(me, id);
        if (!version.equals(Integer.toString(survey.version()))) {
            throw new ObjectOptimisticLockingFailureException(Survey.class, id);
        }
        return survey;
    }

    String fileName() {
        return words("survey.slips.file");
    }

    /**
     * @param version of the survey when the page was opened: links handed out since must not be voided unseen
     * @throws SurveyRefused where it is closed or has no links
     */
    WordFile handOut(SignedIn me, long id, String version, Set<Long> ticked) {
        var survey = current(me, id, version);
        var chosen = people.of(id).stream()
                .filter(each -> !each.onPaper() && ticked.contains(each.id()))
                .toList();
        if (chosen.isEmpty()) {
            throw new NobodyTicked();
        }
        survey.handOut(clock.today());
        surveys.written("survey.slipsHanded", survey, Integer.toString(chosen.size()));
        var file = new WordFile(
                new Imprint(fileName(), me.fullName(), clock.now(), "survey-slips", VERSION), Page.PORTRAIT);
        var paper = file.paper(
                List.of(PaperColumn.of(words("survey.slips.whom"), 2), PaperColumn.of(words("survey.slips.how"), 8)));
        paper.title(List.of(words("survey.slips.title", survey.questionnaire().title())));
        paper.line(words("survey.slips.cut"));
        var last = Dates.full(survey.lastDay());
        for (var each : chosen) {
            var address = url + "/questionnaires/"
                    + people.handOut(each.id(), clock.today()).grouped();
            paper.row(each.name(), words("survey.slips.text", survey.school().shortName(), address, last));
        }
        paper.endTable();
        return file;
    }

    private String words(String key, Object... args) {
        return messages.getMessage(key, args, Locale.of("ru"));
    }
}
