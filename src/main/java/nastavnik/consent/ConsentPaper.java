package nastavnik.consent;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a signed consent says.
 *
 * @param representative name of the legal representative who signed; empty where the person did, as the next two
 * @param relation such as «мать», «опекун»
 * @param document by which the representation is proved, such as «свидетельство о рождении»; no numbers are needed
 * @param validTo last day; null where the paper tells none
 * @param data what may be published; empty for other kinds
 * @param conditions under which it may be published, in the person's words; empty for none
 */
public record ConsentPaper(
        ConsentKind kind,
        Signer signer,
        String representative,
        String relation,
        String document,
        LocalDate givenOn,
        @Nullable LocalDate validTo,
        Set<PublicData> data,
        String conditions) {

    public ConsentPaper {
        data = Set.copyOf(data);
    }

    /** Signed by the person. */
    public static ConsentPaper own(ConsentKind kind, LocalDate givenOn, @Nullable LocalDate validTo) {
        return new ConsentPaper(kind, Signer.SELF, "", "", "", givenOn, validTo, Set.of(), "");
    }

    /** Signed by a legal representative. */
    public static ConsentPaper by(
            String representative,
            String relation,
            String document,
            ConsentKind kind,
            LocalDate givenOn,
            @Nullable LocalDate validTo) {
        return new ConsentPaper(
                kind, Signer.REPRESENTATIVE, representative, relation, document, givenOn, validTo, Set.of(), "");
    }
}
