package nastavnik.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExtensionRepository extends Repository<Extension, Long> {

    String ROW = """
            select new nastavnik.extension.ExtensionRow(e.id, r.id, s.id, s.shortName, e.until, e.reason, e.askedAt, e.askedBy,
                e.state, e.answer, e.decidedAt, e.decidedBy)
            from Extension e join e.report r join r.school s
            """;

    Extension save(Extension extension);

    @Query("select e from Extension e join fetch e.report r join fetch r.period join fetch r.school where e.id = :id")
    Optional<Extension> find(long id);

    @Query("select e from Extension e join fetch e.report r join fetch r.period join fetch r.school where e.id in :ids")
    List<Extension> findAll(List<Long> ids);

    /** Until when a report has time by its other extensions, what was granted last first. */
    @Query("""
            select e.until from Extension e where e.report.id = :reportId and e.id <> :except
                and e.state = nastavnik.extension.ExtensionState.GRANTED order by e.decidedAt desc, e.id desc
            """)
    List<LocalDate> granted(long reportId, long except);

    /** Undecided ones first, then by school. */
    @Query(ROW + """
             where r.period.id = :periodId
            order by case e.state when nastavnik.extension.ExtensionState.ASKED then 0 else 1 end, s.shortName, e.id
            """)
    List<ExtensionRow> ofPeriod(long periodId);

    @Query(ROW + " where r.id = :reportId order by e.id desc")
    List<ExtensionRow> ofReport(long reportId);

    @Query(
            "select count(e) from Extension e where e.report.period.id = :periodId and e.state = nastavnik.extension.ExtensionState.ASKED")
    long waiting(long periodId);

    /** Quarters whose summary can still take a report, the latest first. */
    @Query("""
            select new nastavnik.extension.WaitingRequests(p.year, p.quarter, count(e)) from Extension e join e.report r join r.period p
            where e.state = nastavnik.extension.ExtensionState.ASKED and p.state not in (
                nastavnik.period.PeriodState.CONSOLIDATED, nastavnik.period.PeriodState.SENT)
            group by p.year, p.quarter order by p.year desc, p.quarter desc
            """)
    List<WaitingRequests> waiting();
}
