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

    /** The page from which slips are made. */
    record Listed(long id, String title, boolean open, int version, List<SurveyPeople.Asked> people) {

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
        surveys.written("survey.peopleListed", survey, "");
        return new Listed(
                id,
                survey.questionnaire().title(),
                survey.way() == SurveyWay.LINKS && survey.open(clock.today()),
                survey.version(),
                people.of(id));
    }

    String fileName() {
        return words("survey.slips.file");
    }

    /**
     * @param version of the survey when the page was opened: links handed out since must not be voided unseen
     * @throws SurveyRefused where it is closed or has no links
     */
    WordFile handOut(SignedIn me, long id, String version, Set<Long> ticked) {
        var survey = service.find(me, id);
        if (!version.equals(Integer.toString(survey.version()))) {
            throw new ObjectOptimisticLockingFailureException(Survey.class, id);
        }
        var chosen = people.of(id).stream()
                .filter(each -> ticked.contains(each.id()))
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
