package nastavnik.notice;

import static nastavnik.notice.Place.COUNT;
import static nastavnik.notice.Place.DUE;
import static nastavnik.notice.Place.NUMBER;
import static nastavnik.notice.Place.PAIR;
import static nastavnik.notice.Place.QUARTER;
import static nastavnik.notice.Place.REASON;
import static nastavnik.notice.Place.RECEIPT;
import static nastavnik.notice.Place.ROUND;
import static nastavnik.notice.Place.SCHOOL;
import static nastavnik.notice.Place.SCHOOLS;
import static nastavnik.notice.Place.SINCE;
import static nastavnik.notice.Place.TASKS;
import static nastavnik.notice.Place.TOPIC;
import static nastavnik.notice.Place.WHEN;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What people are told of. Its name is {@code notice.kind.…}, its built-in words {@code notice.subject.…} and {@code notice.text.…}. */
public enum NoticeKind {
    PERIOD_OPENED(SCHOOL, QUARTER, DUE),
    REPORT_SOON(SCHOOL, QUARTER, DUE),
    REPORT_TODAY(SCHOOL, QUARTER, DUE),
    REPORT_LATE(SCHOOL, QUARTER, DUE),
    /** To the methodologists: who has not sent. */
    REPORTS_LATE(QUARTER, DUE, COUNT, SCHOOLS),
    /** The receipt of a report that was sent; to the school's address too. */
    REPORT_SENT(SCHOOL, QUARTER, NUMBER, RECEIPT),
    REPORT_RETURNED(SCHOOL, QUARTER),
    REPORT_ACCEPTED(SCHOOL, QUARTER),
    /** The decision was a mistake and is taken back. */
    REPORT_WAITS_AGAIN(SCHOOL, QUARTER),
    /** The centre has corrected lines in the school's place. */
    REPORT_CORRECTED(SCHOOL, QUARTER),
    EXTENSION_GRANTED(SCHOOL, QUARTER, DUE),
    EXTENSION_DECLINED(SCHOOL, QUARTER, DUE),
    EXTENSION_REVOKED(SCHOOL, QUARTER, DUE),
    TASKS_SOON(DUE, COUNT, TASKS),
    TASKS_LATE(DUE, COUNT, TASKS),
    TASKS_RETURNED(COUNT, TASKS),
    TASKS_REMINDED(COUNT, TASKS),
    WEBINAR_PLACED(SCHOOL, TOPIC, WHEN),
    WEBINAR_MOVED(SCHOOL, TOPIC, WHEN),
    WEBINAR_CANCELLED(SCHOOL, TOPIC, WHEN, REASON),
    /** A card was made of a line of the school's report: most of it is still to be written. */
    PRACTICE_TAKEN(SCHOOL, TOPIC),
    PRACTICE_RETURNED(SCHOOL, TOPIC, REASON),
    PRACTICE_DECLINED(SCHOOL, TOPIC, REASON),
    PRACTICE_REGISTERED(SCHOOL, TOPIC),
    PRACTICE_PUBLISHED(SCHOOL, TOPIC),
    /** A pair has not met for too long. */
    PAIR_SILENT(SCHOOL, PAIR, SINCE),
    /** Consents of a school end in a month, or in a week. */
    CONSENTS_ENDING(SCHOOL, DUE, COUNT),
    /** Minors come of age in a month, or in a week, and have to sign themselves. */
    COMING_OF_AGE(SCHOOL, DUE, COUNT),
    ROUND_OPENED(SCHOOL, ROUND, DUE),
    ROUND_SOON(SCHOOL, ROUND, DUE),
    ROUND_REOPENED(SCHOOL, ROUND, DUE, REASON),
    ROUND_RETURNED(SCHOOL, ROUND, REASON);

    @SuppressWarnings("ImmutableEnumChecker") // the set is a copy
    private final Set<Place> places;

    NoticeKind(Place... own) {
        var all = EnumSet.of(Place.NAME, Place.COMMITTEE);
        all.addAll(List.of(own));
        this.places = Set.copyOf(all);
    }

    /** @return what may be filled into its words */
    public List<Place> places() {
        return Stream.of(Place.values()).filter(places::contains).toList();
    }

    /** @return whether something falls due or comes back to be mended: it stands first where a letter holds several */
    boolean presses() {
        return switch (this) {
            case REPORT_SOON,
                    REPORT_TODAY,
                    REPORT_LATE,
                    REPORTS_LATE,
                    REPORT_RETURNED,
                    TASKS_SOON,
                    TASKS_LATE,
                    TASKS_RETURNED,
                    TASKS_REMINDED,
                    ROUND_SOON,
                    ROUND_REOPENED,
                    ROUND_RETURNED -> true;
            default -> false;
        };
    }

    /** @return whether all of it that comes together goes to a person in one letter, also where he is told at once */
    boolean together() {
        return this == PAIR_SILENT;
    }

    /** @return the kind of this name, or empty */
    public static Optional<NoticeKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findAny();
    }
}
