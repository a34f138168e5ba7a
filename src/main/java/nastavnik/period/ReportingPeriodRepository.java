package nastavnik.period;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportingPeriodRepository extends Repository<ReportingPeriod, Long> {

    @Query("select p from ReportingPeriod p where p.year = :year and p.quarter = :quarter")
    Optional<ReportingPeriod> find(int year, int quarter);

    /** Waits until no decision about a report of the period is under way, and keeps others from being begun. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ReportingPeriod p where p.year = :year and p.quarter = :quarter")
    Optional<ReportingPeriod> lock(int year, int quarter);

    /** Keeps the period from being frozen until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select p from ReportingPeriod p where p.year = :year and p.quarter = :quarter")
    Optional<ReportingPeriod> hold(int year, int quarter);

    @Query("select p from ReportingPeriod p order by p.year desc, p.quarter desc")
    List<ReportingPeriod> newestFirst();

    @Query("""
            select p from ReportingPeriod p
            where p.state not in (nastavnik.period.PeriodState.CLOSED, nastavnik.period.PeriodState.SENT) and p.centreDue >= :today
            order by p.year, p.quarter
            """)
    List<ReportingPeriod> collecting(LocalDate today, Limit limit);

    /** Those to which a date can still do something. */
    @Query(
            "select p from ReportingPeriod p where p.state in (nastavnik.period.PeriodState.PREPARED, nastavnik.period.PeriodState.OPEN)")
    List<ReportingPeriod> unsettled();
}
