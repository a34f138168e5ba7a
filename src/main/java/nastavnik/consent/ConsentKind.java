package nastavnik.consent;

import java.util.Arrays;
import java.util.Optional;

/** What a consent is for, one purpose each (152-ФЗ, article 9); the words are the messages {@code consent.kind.…}. */
public enum ConsentKind {
    /** To the processing of personal data; everybody's. */
    PROCESSING,
    /** To the minor's taking part, by a legal representative. */
    PARTICIPATION,
    /** To mentoring beside one's own work (Labour Code, article 351.8); the school's own mentors'. */
    MENTORING,
    /** To publication of certain data (152-ФЗ, article 10.1); never needed to take part. */
    DISSEMINATION;

    static Optional<ConsentKind> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findAny();
    }
}
