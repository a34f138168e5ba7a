package nastavnik.consent;

import java.util.Arrays;
import java.util.Optional;

/** How a withdrawal came; the words are the messages {@code consent.way.…}. */
public enum WithdrawalWay {
    IN_PERSON,
    POST,
    EMAIL;

    static Optional<WithdrawalWay> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findAny();
    }
}
