package nastavnik.practice;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PracticeRepository extends Repository<Practice, Long> {

    Practice save(Practice practice);

    void flush();

    @Query("select p from Practice p join fetch p.school left join fetch p.form where p.id = :id")
    Optional<Practice> find(long id);

    /** For a change: experts who judge at the same moment wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Practice p where p.id = :id")
    Optional<Practice> lock(long id);

    /** Until the transaction ends nobody else makes cards of lines. */
    @Query(value = "select 1 from pg_advisory_xact_lock(hashtextextended('practice_source', 0))", nativeQuery = true)
    int lockSources();

    /** Cards in use of a school by their name, whatever its case and ё. */
    @Query("""
            select p from Practice p
            where p.school.id = :schoolId and p.stage not in (DECLINED, ARCHIVED)
              and function('folded' as String, p.name) = function('folded' as String, :name)
            order by p.id
            """)
    List<Practice> named(long schoolId, String name);

    /** Follows the cards that were merged, each into the next, to the one that was not; none where this one was not. */
    @Query(value = """
            with recursive kept (id) as (
                select merged_into_id from practice where id = :id
                union
                select p.merged_into_id from practice p join kept on p.id = kept.id)
            select p.id from practice p join kept on p.id = kept.id where p.merged_into_id is null
            """, nativeQuery = true)
    Optional<Long> lastKept(long id);

    @Query("select p from Practice p where p.mergedInto.id = :id order by p.id")
    List<Practice> mergedInto(long id);
}
