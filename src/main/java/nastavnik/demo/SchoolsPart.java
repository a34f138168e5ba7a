package nastavnik.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.school.SchoolCard;
import nastavnik.school.SchoolFlag;
import nastavnik.school.SchoolType;
import nastavnik.school.Schools;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@Profile("demo")
@Order(20)
class SchoolsPart implements DemoPart {

    /** Numbers of the schools that nobody has named begin after it. */
    private static final int NUMBERED_AFTER = 100;

    private static final long SEED = 40;

    private final JdbcClient jdbc;
    private final Schools schools;
    private final CitySize size;

    SchoolsPart(JdbcClient jdbc, Schools schools, CitySize size) {
        this.jdbc = jdbc;
        this.schools = schools;
        this.size = size;
    }

    /** @return the rows of the file */
    static List<List<String>> named() {
        return DemoTable.rows("schools.csv");
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from school)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        var named = named();
        for (var row : named) {
            schools.enrol(new SchoolCard(
                    SchoolType.valueOf(row.get(0)),
                    row.get(3),
                    row.get(2),
                    row.get(1),
                    row.get(4),
                    row.get(5),
                    row.get(6),
                    row.get(7),
                    row.get(8),
                    row.get(11),
                    LocalDate.parse(row.get(9)),
                    null,
                    flags(row.get(10))));
        }
        var districts = named.stream().map(row -> row.get(4)).distinct().toList();
        var people = new People(new Random(SEED));
        for (int i = named.size(); i < size.schools(); i++) {
            schools.enrol(numbered(NUMBERED_AFTER + 1 + i - named.size(), districts, people));
        }
    }

    /** Of fifteen nine are schools, four kindergartens, two of supplementary education, as in the file. */
    private static SchoolCard numbered(int number, List<String> districts, People people) {
        var place = number % 15;
        var type = place < 9 ? SchoolType.SCHOOL : place < 13 ? SchoolType.KINDERGARTEN : SchoolType.SUPPLEMENTARY;
        var kind =
                switch (type) {
                    case KINDERGARTEN ->
                        new Kind("МБДОУ", "Детский сад", "дошкольное образовательное", "Детский сад", "ds");
                    case SUPPLEMENTARY -> new Kind("МБУ ДО", "Дом творчества", "", "Дом детского творчества", "ddt");
                    default ->
                        new Kind("МБОУ", "СОШ", "общеобразовательное", "Средняя общеобразовательная школа", "sosh");
                };
        var adjective = kind.adjective().isEmpty()
                ? "учреждение дополнительного образования"
                : kind.adjective() + " учреждение";
        return new SchoolCard(
                type,
                "Муниципальное бюджетное " + adjective + " «" + kind.fullName() + " № " + number
                        + "» города Светлогорья",
                kind.form() + " «" + kind.name() + " № " + number + "»",
                "" + number,
                districts.get(number % districts.size()),
                people.teacher(),
                "8 (350) 555-%02d-%02d".formatted(10 + number / 90 % 90, 10 + number % 90),
                kind.address() + number + "@svetlogorye.example.org",
                "https://" + kind.address() + number + ".svetlogorye.example.org",
                "620%03d, г. Светлогорье, ул. Новостроек, д. %d".formatted(100 + number % 900, number),
                LocalDate.of(2011, 9, 1),
                null,
                place == 0 ? Set.of(SchoolFlag.LEADER) : place == 4 ? Set.of(SchoolFlag.LOW_RESULTS) : Set.of());
    }

    private record Kind(String form, String name, String adjective, String fullName, String address) {}

    private static Set<SchoolFlag> flags(String names) {
        return Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(SchoolFlag::valueOf)
                .collect(Collectors.toSet());
    }
}
