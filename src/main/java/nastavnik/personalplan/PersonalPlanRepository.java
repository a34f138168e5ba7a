package nastavnik.personalplan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonalPlanRepository extends Repository<PersonalPlan, Long> {

    PersonalPlan save(PersonalPlan plan);

    void flush();

    @Query("select p from PersonalPlan p left join fetch p.lines where p.pairId = :pairId")
    Optional<PersonalPlan> of(long pairId);

    @Query("""
            select new nastavnik.personalplan.PlanProgress(p.pairId, p.state, count(l),
                sum(case when l.actual <> '' then 1 else 0 end))
            from PersonalPlan p left join p.lines l where p.pairId in :pairIds group by p.pairId, p.state""")
    List<PlanProgress> progress(Collection<Long> pairIds);

    /** The plans of all pairs in which the person is one of the two. */
    @Query("""
            select distinct p from PersonalPlan p left join fetch p.lines
            where p.pairId in (select pair.id from MentorPair pair
                where pair.mentor.id = :participantId or pair.mentee.id = :participantId)""")
    List<PersonalPlan> ofPerson(long participantId);
}
