package nastavnik.roadmap;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoadmapRepository extends Repository<Roadmap, Long> {

    /** That of all redactions of its roadmap it is the one that counts on the day, approved before or not. */
    String COUNTS = """
            (r.status = nastavnik.plan.RoadmapStatus.APPROVED and (r.ordinal = 0 or r.act.effectiveFrom <= :day)
              and not exists (select later from Roadmap later
                  where later.originalId = coalesce(r.originalId, r.id) and later.ordinal > r.ordinal
                    and later.status = nastavnik.plan.RoadmapStatus.APPROVED and later.removedAt is null
                    and later.act.effectiveFrom <= :day))
            """;

    String ROW = """
            select new nastavnik.roadmap.RoadmapRow(r.id, coalesce(r.originalId, r.id), r.ordinal, r.title, r.level,
                r.periodFrom, r.periodTo, r.status, r.approvingOrder.signedOn, r.approvingOrder.number,
                (select count(a) from Activity a
                    where a.section.roadmap = r and a.removedAt is null and a.section.removedAt is null),
                exists (select work from Roadmap work where work.originalId = coalesce(r.originalId, r.id)
                    and work.status = nastavnik.plan.RoadmapStatus.DRAFT and work.removedAt is null),
                case when r.agreement.day is null then false else true end)
            from Roadmap r
            """;

    Roadmap save(Roadmap roadmap);

    @Query("select r from Roadmap r where r.id = :id and r.removedAt is null")
    Optional<Roadmap> find(long id);

    /** Whoever changes the shape of a roadmap (adds, moves, removes, renumbers) waits for the others here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Roadmap r where r.id = :id")
    Optional<Roadmap> findLocked(long id);

    /** @return id of the roadmap that a redaction belongs to */
    @Query("select coalesce(r.originalId, r.id) from Roadmap r where r.id = :id")
    Optional<Long> originalOf(long id);

    /** In order, of all that belong to the same roadmap as this one. */
    @Query("""
            select r from Roadmap r
            where r.removedAt is null and coalesce(r.originalId, r.id) =
                (select coalesce(each.originalId, each.id) from Roadmap each where each.id = :id)
            order by r.ordinal
            """)
    List<Roadmap> redactions(long id);

    /** The later order first. Whoever has replaced another is approved: reopened it lets the other count again. */
    @Query("select r from Roadmap r where r.level = nastavnik.plan.RoadmapLevel.MUNICIPAL and r.removedAt is null"
            + " and :day between r.periodFrom and r.periodTo and " + COUNTS
            + """
             and not exists (select by from Roadmap by join by.replaced gone
                where gone.id = coalesce(r.originalId, r.id) and by.periodFrom <= :day
                    and (gone.until is null or gone.until >= :day))
            order by r.approvingOrder.signedOn desc, coalesce(r.originalId, r.id) desc
            """)
    List<Roadmap> inForce(LocalDate day);

    @Query("""
            select new nastavnik.roadmap.Replacement(r.id, r.title, by.id, by.title, by.periodFrom, gone.until)
            from Roadmap by join by.replaced gone join Roadmap r on r.id = gone.id
            order by by.periodFrom, by.id, r.id
            """)
    List<Replacement> replacements();

    /** Of each roadmap but the schools' own the redaction that counts on the day; the latest order first. */
    @Query("select r from Roadmap r where r.removedAt is null and r.schoolId is null and " + COUNTS
            + " order by r.approvingOrder.signedOn desc, coalesce(r.originalId, r.id) desc")
    List<Roadmap> approved(LocalDate day);

    @Query("""
            select r from Roadmap r where r.status = nastavnik.plan.RoadmapStatus.APPROVED and r.removedAt is null
              and r.schoolId is null and not exists (select later from Roadmap later
                  where later.originalId = coalesce(r.originalId, r.id) and later.ordinal > r.ordinal
                    and later.removedAt is null)
            order by r.id desc
            """)
    List<Roadmap> amendable();

    @Query("""
            select r from Roadmap r where r.status = nastavnik.plan.RoadmapStatus.DRAFT and r.removedAt is null
              and r.schoolId is null
            order by r.id desc
            """)
    List<Roadmap> drafts();

    /** Drafts by this title that are no amendments; the latest begun first. */
    @Query("""
            select r from Roadmap r where r.status = nastavnik.plan.RoadmapStatus.DRAFT and r.removedAt is null
              and r.schoolId is null and r.ordinal = 0 and r.title = :title
            order by r.id desc
            """)
    List<Roadmap> begun(String title);

    /** Until the transaction ends nobody else begins a roadmap: of two clicks the later sees the first. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended('roadmap_founding', 0))", nativeQuery = true)
    int lockFounding();

    @Query(ROW + "where r.removedAt is null and r.schoolId is null and (" + COUNTS
            + " or r.ordinal = 0 and r.status = nastavnik.plan.RoadmapStatus.DRAFT)")
    Page<RoadmapRow> rows(LocalDate day, Pageable pageable);

    @Query(ROW + "where r.removedAt is null and r.schoolId is null and " + COUNTS)
    Page<RoadmapRow> approvedRows(LocalDate day, Pageable pageable);

    /**
     * Of these schools, approved and with the day in their period; the later order first. The schools go in as one array: a
     * list of unknown length is translated into SQL anew each time.
     */
    @Query("""
            select r from Roadmap r where array_contains(:schoolIds, r.schoolId) and r.removedAt is null
              and r.status = nastavnik.plan.RoadmapStatus.APPROVED and :day between r.periodFrom and r.periodTo
            order by r.approvingOrder.signedOn desc, r.id desc
            """)
    List<Roadmap> ofSchoolsInForce(Long[] schoolIds, LocalDate day);

    /** The latest begun first. */
    @Query("select r from Roadmap r where r.schoolId in :schoolIds and r.removedAt is null order by r.id desc")
    List<Roadmap> ofSchools(Collection<Long> schoolIds);

    /** Whether the school has another one that is not in force yet. */
    @Query("""
            select count(r) > 0 from Roadmap r where r.schoolId = :schoolId and r.removedAt is null and r.id <> :butId
              and r.status <> nastavnik.plan.RoadmapStatus.APPROVED
            """)
    boolean isWriting(long schoolId, long butId);

    @Query("select r.schoolId from Roadmap r where r.id = :id")
    Optional<Long> schoolOf(long id);

    @Query("select r.schoolId from Section s join s.roadmap r where s.id = :id")
    Optional<Long> schoolOfSection(long id);

    @Query("select r.schoolId from Activity a join a.section s join s.roadmap r where a.id = :id")
    Optional<Long> schoolOfActivity(long id);
}
