package nastavnik.demomentoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import nastavnik.demo.DemoPart;
import nastavnik.demo.Stage;
import nastavnik.indicator.YearNumbers;
import nastavnik.indicator.YearNumbers.External;
import nastavnik.indicator.YearNumbers.Target;
import nastavnik.indicator.YearNumbers.YearKey;
import nastavnik.school.Schools;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the indicators are shares of, and the targets of two years; school 14 has its own. */
@Component
@Profile("demo")
@Order(75)
class IndicatorsPart implements DemoPart {

    private static final LocalTime MORNING = LocalTime.of(9, 40);
    private static final String PEOPLE = "Росстат, численность населения по возрасту на 1 января";
    private static final String STAFF = "Сведения образовательных организаций, форма ОО-1";
    private static final String FIRMS = "ФНС России, действующие юридические лица города";
    private static final List<Integer> OF_CITY = List.of(2_180, 1_060, 74, 310);
    private static final List<Integer> OF_SCHOOL = List.of(412, 96, 3);
    private static final List<String> LAST_YEAR = List.of("6.0", "1.0", "20.0", "1.0", "70.0", "70.0");
    private static final List<String> THIS_YEAR = List.of("9.0", "2.0", "35.0", "2.0", "75.0", "75.0");

    private final JdbcClient jdbc;
    private final Stage stage;
    private final Schools schools;
    private final YearNumbers numbers;

    IndicatorsPart(JdbcClient jdbc, Stage stage, Schools schools, YearNumbers numbers) {
        this.jdbc = jdbc;
        this.stage = stage;
        this.schools = schools;
        this.numbers = numbers;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from indicator_target)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        var day = stage.today().minusDays(30);
        var year = stage.today().getYear();
        stage.act("komitet", day, MORNING, () -> {
            for (var each : List.of(year - 1, year)) {
                enter(null, each, OF_CITY, List.of(PEOPLE, PEOPLE, STAFF, FIRMS));
            }
            numbers.setMinimum(
                    1, year, "", new Target(new BigDecimal("8.0"), "Приказ регионального министерства № 01/288"));
            plan(year - 1, LAST_YEAR);
            plan(year, THIS_YEAR);
        });
        schools.active(stage.today()).stream()
                .filter(school -> "14".equals(school.number()))
                .findFirst()
                .ifPresent(school -> stage.act(stage.keeperOf(school.id()), day, MORNING, () -> {
                    enter(school.id(), year, OF_SCHOOL, Collections.nCopies(OF_SCHOOL.size(), "Отчёт ОО-1"));
                    numbers.setTarget(
                            new YearKey(1, school.id(), year),
                            "",
                            new Target(new BigDecimal("12.0"), "Приказ от 10.01." + year + " № 3-од"));
                }));
    }

    private void enter(
            @org.jspecify.annotations.Nullable Long school, int year, List<Integer> amounts, List<String> sources) {
        for (int at = 0; at < amounts.size(); at++) {
            numbers.setExternal(
                    new YearKey(at + 1L, school, year),
                    "",
                    new External(amounts.get(at) + 6L * (year % 3), LocalDate.of(year, 1, 1), sources.get(at)));
        }
    }

    private void plan(int year, List<String> values) {
        for (int at = 0; at < values.size(); at++) {
            numbers.setTarget(
                    new YearKey(at + 1L, null, year),
                    "",
                    new Target(new BigDecimal(values.get(at)), "Приказ от 15.01." + year + " № 18, приложение 2"));
        }
    }
}
