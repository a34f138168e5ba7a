package nastavnik.execution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExecutionRepository extends Repository<Execution, Long> {

    Execution save(Execution execution);

    @Query("select e from Execution e where e.activity.id = :activityId and e.dueOn = :dueOn")
    Optional<Execution> find(long activityId, LocalDate dueOn);

    @Query("""
            select new nastavnik.execution.MarkedDue(e.activity.id, e.dueOn, e.state, e.doneOn, e.result, e.link)
            from Execution e join e.activity.section.roadmap r where coalesce(r.originalId, r.id) = :roadmapId
            """)
    List<MarkedDue> ofRoadmap(long roadmapId);
}
