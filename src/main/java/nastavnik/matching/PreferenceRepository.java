package nastavnik.matching;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PreferenceRepository extends Repository<Preference, Long> {

    Preference save(Preference preference);

    void delete(Preference preference);

    @Query("select p from Preference p where p.participant.id = :participantId and p.asMentor = :asMentor")
    Optional<Preference> of(long participantId, boolean asMentor);
}
