package nastavnik.programme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.SchoolYear;
import nastavnik.form.Choice;
import nastavnik.journal.Journal;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of the programmes; the caller has found what belongs to whom. */
@Component
@Transactional
public class Programmes {

    static final String SUBJECT = "Programme";

    private final ProgrammeRepository programmes;
    private final CommitteeClock clock;
    private final Journal journal;

    Programmes(ProgrammeRepository programmes, CommitteeClock clock, Journal journal) {
        this.programmes = programmes;
        this.clock = clock;
        this.journal = journal;
    }

    /** @return the programme, its school fetched; empty where there is none in these schools */
    @Transactional(readOnly = true)
    public Optional<Programme> find(long id, Collection<Long> schoolIds) {
        return schoolIds.isEmpty() ? Optional.empty() : programmes.find(id, schoolIds);
    }

    /** @return the school's programmes that a pair may be given to, the newest first: title and school year */
    @Transactional(readOnly = true)
    public List<Choice> choices(long schoolId) {
        return programmes.openOf(schoolId).stream().map(Programmes::choice).toList();
    }

    /** @return the school's programmes that a pair may be given to, the newest first */
    @Transactional(readOnly = true)
    public List<Programme> open(long schoolId) {
        return programmes.openOf(schoolId);
    }

    /** @return the words by which a programme is chosen: its title and school year */
    public static Choice choice(Programme programme) {
        return new Choice(Long.toString(programme.id()), programme.title() + ", " + programme.year());
    }

    /** @throws RuntimeException where a rule is broken: the term is not of the year, an order without its day */
    public Programme found(School school, SchoolYear year, ProgrammeCard card) {
        var programme = programmes.save(new Programme(school, year, card, clock.now()));
        written("programme.founded", programme, year.toString());
        return programme;
    }

    void revise(Programme programme, ProgrammeCard card) {
        programme.revise(card, clock.now());
        written("programme.revised", programme, "");
    }

    /** @throws RuntimeException where it is no draft, or its order or forms are missing */
    public void launch(Programme programme) {
        programme.launch(clock.now());
        written("programme.launched", programme, "");
    }

    /** @throws RuntimeException where it does not run, or its last stage is not done */
    public void complete(Programme programme) {
        programme.complete(clock.now());
        written("programme.completed", programme, "");
    }

    void cancel(Programme programme, String reason) {
        programme.cancel(reason, clock.now());
        written("programme.cancelled", programme, reason);
    }

    void resume(Programme programme) {
        programme.resume(clock.now());
        written("programme.resumed", programme, "");
    }

    /**
     * @param progress null where the stage has not begun after all
     * @throws RuntimeException where the days do not fit those of the neighbouring stages, or lie in the future
     */
    public void record(Programme programme, ProgrammeStage stage, @Nullable StageProgress progress) {
        var before = programme.stateOf(stage);
        programme.record(stage, progress, clock.today(), clock.now());
        written(
                "programme.stageRecorded",
                programme,
                stage.number() + ": " + before + " \u2192 " + programme.stateOf(stage));
    }

    /** @return the id of the copy, which may have been made before */
    long copy(Programme programme) {
        return programmes.copyOf(programme.id()).orElseGet(() -> {
            var copy = programmes.save(programme.forNextYear(clock.now()));
            written("programme.copied", copy, copy.year().toString());
            return copy.id();
        });
    }

    private void written(String action, Programme programme, String details) {
        journal.write(action, SUBJECT, programme.id(), programme.school().id(), details);
    }
}
