package nastavnik.participant;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nastavnik.form.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ParticipantRepository extends Repository<Participant, Long> {

    Participant save(Participant participant);

    void delete(Participant participant);

    void flush();

    @Query("select p from Participant p join fetch p.school where p.id = :id and p.school.id in :schoolIds")
    Optional<Participant> find(long id, Collection<Long> schoolIds);

    @Query("select p from Participant p where p.id in :ids and p.school.id = :schoolId")
    List<Participant> ofIds(Collection<Long> ids, long schoolId);

    @Query("""
            select new nastavnik.participant.ParticipantRow(p.id, p.shownName, p.category, p.mentor, p.mentee,
                p.activeFrom, p.activeTo, p.birthDate, function('consented' as Boolean, p.id, :today),
                s.shortName)
            from Participant p join p.school s
            where s.id in :schoolIds
              and function('folded' as String, p.shownName) like function('folded' as String, :pattern) escape '!'
              and (:state = 'stopped' and p.stoppedOn is not null or :state <> 'stopped' and p.stoppedOn is null)
              and (:role = '' or :role = 'mentor' and p.mentor or :role = 'mentee' and p.mentee)
              and (:category is null or p.category = :category)
              and (:state in ('', 'stopped') or :state = 'unconsented' and function('consented' as Boolean, p.id, :today) = false
                or :state = 'unclear' and p.birthDate is null
                or :state = 'present' and (p.activeTo is null or p.activeTo >= :today)
                or :state = 'left' and p.activeTo < :today)
            """)
    Page<ParticipantRow> list(
            Collection<Long> schoolIds,
            String pattern,
            String role,
            @Nullable ParticipantCategory category,
            String state,
            LocalDate today,
            Pageable pageable);

    @Query("""
            select new nastavnik.form.Choice(cast(p.id as string), p.fullName) from Participant p
            where p.school.id = :schoolId and (:mentors = true and p.mentor or :mentors = false and p.mentee)
              and (p.activeTo is null or p.activeTo >= :today)
              and function('consented' as Boolean, p.id, :today) = true
            order by p.fullName, p.id""")
    List<Choice> eligible(long schoolId, boolean mentors, LocalDate today);

    @Query(value = "select to_id from participant_merge where from_id = :id", nativeQuery = true)
    Optional<Long> mergedInto(long id);

    @Query(value = "select from_id from participant_merge where to_id = :id order by from_id", nativeQuery = true)
    List<Long> mergedCards(long id);

    @Query("select function('consented' as Boolean, p.id, :today) from Participant p where p.id = :id")
    boolean consented(long id, LocalDate today);

    /** Others of the school with the same name, whatever its case and ё. */
    @Query("""
            select p from Participant p where p.school.id = :schoolId and p.id <> :except
              and function('folded' as String, p.fullName) = function('folded' as String, :fullName)
            order by p.id""")
    List<Participant> namesakes(long schoolId, String fullName, long except);
}
