package nastavnik.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProfileRepository extends Repository<MentorProfile, Long> {

    /** Until the transaction ends nobody else keeps a profile of the participant. */
    @Query(
            value =
                    "select 1 from pg_advisory_xact_lock(hashtextextended('mentor_profile ' || cast(:participantId as text), 0))",
            nativeQuery = true)
    int lock(long participantId);

    MentorProfile save(MentorProfile profile);

    void delete(MentorProfile profile);

    void flush();

    @Query("select p from MentorProfile p join fetch p.participant x join fetch x.school where x.id = :participantId")
    Optional<MentorProfile> of(long participantId);

    @Query("""
            select p from MentorProfile p join fetch p.participant x join fetch x.school s
            where p.offeredOn is not null and x.stoppedOn is null and function('consented' as Boolean, x.id, :today) = true
              and (s.activeTo is null or s.activeTo >= :today)
            order by p.offeredOn desc, p.id""")
    List<MentorProfile> offered(LocalDate today);

    @Query("""
            select p from MentorProfile p join fetch p.participant left join fetch p.themes
            where p.participant.id in :participantIds""")
    List<MentorProfile> withThemesOf(Collection<Long> participantIds);

    @Query("select p from MentorProfile p left join fetch p.themes where p in :profiles")
    List<MentorProfile> withThemes(List<MentorProfile> profiles);

    @Query("select p from MentorProfile p left join fetch p.forms where p in :profiles")
    List<MentorProfile> withForms(List<MentorProfile> profiles);
}
