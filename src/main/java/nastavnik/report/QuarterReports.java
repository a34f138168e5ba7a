package nastavnik.report;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reports themselves, for rooms that change them in a transaction of their own; whose they are the caller checks. */
@Component
@Transactional(readOnly = true)
public class QuarterReports {

    private final QuarterReportRepository reports;

    QuarterReports(QuarterReportRepository reports) {
        this.reports = reports;
    }

    /** @return the report with its period and its school */
    public Optional<QuarterReport> find(long id) {
        return reports.find(id);
    }

    /** @return the report, which nobody else changes until the caller's transaction is over */
    @Transactional
    public Optional<QuarterReport> lock(long id) {
        return reports.lock(id);
    }
}
