package nastavnik.mentoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nastavnik.participant.Engagement;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MentorPairRepository extends Repository<MentorPair, Long> {

    MentorPair save(MentorPair pair);

    void flush();

    @Query("""
            select p from MentorPair p join fetch p.school join fetch p.form join fetch p.mentor join fetch p.mentee
                left join fetch p.programme where p.id = :id and p.school.id in :schoolIds""")
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

    @Query("""
            select new nastavnik.participant.Engagement(p.startsOn, coalesce(p.endedOn, p.plannedEnd))
            from MentorPair p where p.mentor.id = :participantId or p.mentee.id = :participantId""")
    List<Engagement> engagements(long participantId);

    @Query("""
            select new nastavnik.mentoring.MentorPairRow(p.id, mentor.shownName, mentee.shownName, form.name,
                p.startsOn, coalesce(p.endedOn, p.plannedEnd),
                case when p.ending = COMPLETED then nastavnik.mentoring.PairState.COMPLETED
                    when p.ending is not null then nastavnik.mentoring.PairState.TERMINATED
                    when p.startsOn > :today then nastavnik.mentoring.PairState.FORMED
                    when p.plannedEnd < :today then nastavnik.mentoring.PairState.EXPIRED
                    else nastavnik.mentoring.PairState.ACTIVE end,
                p.orderNumber, p.orderDate, school.shortName)
            from MentorPair p join p.mentor mentor join p.mentee mentee join p.form form join p.school school
            where school.id in :schoolIds
              and (function('folded' as String, mentor.shownName) like function('folded' as String, :pattern) escape '!'
                or function('folded' as String, mentee.shownName) like function('folded' as String, :pattern) escape '!')
              and (:formId = 0 or form.id = :formId)
              and (:programmeId = 0 or p.programme.id = :programmeId)
              and (:participantId = 0 or mentor.id = :participantId or mentee.id = :participantId)
              and (:state = ''
                or :state = 'FORMED' and p.endedOn is null and p.startsOn > :today
                or :state = 'ACTIVE' and p.endedOn is null and p.startsOn <= :today
                    and (p.plannedEnd is null or p.plannedEnd >= :today)
                or :state = 'EXPIRED' and p.endedOn is null and p.plannedEnd < :today
                or :state = 'COMPLETED' and p.ending = COMPLETED
                or :state = 'TERMINATED' and p.ending <> COMPLETED)
            """)
    Page<MentorPairRow> list(
            Collection<Long> schoolIds,
            String pattern,
            long formId,
            long participantId,
            long programmeId,
            String state,
            LocalDate today,
            Pageable pageable);
}
