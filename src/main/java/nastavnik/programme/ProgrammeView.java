package nastavnik.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.mentoringform.DictionaryEntry;
import org.jspecify.annotations.Nullable;

/**
 * A programme's page.
 *
 * @param orderNumber empty while there is none
 * @param launchable whether it only waits to be begun
 * @param finishable whether it only waits to be finished
 */
record ProgrammeView(
        long id,
        long schoolId,
        String title,
        String year,
        String school,
        String orderNumber,
        String orderDate,
        String curator,
        String goals,
        String term,
        String forms,
        String types,
        ProgrammeState state,
        String reason,
        boolean launchable,
        boolean finishable,
        List<StageLine> stages,
        ProgrammePairs.Count pairs,
        List<Event> history) {

    /** A stage as the page shows it. */
    record StageLine(ProgrammeStage stage, StageState state, String begun, String done, String note) {}

    /**
     * Something done to the programme.
     *
     * @param action its words are the message {@code journal.<action>}
     */
    record Event(String at, String actor, String action, String details) {}

    static ProgrammeView of(Programme programme, ProgrammePairs.Count pairs, List<Event> history) {
        var card = programme.card();
        var state = programme.state();
        return new ProgrammeView(
                programme.id(),
                programme.school().id(),
                card.title(),
                programme.year().toString(),
                programme.school().shortName(),
                card.orderNumber(),
                full(card.orderDate()),
                card.curator(),
                card.goals(),
                Dates.span(new Interval(card.startsOn(), card.endsOn())),
                names(card.forms()),
                names(card.types()),
                state,
                programme.reason(),
                state == ProgrammeState.DRAFT
                        && card.orderDate() != null
                        && !card.forms().isEmpty(),
                state == ProgrammeState.RUNNING && programme.stateOf(ProgrammeStage.COMPLETION) == StageState.DONE,
                Arrays.stream(ProgrammeStage.values())
                        .map(stage -> line(stage, programme.progressOf(stage)))
                        .toList(),
                pairs,
                history);
    }

    public boolean open() {
        return state.open();
    }

    private static StageLine line(ProgrammeStage stage, @Nullable StageProgress progress) {
        return progress == null
                ? new StageLine(stage, StageState.NOT_BEGUN, "", "", "")
                : new StageLine(
                        stage, progress.state(), full(progress.begunOn()), full(progress.doneOn()), progress.note());
    }

    private static String names(List<? extends DictionaryEntry> entries) {
        return entries.stream().map(DictionaryEntry::name).collect(Collectors.joining(", "));
    }

    private static String full(@Nullable LocalDate date) {
        return date == null ? "" : Dates.full(date);
    }
}
