package nastavnik.matching;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PreferenceRepository extends Repository<Preference, Long> {

    /** Until the transaction ends nobody else keeps what the participant said. */
    @Query(
            value =
                    "select 1 from pg_advisory_xact_lock(hashtextextended('preference ' || cast(:participantId as text), 0))",
            nativeQuery = true)
    int lock(long participantId);

    Preference save(Preference preference);

    void delete(Preference preference);

    @Query("select p from Preference p where p.participant.id = :participantId and p.asMentor = :asMentor")
    Optional<Preference> of(long participantId, boolean asMentor);
}
