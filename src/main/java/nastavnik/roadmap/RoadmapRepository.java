package nastavnik.roadmap;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
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
}
