package nastavnik.plan;

import java.util.List;
import nastavnik.calendar.Interval;
import nastavnik.deadline.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the other rooms see it.
 *
 * @param id of the activity in this redaction of its roadmap
 * @param key what it is known by in every redaction: the id it had where it first stood
 * @param version counted up with each change of its words, not of its place
 * @param words verbatim
 * @param deadline what was understood of the deadline's words when they were written
 * @param parentKey of the activity of the roadmap above that it carries out; null where it is its own
 * @param removalReason why a school has left out what is wanted of it; empty where it has not
 */
public record ActivityCard(
        long id,
        long key,
        int version,
        long sectionId,
        ActivityWords words,
        Deadline deadline,
        @Nullable Long parentKey,
        String removalReason) {

    /** One that refers to nothing above it. */
    public ActivityCard(long id, long key, int version, long sectionId, ActivityWords words, Deadline deadline) {
        this(id, key, version, sectionId, words, deadline, null, "");
    }

    /** @return its number as text, may be empty */
    public String number() {
        return words.number();
    }

    public String title() {
        return words.title();
    }

    /**
     * @return what was understood of the deadline, in order of time, both ends included; without a first day where only the
     *     last is set; empty where the words name no date or are not understood
     */
    public List<Interval> windows() {
        return deadline.windows();
    }

    /** @return whether the work goes on through the windows instead of being due at the end of each */
    public boolean continuous() {
        return deadline.kind() == Deadline.Kind.CONTINUOUS;
    }

    /** @return whether it is due in the month that follows a period, as «до 10 числа месяца, следующего за отчётным» */
    public boolean followsAPeriod() {
        return deadline.notes().stream().anyMatch(note -> note.code().startsWith("day-after"));
    }
}
