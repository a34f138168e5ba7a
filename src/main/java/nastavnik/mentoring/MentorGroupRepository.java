package nastavnik.mentoring;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nastavnik.participant.Engagement;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MentorGroupRepository extends Repository<MentorGroup, Long> {

    MentorGroup save(MentorGroup group);

    void flush();

    @Query("""
            select g from MentorGroup g join fetch g.school join fetch g.form join fetch g.mentor left join fetch g.type
                left join fetch g.programme where g.id = :id and g.school.id in :schoolIds""")
    Optional<MentorGroup> find(long id, Collection<Long> schoolIds);

    @Query("select g from MentorGroup g join fetch g.school where g.mentor.id = :mentorId and g.ending is null")
    List<MentorGroup> openOf(long mentorId);

    /** Those the person has ever been in, as mentor or as mentee. */
    @Query("""
            select g from MentorGroup g where g.mentor.id = :participantId
                or g.id in (select p.group.id from MentorPair p where p.mentee.id = :participantId)""")
    List<MentorGroup> ofPerson(long participantId);

    @Query("""
            select new nastavnik.participant.Engagement(g.startsOn, coalesce(g.endedOn, g.plannedEnd))
            from MentorGroup g where g.mentor.id = :participantId""")
    List<Engagement> engagements(long participantId);

    @Query("""
            select new nastavnik.mentoring.MentorPairRepository$Days(
                g.mentor.id, g.startsOn, coalesce(g.endedOn, g.plannedEnd))
            from MentorGroup g where g.mentor.id in :participantIds""")
    List<MentorPairRepository.Days> engagements(Collection<Long> participantIds);
}
