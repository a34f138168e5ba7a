package nastavnik.participant;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nastavnik.form.Choice;
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
