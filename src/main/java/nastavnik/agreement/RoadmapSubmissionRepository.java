package nastavnik.agreement;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoadmapSubmissionRepository extends Repository<RoadmapSubmission, Long> {

    RoadmapSubmission save(RoadmapSubmission submission);

    /** The latest first. */
    @Query("select s from RoadmapSubmission s where s.roadmapId = :roadmapId order by s.ordinal desc")
    List<RoadmapSubmission> of(long roadmapId);
}
