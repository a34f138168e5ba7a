package nastavnik.report;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuarterReportRepository extends Repository<QuarterReport, Long> {

    void flush();

    @Query("select r from QuarterReport r join fetch r.period join fetch r.school where r.id = :id")
    Optional<QuarterReport> find(long id);

    /**
     * Keeps the period from being frozen until this transaction is over.
     *
     * @return its state
     */
    @Query(value = "select state from reporting_period where id = :periodId for share", nativeQuery = true)
    Optional<String> hold(long periodId);

    /** The same for the period of a report. */
    @Query(value = """
                    select p.state from reporting_period p
                    where p.id = (select r.period_id from quarter_report r where r.id = :id) for share
                    """, nativeQuery = true)
    Optional<String> holdPeriodOf(long id);

    /** Waits for another click that is just sending or storing the same report. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from QuarterReport r where r.id = :id")
    Optional<QuarterReport> lock(long id);

    @Query("select r from QuarterReport r where r.period.id = :periodId and r.school.id = :schoolId")
    Optional<QuarterReport> of(long periodId, long schoolId);

    @Query("select r from QuarterReport r where r.period.id = :periodId")
    List<QuarterReport> of(long periodId);

    @Query("""
            select r from QuarterReport r join fetch r.school
            where r.period.id = :periodId and r.owed and r.submissions = 0 and r.excuse = ''
            """)
    List<QuarterReport> unsent(long periodId);

    @Query("select r from QuarterReport r join fetch r.school where r.period.id = :periodId and r.ceased")
    List<QuarterReport> ceased(long periodId);

    /** What the school has sent of the quarters before, the latest first. */
    @Query("""
            select r from QuarterReport r join r.period p
            where r.school.id = :schoolId and r.submissions > 0
              and (p.year < :year or p.year = :year and p.quarter < :quarter)
            order by p.year desc, p.quarter desc
            """)
    List<QuarterReport> before(long schoolId, int year, int quarter, Limit limit);
}
