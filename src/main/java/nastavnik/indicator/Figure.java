package nastavnik.indicator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nastavnik.participant.ParticipantCategory;
import nastavnik.school.SchoolType;
import org.jspecify.annotations.Nullable;

/**
 * A counted figure. A person on the lists of two schools is one person of the city and one of each school.
 *
 * @param side null for both
 * @param ageFrom lowest age in full years, itself included; null for no limit
 * @param ageTo highest age in full years, itself included; null for no limit
 * @param category null for all
 * @param schoolType kind of organisation whose people count; null for all
 */
@Embeddable
public record Figure(
        @Enumerated(EnumType.STRING) Counted what,
        @Enumerated(EnumType.STRING) @Nullable Side side,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Enumerated(EnumType.STRING) @Nullable ParticipantCategory category,
        @Enumerated(EnumType.STRING) @Nullable SchoolType schoolType) {

    /** Everybody of one role, or of both. */
    public static Figure of(Counted what, @Nullable Side side) {
        return new Figure(what, side, null, null, null, null);
    }

    boolean narrowsPersons() {
        return ageFrom != null || ageTo != null || category != null;
    }
}
