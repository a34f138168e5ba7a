package nastavnik.personalplan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonalPlanRepository extends Repository<PersonalPlan, Long> {

    PersonalPlan save(PersonalPlan plan);

    void flush();

    @Query("select p from PersonalPlan p left join fetch p.lines where p.pairId = :pairId")
    Optional<PersonalPlan> of(long pairId);

    /** The plans of all pairs in which the person is one of the two. */
    @Query("""
            select distinct p from PersonalPlan p left join fetch p.lines
            where p.pairId in (select pair.id from MentorPair pair
                where pair.mentor.id = :participantId or pair.mentee.id = :participantId)""")
    List<PersonalPlan> ofPerson(long participantId);
}
