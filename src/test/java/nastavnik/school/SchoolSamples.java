package nastavnik.school;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invented schools that cannot break the register's rules. */
public final class SchoolSamples {

    public static final LocalDate FIRST_DAY = LocalDate.of(2020, 9, 1);

    private SchoolSamples() {}

    /** A working school of this number: «МБОУ «СОШ № 14»». */
    public static SchoolCard numbered(int number) {
        return card(SchoolType.SCHOOL, "МБОУ «СОШ № %d»".formatted(number), Integer.toString(number), "Заречный", null);
    }

    public static SchoolCard named(String shortName) {
        return card(SchoolType.SCHOOL, shortName, "", "Заречный", null);
    }

    public static SchoolCard of(SchoolType type, String shortName, String district) {
        return card(type, shortName, "", district, null);
    }

    public static SchoolCard closed(String shortName, LocalDate lastDay) {
        return card(SchoolType.SCHOOL, shortName, "", "Заречный", lastDay);
    }

    public static SchoolCard flagged(String shortName, SchoolFlag... flags) {
        var plain = named(shortName);
        return new SchoolCard(
                plain.type(),
                plain.fullName(),
                plain.shortName(),
                plain.number(),
                plain.district(),
                plain.directorName(),
                plain.phone(),
                plain.email(),
                plain.site(),
                plain.activeFrom(),
                plain.activeTo(),
                Set.copyOf(Arrays.asList(flags)));
    }

    private static SchoolCard card(
            SchoolType type, String shortName, String number, String district, @Nullable LocalDate lastDay) {
        return new SchoolCard(
                type,
                "Полное наименование: " + shortName,
                shortName,
                number,
                district,
                "Берёзкина Ольга Ивановна",
                "+7 351 700-00-00",
                "shkola@example.ru",
                "https://shkola.example.ru",
                FIRST_DAY,
                lastDay,
                Set.of());
    }
}
