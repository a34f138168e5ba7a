package nastavnik.programme;

import jakarta.validation.constraints.Size;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * How far a stage is, as it is typed.
 *
 * @param version of the programme, the one the page was opened with
 * @param begunOn empty where the stage has not begun
 * @param doneOn empty while it goes on
 */
record StageForm(
        String version,
        @CalendarDate String begunOn,
        @CalendarDate String doneOn,
        @Size(max = 1000) String note) {

    StageForm {
        version = Typed.line(version);
        begunOn = Typed.line(begunOn);
        doneOn = Typed.line(doneOn);
        note = note == null ? "" : note.strip();
    }

    static StageForm of(Programme programme, ProgrammeStage stage) {
        var progress = programme.progressOf(stage);
        var version = Integer.toString(programme.version());
        if (progress == null) {
            return new StageForm(version, "", "", "");
        }
        var done = progress.doneOn();
        return new StageForm(
                version, Dates.compact(progress.begunOn()), done == null ? "" : Dates.compact(done), progress.note());
    }

    StageForm onVersion(String newer) {
        return new StageForm(newer, begunOn, doneOn, note);
    }

    /** @return whether something is said of a stage that is said not to have begun */
    boolean doneWithoutBeginning() {
        return begunOn.isEmpty() && !(doneOn.isEmpty() && note.isEmpty());
    }

    /** To be called once the constraints hold. */
    @Nullable
    StageProgress progress() {
        return begunOn.isEmpty()
                ? null
                : new StageProgress(
                        Dates.parse(begunOn).orElseThrow(), Dates.parse(doneOn).orElse(null), note);
    }
}
