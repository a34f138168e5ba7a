package nastavnik.roadmap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SectionRepository extends Repository<Section, Long> {

    Section save(Section section);

    @Query("select s from Section s join fetch s.roadmap where s.id = :id and s.roadmap.removedAt is null")
    Optional<Section> find(long id);

    @Query("select s.roadmap.id from Section s where s.id = :id and s.roadmap.removedAt is null")
    Optional<Long> roadmapOf(long id);

    /** Those that are not removed, in order. */
    @Query("select s from Section s where s.roadmap.id = :roadmapId and s.removedAt is null order by s.position, s.id")
    List<Section> of(long roadmapId);

    /** The same of many roadmaps; each section knows its own. */
    @Query("""
            select s from Section s join fetch s.roadmap r where r.id in :roadmapIds and s.removedAt is null
            order by s.position, s.id
            """)
    List<Section> of(Collection<Long> roadmapIds);

    @Query("select coalesce(max(s.position), 0) from Section s where s.roadmap.id = :roadmapId")
    int lastPosition(long roadmapId);

    /** Makes room for one, the removed ones moving along; not a change of the sections' words, so no version counts up. */
    @Modifying(flushAutomatically = true, clearAutomatically = false)
    @Query(
            "update Section s set s.position = s.position + 1 where s.roadmap.id = :roadmapId and s.position >= :position")
    void makeRoom(long roadmapId, int position);
}
