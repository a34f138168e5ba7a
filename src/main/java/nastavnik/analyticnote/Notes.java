package nastavnik.analyticnote;

import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.monitoring.Rounds;
import nastavnik.roundtable.RoundTable;
import nastavnik.roundtable.RoundTables;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notes on rounds: prefilled, kept, thrown away and taken out. */
@Service
@Transactional
class Notes {

    private static final String SUBJECT = "MonitoringRound";

    private final RoundNoteRepository notes;
    private final Rounds rounds;
    private final RoundTables tables;
    private final NoteWords words;
    private final CommitteeClock clock;
    private final Journal journal;

    Notes(
            RoundNoteRepository notes,
            Rounds rounds,
            RoundTables tables,
            NoteWords words,
            CommitteeClock clock,
            Journal journal) {
        this.notes = notes;
        this.rounds = rounds;
        this.tables = tables;
        this.words = words;
        this.clock = clock;
        this.journal = journal;
    }

    /**
     * A note with the figures it speaks of.
     *
     * @param savedAt when its words were edited; empty while they are only prefilled
     */
    record Draft(RoundTable table, NoteForm words, String savedAt) {}

    @Transactional(readOnly = true)
    Draft draft(SignedIn me, long roundId) {
        var table = tables.of(roundId);
        return notes.ofRound(roundId)
                .map(note -> new Draft(table, note.words(), Dates.dateTime(clock.local(note.changedAt()))))
                .orElseGet(() -> new Draft(table, words.prefilled(table, me), ""));
    }

    /** @throws ObjectOptimisticLockingFailureException where somebody has edited it meanwhile */
    void keep(long roundId, NoteForm typed) {
        var round = rounds.existing(roundId);
        notes.lock(roundId);
        var kept = notes.ofRound(roundId);
        var version = kept.map(note -> Integer.toString(note.version())).orElse("");
        if (!version.equals(typed.version())) {
            throw new ObjectOptimisticLockingFailureException(RoundNote.class, roundId);
        }
        kept.ifPresentOrElse(
                note -> note.revise(typed, clock.now()), () -> notes.save(new RoundNote(round, typed, clock.now())));
        journal.write("monitoring.noteSaved", SUBJECT, roundId, null, round.title());
    }

    /** Throws the edited words away: they are made from the figures anew. */
    void reset(long roundId) {
        var round = rounds.existing(roundId);
        notes.ofRound(roundId).ifPresent(note -> {
            notes.delete(note);
            journal.write("monitoring.noteReset", SUBJECT, roundId, null, round.title());
        });
    }

    void taken(RoundTable table) {
        journal.write("monitoring.noteTaken", SUBJECT, table.roundId(), null, table.title());
    }
}
