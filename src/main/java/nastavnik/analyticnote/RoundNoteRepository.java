package nastavnik.analyticnote;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoundNoteRepository extends Repository<RoundNote, Long> {

    /** Until the transaction ends nobody else keeps words of the round's note. */
    @Query(
            value = "select 1 from pg_advisory_xact_lock(hashtextextended('round_note ' || cast(:roundId as text), 0))",
            nativeQuery = true)
    int lock(long roundId);

    RoundNote save(RoundNote note);

    void delete(RoundNote note);

    @Query("select n from RoundNote n where n.round.id = :roundId")
    Optional<RoundNote> ofRound(long roundId);
}
