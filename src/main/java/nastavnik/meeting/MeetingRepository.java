package nastavnik.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, Long> {

    Meeting save(Meeting meeting);

    void delete(Meeting meeting);

    void flush();

    @Query("""
            select m from Meeting m join fetch m.school left join fetch m.pairs
            where m.id = :id""")
    Optional<Meeting> find(long id);

    /** The same click twice: another meeting of the pair on the day, of the same kind, about the same. */
    @Query("""
            select count(p) > 0 from MeetingPair p join p.meeting m
            where p.pairId in :pairIds and m.heldOn = :day and m.kind = :kind and m.topic = :topic and m.id <> :except""")
    boolean same(Collection<Long> pairIds, LocalDate day, MeetingKind kind, String topic, long except);

    /** Waits for another change of the meeting: the pairs of the later one must not be stored beside those of the first. */
    @Query(value = "select id from meeting where id = :id for update", nativeQuery = true)
    Optional<Long> hold(long id);

    /** Until the transaction ends nobody else enters a meeting in this school. */
    @Query(
            value = "select 1 from pg_advisory_xact_lock(hashtextextended('meeting ' || cast(:schoolId as text), 0))",
            nativeQuery = true)
    int lock(long schoolId);

    @Query("""
            select new nastavnik.meeting.MeetingRow(m.id, m.heldOn, m.kind, m.format, m.topic, m.minutes, m.nextOn,
                s.shortName)
            from Meeting m join m.school s
            where s.id in :schoolIds and (:kind is null or m.kind = :kind)
              and exists (select 1 from MeetingPair part, MentorPair p
                where part.meeting = m and p.id = part.pairId and (:pairId = 0 or p.id = :pairId)
                  and (function('named' as Boolean, p.mentor.shownName, :pattern) = true
                    or function('named' as Boolean, p.mentee.shownName, :pattern) = true))
            """)
    Page<MeetingRow> list(
            Collection<Long> schoolIds,
            String pattern,
            @org.jspecify.annotations.Nullable MeetingKind kind,
            long pairId,
            Pageable pageable);
}
