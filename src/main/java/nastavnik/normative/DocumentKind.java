package nastavnik.normative;

import java.util.Arrays;
import java.util.Optional;

/** What a document is; its words are the message {@code normative.kind.<name>}. */
public enum DocumentKind {
    ORDER,
    INSTRUCTION,
    LETTER,
    REGULATION,
    AGREEMENT,
    DECISION,
    PROTOCOL,
    LAW,
    RECOMMENDATIONS;

    static Optional<DocumentKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(word)).findAny();
    }
}
