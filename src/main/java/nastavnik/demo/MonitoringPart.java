package nastavnik.demo;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nastavnik.calendar.Dates;
import nastavnik.monitoring.AnswerEntry;
import nastavnik.monitoring.Answers;
import nastavnik.monitoring.RoundCard;
import nastavnik.monitoring.RoundKind;
import nastavnik.monitoring.Rounds;
import nastavnik.roundform.FieldKind;
import nastavnik.roundform.FieldValue;
import nastavnik.roundform.FormOfRound;
import nastavnik.roundform.FormsOfRounds;
import nastavnik.school.SchoolType;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A monitoring that is over, one that goes on, and two checks of the schools' sites, the last of them half done. What the schools of a great city have answered grows with it. */
@Component
@Profile("demo")
@Order(79)
class MonitoringPart implements DemoPart {

    private static final String METHODOLOGIST = "metodist";
    private static final LocalTime MORNING = LocalTime.of(10, 5);
    private static final LocalTime EVENING = LocalTime.of(16, 20);
    private static final long SEED = 7919;
    private static final Set<String> SHARES = Set.of("f11", "f13");
    private static final List<String> NONE = List.of("0", "0", "0", "0", "0", "0", "0", "0", "0", "0", "", "0", "");
    private static final int SILENT = 7;
    private static final int LATE = 5;
    private static final int DAYS_TO_ANSWER = 20;
    private static final String SITE = "https://shkola.svetlogorye.example.org/nastavnichestvo/";

    private final JdbcClient jdbc;
    private final Stage stage;
    private final FormsOfRounds forms;
    private final Rounds rounds;
    private final Answers answers;
    private final Growth growth;
    private final EntityManager entities;

