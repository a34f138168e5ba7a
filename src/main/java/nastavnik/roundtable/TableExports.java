package nastavnik.roundtable;

import nastavnik.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that a table was taken out. */
@Component
class TableExports {

    private final Journal journal;

    TableExports(Journal journal) {
        this.journal = journal;
    }

    @Transactional
    void taken(RoundTable table) {
        journal.write("monitoring.exported", "MonitoringRound", table.roundId(), null, table.title());
    }
}
