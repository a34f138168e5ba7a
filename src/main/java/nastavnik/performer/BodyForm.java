package nastavnik.performer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import nastavnik.school.SchoolFlag;
import nastavnik.school.SchoolType;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the dictionary as it is typed.
 *
 * @param version the one the page was opened with; empty for a new entry
 * @param words one on each line
 */
record BodyForm(
        String version,
        String kind,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 4000) String words,
        String schoolType,
        String schoolFlag) {

    BodyForm {
        version = text(version);
        kind = named(text(kind), BodyKind.values());
        name = text(name);
        words = text(words).replace("\r\n", "\n");
        schoolType = named(text(schoolType), SchoolType.values());
        schoolFlag = named(text(schoolFlag), SchoolFlag.values());
    }

    static BodyForm blank(String words) {
        return new BodyForm("", BodyKind.DEPARTMENT.name(), words, "", "", "");
    }

    static BodyForm of(Body body) {
        var card = body.card();
        return new BodyForm(
                Integer.toString(body.version()),
                card.kind().name(),
                card.name(),
                card.words(),
                card.type() == null ? "" : card.type().name(),
                card.flag() == null ? "" : card.flag().name());
    }

    BodyForm onVersion(String newer) {
        return new BodyForm(newer, kind, name, words, schoolType, schoolFlag);
    }

    BodyCard card() {
        return new BodyCard(
                kind.isEmpty() ? BodyKind.OUTSIDE : BodyKind.valueOf(kind),
                name,
                words,
                schoolType.isEmpty() ? null : SchoolType.valueOf(schoolType),
                schoolFlag.isEmpty() ? null : SchoolFlag.valueOf(schoolFlag));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String named(String name, Enum<?>[] values) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name)) ? name : "";
    }
}
