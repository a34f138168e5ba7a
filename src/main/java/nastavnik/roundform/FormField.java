package nastavnik.roundform;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param code stays the same in all editions, so that rounds can be compared
 * @param section heading it stands under; fields of one section follow each other
 * @param least smallest number it takes; null where anything goes
 * @param most largest number it takes; null where anything goes
 * @param options answers of a choice, a line each; empty for other kinds
 * @param figure what the portal fills in beforehand; null where nothing
 * @param askedCode of a share: code of the field that tells of how many it is; null where none does
 * @param averaged whether the city's figure is the mean of the organisations' instead of their sum
 */
@Embeddable
public record FormField(
        String code,
        String section,
        String caption,
        String hint,
        @Enumerated(EnumType.STRING) FieldKind kind,
        boolean required,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        String options,
        @Enumerated(EnumType.STRING) @Nullable PortalFigure figure,
        @Nullable String askedCode,
        boolean averaged) {

    /** A field that is added up and of nobody's share. */
    public FormField(
            String code,
            String section,
            String caption,
            String hint,
            FieldKind kind,
            boolean required,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            String options,
            @Nullable PortalFigure figure) {
        this(code, section, caption, hint, kind, required, least, most, options, figure, null, false);
    }

    /** @return whether the city's figure is a sum */
    public boolean summed() {
        return (kind == FieldKind.WHOLE || kind == FieldKind.DECIMAL) && !averaged;
    }

    /** @return the answers a person chooses from; for a choice its own, else those of its kind */
    public List<String> answers() {
        return switch (kind) {
            case CHOICE ->
                Arrays.stream(options.split("\n", -1))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
            case YES_NO -> List.of(FieldKind.YES, FieldKind.NO);
            case MARK -> List.of(FieldKind.YES, FieldKind.PARTLY, FieldKind.NO);
            default -> List.of();
        };
    }
}
