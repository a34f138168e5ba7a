package nastavnik.programme;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.SchoolYear;
import nastavnik.form.Choice;
import nastavnik.form.Typed;
import nastavnik.journal.Journal;
import nastavnik.school.School;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
    private final MessageSource messages;

    Programmes(ProgrammeRepository programmes, CommitteeClock clock, Journal journal, MessageSource messages) {
        this.programmes = programmes;
        this.clock = clock;
        this.journal = journal;
        this.messages = messages;
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

    /**
     * Whose pairs something is asked of: all of a school year, or those of a programme.
     *
     * @param programme null for all
     */
    public record Scope(SchoolYear year, @Nullable Programme programme) {

        /** @return {@code year-2026} or {@code programme-57}, if that was sent; else empty */
        public static String written(String typed) {
            var line = Typed.line(typed);
            return line.matches("year-\\d{4}|programme-\\d{1,18}") ? line : "";
        }
    }

    /** @return what to choose from: two school years, and the programmes that run or are finished */
    @Transactional(readOnly = true)
    public List<Choice> scopes(Collection<Long> schoolIds) {
        var now = SchoolYear.of(clock.today());
        var years = Stream.of(now, now.previous())
                .map(year -> new Choice("year-" + year.firstYear(), words("programme.scope.year", year)));
        var begun = schoolIds.isEmpty() ? List.<Programme>of() : programmes.begunOf(schoolIds);
        return Stream.concat(
                        years,
                        begun.stream()
                                .map(each -> new Choice(
                                        "programme-" + each.id(),
                                        words("programme.scope.programme", each.title(), each.year()))))
                .toList();
    }

    /**
     * @param written as {@link Scope#written}, not empty
     * @throws NotFoundException where it is a programme of another school
     */
    @Transactional(readOnly = true)
    public Scope scope(String written, Collection<Long> schoolIds) {
        var number = Long.parseLong(written.substring(written.indexOf('-') + 1));
        if (written.startsWith("year-")) {
            return new Scope(new SchoolYear((int) number), null);
        }
        var programme = find(number, schoolIds).orElseThrow(NotFoundException::new);
        return new Scope(programme.year(), programme);
    }

    private String words(String key, Object... args) {
        return messages.getMessage(key, args, Locale.of("ru"));
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

    /**
     * Founds a programme that is typed by hand: a click that comes twice makes one.
     *
     * @throws RuntimeException where the school has one of that year by that title, or as {@link #found}
     */
    Programme foundOnce(School school, SchoolYear year, ProgrammeCard card) {
        programmes.lock(school.id());
        if (programmes.there(school.id(), year.firstYear(), card.title())) {
            throw new ProgrammeRefused(ProgrammeRefused.Rule.TWICE);
        }
        return found(school, year, card);
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
