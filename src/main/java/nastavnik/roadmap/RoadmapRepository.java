package nastavnik.roadmap;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoadmapRepository extends Repository<Roadmap, Long> {

    Roadmap save(Roadmap roadmap);

    @Query("select r from Roadmap r where r.id = :id and r.removedAt is null")
    Optional<Roadmap> find(long id);

    /** Whoever changes the shape of a roadmap (adds, moves, removes, renumbers) waits for the others here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Roadmap r where r.id = :id")
    Optional<Roadmap> findLocked(long id);

    /** The later order wins where the periods of two overlap. */
    @Query("""
            select r from Roadmap r
            where r.status = nastavnik.roadmap.RoadmapStatus.APPROVED and r.level = nastavnik.roadmap.RoadmapLevel.MUNICIPAL
              and r.removedAt is null and :day between r.periodFrom and r.periodTo
            order by r.approvingOrder.signedOn desc, r.approvedAt desc, r.id desc
            """)
    List<Roadmap> inForce(LocalDate day, Limit limit);

    @Query("""
            select r from Roadmap r where r.status = nastavnik.roadmap.RoadmapStatus.APPROVED and r.removedAt is null
            order by r.approvingOrder.signedOn desc, r.approvedAt desc, r.id desc
            """)
    List<Roadmap> approved();

    @Query("""
            select r from Roadmap r where r.status = nastavnik.roadmap.RoadmapStatus.DRAFT and r.removedAt is null
            order by r.id desc
            """)
    List<Roadmap> drafts();

    @Query("""
            select new nastavnik.roadmap.RoadmapRow(r.id, r.title, r.level, r.periodFrom, r.periodTo, r.status,
                r.approvingOrder.signedOn, r.approvingOrder.number,
                (select count(a) from Activity a
                    where a.section.roadmap = r and a.removedAt is null and a.section.removedAt is null))
            from Roadmap r where r.removedAt is null
            """)
    Page<RoadmapRow> rows(Pageable pageable);

    @Query("""
            select new nastavnik.roadmap.RoadmapRow(r.id, r.title, r.level, r.periodFrom, r.periodTo, r.status,
                r.approvingOrder.signedOn, r.approvingOrder.number,
                (select count(a) from Activity a
                    where a.section.roadmap = r and a.removedAt is null and a.section.removedAt is null))
            from Roadmap r where r.removedAt is null and r.status = nastavnik.roadmap.RoadmapStatus.APPROVED
            """)
    Page<RoadmapRow> approvedRows(Pageable pageable);
}