    MonitoringPart(
            JdbcClient jdbc,
            Stage stage,
            FormsOfRounds forms,
            Rounds rounds,
            Answers answers,
            Growth growth,
            EntityManager entities) {
        this.jdbc = jdbc;
        this.stage = stage;
        this.forms = forms;
        this.rounds = rounds;
        this.answers = answers;
        this.growth = growth;
        this.entities = entities;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from monitoring_round)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        var today = stage.today();
        var lastTold = growth.lastTold();
        var monitoring = form("Мониторинг");
        var site = form("Проверка");
        var spring = today.getMonthValue() > Month.JUNE.getValue() ? today.getYear() : today.getYear() - 1;
        var may = Days.open(LocalDate.of(spring, Month.MAY, 20));
        monitored("Мониторинг наставничества, май " + spring + " г.", monitoring, may, true, lastTold);
        var soon = ahead(today, 9);
        monitored("Мониторинг наставничества, " + Dates.monthYear(soon) + " г.", monitoring, soon, false, lastTold);
        var winter = Days.open(LocalDate.of(spring, Month.JANUARY, 24));
        checked("Проверка сайтов, январь " + spring + " г.", site, winter, 0, true, lastTold);
        var later = ahead(today, 14);
        checked("Проверка сайтов, " + Dates.monthYear(later) + " г.", site, later, 1, false, lastTold);
        entities.flush();
        entities.clear();
        growth.rounds(lastTold);
    }

    /** A working day about so far off; from the New Year's holidays the one before would lie behind. */
    private static LocalDate ahead(LocalDate today, int days) {
        var day = Days.open(today.plusDays(days));
        return day.isAfter(today) ? day : Days.open(today.plusDays(2L * days));
    }

    private FormOfRound form(String begins) {
        var id = forms.all().stream()
                .filter(form -> form.title().startsWith(begins))
                .findFirst()
                .orElseThrow()
                .id();
        return forms.find(id).orElseThrow();
    }

    private long opened(RoundKind kind, String title, FormOfRound form, LocalDate due, LocalDate begun) {
        var id = stage.<Long>act(METHODOLOGIST, begun, MORNING, () -> rounds.found(new RoundCard(
                        kind,
                        title,
                        form,
                        kind.bySchools()
                                ? "Числа о парах и программах портал уже подставил. Проверьте их и допишите остальное."
                                : "",
                        Set.of(SchoolType.SCHOOL),
                        Set.of(),
                        Set.of(),
                        due,
                        due.plusDays(10)))
                .id());
        stage.act(METHODOLOGIST, begun, MORNING.plusMinutes(8), () -> rounds.open(id));
        return id;
    }

    private void monitored(String title, FormOfRound form, LocalDate due, boolean over, long lastTold) {
        var begun = Days.open(due.minusDays(DAYS_TO_ANSWER));
        var id = opened(RoundKind.MONITORING, title, form, due, begun);
        var number = 0;
        for (var owed : told(id, lastTold)) {
            number++;
            var first = "14".equals(numberOf(owed.schoolId()));
            if (over ? number % SILENT == 0 && !first : first || number % 3 == 0) {
                continue;
            }
            var day = over && number % LATE == 0 ? due.plusDays(2) : Days.open(begun.plusDays(4L + number % 5));
            answer(owed, number, !over, day);
            if (!over && number == 4) {
                stage.act(
                        METHODOLOGIST,
                        stage.today(),
                        MORNING,
                        () -> answers.giveBack(
                                stage.person(METHODOLOGIST),
                                owed.id(),
                                "Наставников обучено больше, чем в прошлом году было всего: проверьте поле 4."));
            } else if (over || number % 2 == 0) {
                stage.act(
                        METHODOLOGIST,
                        over ? due.plusDays(4) : stage.today(),
                        EVENING,
                        () -> answers.accept(stage.person(METHODOLOGIST), owed.id()));
            }
        }
        if (over) {
            stage.act(METHODOLOGIST, due.plusDays(11), MORNING, () -> rounds.close(id));
            stage.act(METHODOLOGIST, due.plusDays(12), MORNING, () -> rounds.consolidate(id));
        }
    }

    private List<AnswerEntry> told(long roundId, long lastTold) {
        return rounds.answers(roundId).stream()
                .filter(owed -> owed.schoolId() <= lastTold)
                .toList();
    }

    private String numberOf(long schoolId) {
        return jdbc.sql("select number from school where id = :id")
                .param("id", schoolId)
                .query(String.class)
                .single();
    }

    private void answer(AnswerEntry owed, int number, boolean now, LocalDate day) {
        var director = stage.directorOf(owed.schoolId());
        var paired = paired(owed.schoolId());
        stage.act(director, day, EVENING, () -> {
            var mine = answers.own(stage.person(director), owed.id());
            var counted = answers.counted(mine);
            var values = new HashMap<String, FieldValue>();
            var plain = paired ? invented(number) : NONE;
            for (var index = 0; index < plain.size(); index++) {
                var code = "f" + (index + 1);
                var portal = counted.get(code);
                // What goes on is what the portal counts; a year ago the pairs were not kept in it.
                var told = now ? portal == null ? "" : portal.toString() : plain.get(index);
                values.put(
                        code,
                        new FieldValue(
                                told.isEmpty() && !SHARES.contains(code) ? "0" : told,
                                "",
                                portal == null || told.equals(portal.toString())
                                        ? ""
                                        : "По приказам школы: в портале пары ведутся с этого учебного года",
                                portal));
            }
            atMost(values, "f10", "f3", "f11");
            atMost(values, "f12", "f5", "f13");
            values.put("f14", FieldValue.of(number % 4 == 0 ? "Мало времени для встреч в конце четверти" : ""));
            if (!answers.send(stage.person(director), owed.id(), mine.version(), values)
                    .isEmpty()) {
                throw new IllegalStateException("The invented answer of " + owed.school() + " breaks a rule");
            }
        });
    }

    /** @return a school's figures of a time before the portal, the shares such as so many people can give */
    private static List<String> invented(int number) {
        var pairs = 3 + number % 6;
        var mentors = Math.max(2, pairs - number % 2);
        var mentees = pairs + number % 3;
        return Stream.of(
                        pairs,
                        number % 3,
                        mentors,
                        Math.max(1, mentors - 1 - number % 2),
                        mentees,
                        mentees / 2,
                        mentees / 3,
                        1,
                        0,
                        mentors,
                        share(mentors, number),
                        mentees,
                        share(mentees, number + 1))
                .map(each -> Integer.toString(each))
                .toList();
    }

    private static int share(int people, int number) {
        return Math.round((people - number % 2) * 100f / people);
    }

    /** Who was asked and works in no pair any more is left out; the share of the others is not known. */
    private static void atMost(Map<String, FieldValue> values, String asked, String all, String share) {
        var most = Integer.parseInt(values.getOrDefault(all, FieldValue.NONE).value());
        var told = values.getOrDefault(asked, FieldValue.NONE);
        if (Integer.parseInt(told.value()) > most) {
            values.put(
                    asked,
                    new FieldValue(
                            Integer.toString(most), "", "Остальные опрошенные уже закончили работу", told.portal()));
            values.put(share, FieldValue.NONE);
        }
    }

    private boolean paired(long schoolId) {
        return jdbc.sql("select exists (select from mentor_pair where school_id = :id)")
                .param("id", schoolId)
                .query(Boolean.class)
                .single();
    }

    private void checked(String title, FormOfRound form, LocalDate due, int more, boolean over, long lastTold) {
        var begun = Days.open(due.minusDays(DAYS_TO_ANSWER));
        var id = opened(RoundKind.SITE_CHECK, title, form, due, begun);
        var number = 0;
        for (var owed : told(id, lastTold)) {
            number++;
            if (!over && number % 2 == 0) {
                continue;
            }
            check(owed, form, number, more, Days.open(begun.plusDays(3L + number % 9)));
        }
        if (over) {
            stage.act(METHODOLOGIST, due.plusDays(1), EVENING, () -> rounds.close(id));
        }
    }

    private void check(AnswerEntry owed, FormOfRound form, int number, int more, LocalDate day) {
        stage.act(METHODOLOGIST, day, MORNING, () -> {
            var me = stage.person(METHODOLOGIST);
            var mine = answers.own(me, owed.id());
            var values = new HashMap<String, FieldValue>();
            // No two sites are alike: some lack nothing, some half.
            var chance = new Random(SEED * number);
            for (var field : form.fields()) {
                values.put(field.code(), mark(Math.min(7, chance.nextInt(5 + number % 6)) - more, number));
            }
            answers.send(me, owed.id(), mine.version(), Map.copyOf(values));
        });
    }

    private static FieldValue mark(int kind, int number) {
        return switch (kind) {
            case 6 -> new FieldValue(FieldKind.PARTLY, SITE + number, "Документ прошлого года", null);
            case 7 -> new FieldValue(FieldKind.NO, "", "", null);
            case 5 -> new FieldValue(FieldKind.NO, "", "Страница не открывается", null);
            default -> new FieldValue(FieldKind.YES, SITE + number, "", null);
        };
    }
}
