package nastavnik.roundform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Arrays;
import nastavnik.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A field as it is typed.
 *
 * @param version of the form the page was opened with
 * @param kind name of a {@link FieldKind}
 * @param figure name of a {@link PortalFigure}, or empty
 * @param options a line each
 * @param askedCode code of the field that tells of how many people a share is, or empty
 */
record FieldForm(
        String version,
        @NotBlank @Size(max = 150) String section,
        @NotBlank @Size(max = 300) String caption,
        @Size(max = 500) String hint,
        @NotBlank String kind,
        boolean required,

        @Pattern(regexp = NUMBER, message = "{roundform.field.bound.wrong}")
        String least,

        @Pattern(regexp = NUMBER, message = "{roundform.field.bound.wrong}")
        String most,

        @Size(max = 2000) String options,
        String figure,
        String askedCode,
        boolean averaged) {

    static final String NUMBER = "|-?\\d{1,9}([.,]\\d{1,4})?";

    FieldForm {
        version = Typed.line(version).matches("\\d{1,9}") ? Typed.line(version) : "0";
        section = Typed.line(section);
        caption = Typed.line(caption);
        hint = Typed.line(hint);
        kind = named(Typed.line(kind), FieldKind.values());
        least = Typed.line(least);
        most = Typed.line(most);
        options = options == null ? "" : options.strip();
        figure = named(Typed.line(figure), PortalFigure.values());
        askedCode = Typed.line(askedCode).matches("f\\d{1,9}") ? Typed.line(askedCode) : "";
    }

    static FieldForm blank(FormOfRound form) {
        var section = form.fields().isEmpty() ? "" : form.fields().getLast().section();
        return new FieldForm(
                Integer.toString(form.version()),
                section,
                "",
                "",
                FieldKind.WHOLE.name(),
                true,
                "",
                "",
                "",
                "",
                "",
                false);
    }

    static FieldForm of(FormOfRound form, FormField field) {
        var figure = field.figure();
        var asked = field.askedCode();
        return new FieldForm(
                Integer.toString(form.version()),
                field.section(),
                field.caption(),
                field.hint(),
                field.kind().name(),
                field.required(),
                words(field.least()),
                words(field.most()),
                field.options(),
                figure == null ? "" : figure.name(),
                asked == null ? "" : asked,
                field.averaged());
    }

    /** To be called once the constraints hold. */
    FormField field() {
        return new FormField(
                "",
                section,
                caption,
                hint,
                FieldKind.valueOf(kind),
                required,
                number(least),
                number(most),
                options.replace("\r\n", "\n"),
                figure.isEmpty() ? null : PortalFigure.valueOf(figure),
                askedCode.isEmpty() ? null : askedCode,
                averaged);
    }

    FieldForm onVersion(int newer) {
        return new FieldForm(
                Integer.toString(newer),
                section,
                caption,
                hint,
                kind,
                required,
                least,
                most,
                options,
                figure,
                askedCode,
                averaged);
    }

    private static @Nullable BigDecimal number(String typed) {
        return typed.isEmpty() ? null : new BigDecimal(typed.replace(',', '.'));
    }

    private static String words(@Nullable BigDecimal number) {
        return number == null ? "" : FormRules.words(number);
    }

    private static String named(String name, Enum<?>[] values) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name)) ? name : "";
    }
}
