package nastavnik.mentoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nastavnik.participant.Engagement;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MentorPairRepository extends Repository<MentorPair, Long> {

    MentorPair save(MentorPair pair);

    void flush();

    @Query("""
            select p from MentorPair p join fetch p.school join fetch p.form join fetch p.mentor join fetch p.mentee
                left join fetch p.programme left join fetch p.type left join fetch p.group
            where p.id = :id and p.school.id in :schoolIds""")
    Optional<MentorPair> find(long id, Collection<Long> schoolIds);

    /** Until the transaction ends nobody else forms or changes a pair of these two. */
    @Query(
            value =
                    "select 1 from pg_advisory_xact_lock("
                            + "hashtextextended('mentor_pair ' || cast(:mentorId as text) || ' ' || cast(:menteeId as text), 0))",
            nativeQuery = true)
    int lock(long mentorId, long menteeId);

    @Query("select p from MentorPair p where p.mentor.id = :mentorId and p.mentee.id = :menteeId")
    List<MentorPair> ofTheseTwo(long mentorId, long menteeId);

    /** Those of the person that nobody has ended. */
    @Query("""
            select p from MentorPair p join fetch p.school
            where p.ending is null and (p.mentor.id = :participantId or p.mentee.id = :participantId and :mentorOnly = false)""")
    List<MentorPair> openOf(long participantId, boolean mentorOnly);

    @Query("select p.id from MentorPair p where p.mentor.id = :participantId or p.mentee.id = :participantId")
    List<Long> idsOf(long participantId);

    @Query("""
            select new nastavnik.participant.Engagement(p.startsOn, coalesce(p.endedOn, p.plannedEnd))
            from MentorPair p where p.mentor.id = :participantId or p.mentee.id = :participantId""")
    List<Engagement> engagements(long participantId);

    /** With whose they are. */
    record Days(
            long participantId, LocalDate from, @Nullable LocalDate to) {}

    @Query("""
            select new nastavnik.mentoring.MentorPairRepository$Days(x.id, p.startsOn, coalesce(p.endedOn, p.plannedEnd))
            from MentorPair p, Participant x where x.id in :participantIds and (p.mentor = x or p.mentee = x)""")
    List<Days> engagements(Collection<Long> participantIds);

    /** Those of the group, who joined first at the top. */
    @Query("""
            select p from MentorPair p join fetch p.school join fetch p.form join fetch p.mentor join fetch p.mentee
                left join fetch p.type left join fetch p.programme
            where p.group.id = :groupId order by p.startsOn, p.mentee.shownName, p.id""")
    List<MentorPair> membersOf(long groupId);

    @Query("""
            select p from MentorPair p join fetch p.school join fetch p.form join fetch p.mentor mentor join fetch p.mentee mentee
                left join fetch p.group left join fetch p.type left join fetch p.programme
            where p.id in :ids and p.school.id in :schoolIds order by mentor.shownName, mentee.shownName, p.id""")
    List<MentorPair> ofIds(Collection<Long> ids, Collection<Long> schoolIds);
}
