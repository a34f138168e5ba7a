package nastavnik.personalplan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonalPlanRepository extends Repository<PersonalPlan, Long> {

    /** Until the transaction ends nobody else writes the pair's plan: of two who begin one the later has to see the first's. */
    @Query(
            value =
                    "select 1 from pg_advisory_xact_lock(hashtextextended('personal_plan ' || cast(:pairId as text), 0))",
            nativeQuery = true)
    int lock(long pairId);

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
