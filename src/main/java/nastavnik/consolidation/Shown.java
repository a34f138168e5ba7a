package nastavnik.consolidation;

import java.util.Arrays;
import java.util.function.Predicate;
import nastavnik.turnout.Delivery;

/** Which schools of a frozen summary are listed: those behind one of its figures. */
enum Shown {
    OWED(school -> true),
    RECEIVED(school -> school.came() != null),
    ON_TIME(school -> school.came() != null && !Delivery.late(school.came(), school.daysLate())),
    LATE(school -> Delivery.late(school.came(), school.daysLate())),
    NIL(school -> school.came() != null && school.noData()),
    MISSING(school -> school.came() == null);

    @SuppressWarnings("ImmutableEnumChecker") // the conditions keep nothing
    private final Predicate<Snapshot.School> condition;

    Shown(Predicate<Snapshot.School> condition) {
        this.condition = condition;
    }

    boolean fits(Snapshot.School school) {
        return condition.test(school);
    }

    /** @param word as it stands in an address; odd ones mean all */
    static Shown named(String word) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(word))
                .findAny()
                .orElse(OWED);
    }
}
