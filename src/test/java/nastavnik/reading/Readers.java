package nastavnik.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nastavnik.calendar.Interval;
import nastavnik.calendar.WorkCalendar;
import nastavnik.deadline.DeadlineReader;
import nastavnik.table.Documents;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The readers without a portal around them. */
final class Readers {

    static final Documents DOCUMENTS = new Documents(20 << 20);
    static final TableReader TABLES;
    static final PlanReader PLANS;

    static {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/reading");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        TABLES = new TableReader(messages);
        PLANS = new PlanReader(new DeadlineReader(WorkCalendar::published));
    }

    private Readers() {}

    /** The roadmap in a pasted text, over 2026 and 2027. */
    static PlanRead pasted(String text) {
        return plan(table(text), Interval.years(2026, 2027));
    }

    static TableRead table(String text) {
        return roadmap(TABLES.read(DOCUMENTS.readPasted(text)));
    }

    static TableRead roadmap(List<TableRead> tables) {
        return tables.stream().filter(TableRead::isRoadmap).findFirst().orElseThrow();
    }

    static PlanRead plan(TableRead table, Interval period) {
        return PLANS.read(table, table.kinds(), period, words -> List.of());
    }
}
