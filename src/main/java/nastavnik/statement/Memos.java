package nastavnik.statement;

import java.time.LocalDate;
import java.util.Optional;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.journal.Journal;
import nastavnik.progress.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps each person's own letter about a roadmap; nobody else reads or changes it, so the last word counts. */
@Service
@Transactional
class Memos {

    private final MemoRepository memos;
    private final MemoWords words;
    private final CommitteeClock clock;
    private final Journal journal;

    Memos(MemoRepository memos, MemoWords words, CommitteeClock clock, Journal journal) {
        this.memos = memos;
        this.words = words;
        this.clock = clock;
        this.journal = journal;
    }

    /** @return the letter as the person left it, else as the portal proposes it */
    @Transactional(readOnly = true)
    public MemoDraft draft(Standing standing, SignedIn person) {
        var proposed = words.propose(standing);
        return memos.find(person.accountId(), standing.roadmap().roadmapId())
                .map(memo -> new MemoDraft(
                        memo.letter(),
                        true,
                        memo.countedOn(),
                        !memo.proposed().equals(proposed.body()),
                        proposed.body()))
                .orElse(new MemoDraft(proposed, false, standing.day(), false, proposed.body()));
    }

    void keep(MemoForm letter, Standing standing, SignedIn person) {
        var proposed = words.propose(standing).body();
        var roadmap = standing.roadmap().roadmapId();
        Optional<Memo> kept = memos.find(person.accountId(), roadmap);
        if (kept.isPresent()) {
            kept.get().keep(letter, standing.day(), proposed, clock.now());
        } else {
            memos.save(new Memo(person.accountId(), roadmap, letter, standing.day(), proposed, clock.now()));
        }
    }

    /** The portal's proposal counts again. */
    void discard(Standing standing, SignedIn person) {
        memos.discard(person.accountId(), standing.roadmap().roadmapId());
    }

    /** Notes that the report was taken out. */
    void taken(Standing standing, String ending) {
        journal.write(
                "execution.statementExported",
                "Roadmap",
                standing.roadmap().roadmapId(),
                null,
                standing.day() + " " + ending);
    }

    /**
     * @param kept whether the person has changed it
     * @param countedOn the day whose figures it names
     * @param stale whether the figures are others now than when it was kept
     * @param proposed what the portal proposes today
     */
    record MemoDraft(MemoForm letter, boolean kept, LocalDate countedOn, boolean stale, String proposed) {}
}
