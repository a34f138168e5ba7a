package nastavnik.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import nastavnik.calendar.Dates;
import nastavnik.plan.RoadmapCard;
import nastavnik.roadmap.Redactions;
import org.jspecify.annotations.Nullable;

/**
 * Which redaction of a roadmap an address asks for. Without either the roadmap's own id asks for the one that counts today,
 * and a later redaction's id for that very one.
 *
 * @param on the day whose redaction is wanted; null where no day was named
 * @param ordinal of the redaction; null where none was named
 * @param odd what was given for a day and is none; empty where nothing was
 */
public record Wanted(@Nullable LocalDate on, @Nullable Integer ordinal, String odd) {

    private static final int LONGEST = 40;

    /**
     * Reads the parameters of an address, of which the day comes as 2026-03-01 from the browser's field and as 01.03.2026
     * from people.
     *
     * @return anything else asks for nothing in particular, and is kept to be told
     */
    static Wanted of(String on, String redaction) {
        var day = day(on);
        var odd = day == null && !on.isBlank() ? on.strip() : "";
        return new Wanted(
                day,
                redaction.matches("\\d{1,4}") ? Integer.valueOf(redaction) : null,
                odd.length() > LONGEST ? odd.substring(0, LONGEST) : odd);
    }

    /** @return the day asked for as people write it; empty where none was */
    String day() {
        return on == null ? odd : Dates.compact(on);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return Dates.parse(typed).orElseGet(() -> typed.isBlank() ? null : LocalDate.parse(typed.strip()));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** @return the redaction wanted, which may be a draft */
    Optional<RoadmapCard> of(Redactions redactions, long id, LocalDate today) {
        if (ordinal != null) {
            return redactions.numbered(ordinal);
        }
        if (on != null) {
            return redactions.on(on);
        }
        return id == redactions.roadmapId()
                ? redactions.on(today).or(() -> redactions.withId(id))
                : redactions.withId(id);
    }
}
