package nastavnik.schoolplan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.office.Imprint;
import nastavnik.office.SheetFile;
import nastavnik.school.SchoolType;
import nastavnik.school.SchoolWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The state of the schools' roadmaps as a workbook; taking it out stands in the journal. */
@Component
class SchoolPlanFile {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int VERSION = 1;
    private static final List<String> COLUMNS =
            List.of("school", "type", "district", "state", "since", "activities", "title");

    private final SchoolPlans plans;
    private final SchoolWords words;
    private final Journal journal;
    private final MessageSource messages;
    private final CommitteeClock clock;

    SchoolPlanFile(
            SchoolPlans plans, SchoolWords words, Journal journal, MessageSource messages, CommitteeClock clock) {
        this.plans = plans;
        this.words = words;
        this.journal = journal;
        this.messages = messages;
        this.clock = clock;
    }

    String name() {
        return say("schoolplan.title") + " " + Dates.compact(clock.today()) + ".xlsx";
    }

    /** The caller closes it, or gives it to a download. */
    @Transactional
    public SheetFile of(SchoolPlanFilter filter, SignedIn me) {
        var title = say("schoolplan.title");
        var file = new SheetFile(new Imprint(title, me.fullName(), clock.now(), "school-roadmaps", VERSION));
        try {
            var rows = plans.all(filter);
            var sheet = file.data(
                    title,
                    COLUMNS.stream()
                            .map(column -> say("schoolplan.column." + column))
                            .toList());
            rows.forEach(row -> sheet.row(
                    row.school(),
                    words.of(row.type()),
                    row.district(),
                    say(row.state().key()),
                    row.since(),
                    row.activities(),
                    row.title()));
            var facts = new LinkedHashMap<String, Object>();
            facts.put(say("schoolplan.file.who"), me.fullName());
            facts.put(say("schoolplan.file.when"), clock.local(clock.now()));
            facts.put(say("schoolplan.file.q"), filter.q());
            facts.put(
                    say("schoolplan.column.type"),
                    filter.type().isEmpty() ? "" : words.of(SchoolType.valueOf(filter.type())));
            facts.put(say("schoolplan.column.district"), filter.district());
            facts.put(
                    say("schoolplan.column.state"),
                    SchoolPlanState.named(filter.state())
                            .map(state -> say(state.key()))
                            .orElse(""));
            file.facts(say("schoolplan.file.about"), facts);
            journal.write("schoolplan.exported", "Roadmap", null, null, Integer.toString(rows.size()));
            return file;
        } catch (RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    private String say(String key) {
        return messages.getMessage(key, null, RUSSIAN);
    }
}
