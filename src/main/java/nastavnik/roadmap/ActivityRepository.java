package nastavnik.roadmap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActivityRepository extends Repository<Activity, Long> {

    Activity save(Activity activity);

    @Query("""
            select a from Activity a join fetch a.section s join fetch s.roadmap r
            where a.id = :id and r.removedAt is null
            """)
    Optional<Activity> find(long id);

    /** Those that are not removed, in order of their sections and of their places there. */
    @Query("""
            select a from Activity a join fetch a.section s
            where s.roadmap.id = :roadmapId and a.removedAt is null and s.removedAt is null
            order by s.position, s.id, a.position, a.id
            """)
    List<Activity> of(long roadmapId);

    /** The same of many roadmaps. */
    @Query("""
            select a from Activity a join fetch a.section s
            where s.roadmap.id in :roadmapIds and a.removedAt is null and s.removedAt is null
            order by s.position, s.id, a.position, a.id
            """)
    List<Activity> of(Collection<Long> roadmapIds);

    /** All of them, the removed ones too. */
    @Query("select a from Activity a join fetch a.section s where s.roadmap.id = :roadmapId")
    List<Activity> ofAll(long roadmapId);

    /** Each redaction of those known by these keys; the latest redaction last. */
    @Query("""
            select a from Activity a join fetch a.section s join fetch s.roadmap r
            where coalesce(a.originId, a.id) in :keys and r.removedAt is null order by r.ordinal
            """)
    List<Activity> known(Collection<Long> keys);

    @Query("select s.roadmap.id from Activity a join a.section s where a.id = :id and s.roadmap.removedAt is null")
    Optional<Long> roadmapOf(long id);

    void flush();

    @Query("""
            select count(a) from Activity a
            where a.section.roadmap.id = :roadmapId and a.removedAt is null and a.section.removedAt is null
            """)
    long count(long roadmapId);

    @Query("select coalesce(max(a.position), 0) from Activity a where a.section.id = :sectionId")
    int lastPosition(long sectionId);

    /** Makes room for one, the removed ones moving along; not a change of the activities' words, so no version counts up. */
    @Modifying(flushAutomatically = true, clearAutomatically = false)
    @Query(
            "update Activity a set a.position = a.position + 1 where a.section.id = :sectionId and a.position >= :position")
    void makeRoom(long sectionId, int position);
}
