package nastavnik.normative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document.
 *
 * @param issuer who has signed it; may be empty
 * @param number as it is written («№ 376-у» is «376-у»); may be empty
 * @param signedOn null where not known
 * @param link to its text; empty where a file is attached, or neither is there
 */
public record DocumentCard(
        DocumentKind kind,
        DocumentLevel level,
        String issuer,
        String title,
        String number,
        @Nullable LocalDate signedOn,
        String link) {}
