package nastavnik.consent;

import java.util.Arrays;
import java.util.Optional;

/** Who signed; the words are the messages {@code consent.signer.…}. */
public enum Signer {
    SELF,
    REPRESENTATIVE,
    /** Recorded by its day alone, before the portal asked for more; whoever had to sign on that day. */
    UNSTATED;

    /** @return one that can be stated */
    static Optional<Signer> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each != UNSTATED && each.name().equals(name))
                .findAny();
    }
}
