package nastavnik.meeting;

import java.time.LocalDate;
import java.util.List;
import nastavnik.calendar.Dates;
import org.jspecify.annotations.Nullable;

/** A meeting in a list; who was there is found for the whole page at once. */
public record MeetingRow(
        long id,
        LocalDate heldOn,
        MeetingKind kind,
        MeetingFormat format,
        String topic,
        @Nullable Integer minutes,
        @Nullable LocalDate nextOn,
        String school,
        List<There> there) {

    /** A pair that was there, by the names that may be shown. */
    public record There(long meetingId, long pairId, String mentor, String mentee, boolean silenced) {}

    MeetingRow(
            long id,
            LocalDate heldOn,
            MeetingKind kind,
            MeetingFormat format,
            String topic,
            @Nullable Integer minutes,
            @Nullable LocalDate nextOn,
            String school) {
        this(id, heldOn, kind, format, topic, minutes, nextOn, school, List.of());
    }

    /** Once somebody has withdrawn the consent, the words are shown to nobody. */
    MeetingRow with(List<There> pairs) {
        var silenced = pairs.stream().anyMatch(There::silenced);
        return new MeetingRow(id, heldOn, kind, format, silenced ? "" : topic, minutes, nextOn, school, pairs);
    }

    /** @return when it was, in figures */
    public String day() {
        return Dates.compact(heldOn);
    }

    /** @return the day agreed for the next one; empty where none was */
    public String next() {
        return nextOn == null ? "" : Dates.compact(nextOn);
    }
}
