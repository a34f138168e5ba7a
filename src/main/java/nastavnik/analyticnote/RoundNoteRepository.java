package nastavnik.analyticnote;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoundNoteRepository extends Repository<RoundNote, Long> {

    RoundNote save(RoundNote note);

    void delete(RoundNote note);

    @Query("select n from RoundNote n where n.round.id = :roundId")
    Optional<RoundNote> ofRound(long roundId);
}
