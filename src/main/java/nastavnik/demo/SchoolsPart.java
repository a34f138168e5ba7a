package nastavnik.demo;

import java.time.LocalDate;
import java.util.Arrays;
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

    private final JdbcClient jdbc;
    private final Schools schools;

    SchoolsPart(JdbcClient jdbc, Schools schools) {
        this.jdbc = jdbc;
        this.schools = schools;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from school)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        for (var row : DemoTable.rows("schools.csv")) {
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
                    LocalDate.parse(row.get(9)),
                    null,
                    flags(row.get(10))));
        }
    }

    private static Set<SchoolFlag> flags(String names) {
        return Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(SchoolFlag::valueOf)
                .collect(Collectors.toSet());
    }
}
