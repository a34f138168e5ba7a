package nastavnik.demomentoring;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nastavnik.calendar.SchoolYear;
import nastavnik.demo.Days;
import nastavnik.demo.DemoPart;
import nastavnik.demo.Growth;
import nastavnik.demo.Stage;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.mentoringform.TypesOfMentoring;
import nastavnik.programme.Programme;
import nastavnik.programme.ProgrammeCard;
import nastavnik.programme.ProgrammeStage;
import nastavnik.programme.Programmes;
import nastavnik.programme.StageProgress;
import nastavnik.school.School;
import nastavnik.school.Schools;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Programmes of the last school year and the present one, as far as each school has come with them. */
@Component
@Profile("demo")
@Order(72)
class ProgrammesPart implements DemoPart {

    private static final LocalTime NOON = LocalTime.of(12, 40);
    private static final String TITLE = "Программа наставничества «Рядом»";
    private static final String GOALS =
            "Помочь новичкам освоиться за первый год.\nКаждому, кто попросил, найти наставника не позднее октября.";
    private static final int KINDS = 7;
    private static final int NONE_YET = 5;
    private static final int STILL_DRAFT = 6;

    /** Days after 1 September on which each stage begins and ends in a school that is in time. */
    private static final Map<ProgrammeStage, List<Integer>> PLAN = Map.of(
            ProgrammeStage.PREPARATION, List.of(1, 14),
            ProgrammeStage.MENTEES, List.of(9, 24),
            ProgrammeStage.MENTORS, List.of(13, 29),
            ProgrammeStage.TRAINING, List.of(20, 36),
            ProgrammeStage.PAIRING, List.of(30, 50),
            ProgrammeStage.WORK, List.of(35, 255),
            ProgrammeStage.COMPLETION, List.of(250, 262));

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Stage stage;
    private final Schools schools;
    private final FormsOfMentoring forms;
    private final TypesOfMentoring types;
    private final Programmes programmes;
    private final Growth growth;

    ProgrammesPart(
            JdbcClient jdbc,
            EntityManager entities,
            Stage stage,
            Schools schools,
            FormsOfMentoring forms,
            TypesOfMentoring types,
            Programmes programmes,
            Growth growth) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.stage = stage;
        this.schools = schools;
        this.forms = forms;
        this.types = types;
        this.programmes = programmes;
        this.growth = growth;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from programme)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        var today = stage.today();
        var year = SchoolYear.of(today);
        var lastTold = growth.lastTold();
        int number = 0;
        for (var entry : schools.active(today)) {
            if (entry.id() > lastTold) {
                continue;
            }
            var first = "14".equals(entry.number());
            var kind = first ? 0 : number++ % KINDS;
            var school = schools.find(entry.id()).orElseThrow();
            if (first || kind == 1) {
                tell(school, year.previous(), 0, false);
            }
            if (kind != NONE_YET) {
                tell(school, year, kind, kind == STILL_DRAFT);
            }
            entities.flush();
            entities.clear();
        }
        jdbc.sql("""
                        update mentor_group g set programme_id = p.id
                        from programme p
                        where p.school_id = g.school_id and g.programme_id is null and p.order_date is not null
                            and g.order_date between make_date(p.first_year, 9, 1) and make_date(p.first_year + 1, 8, 31)
                        """).update();
        jdbc.sql("update mentor_pair m set programme_id = g.programme_id from mentor_group g where g.id = m.group_id")
                .update();
        jdbc.sql("""
                        update mentor_pair m set programme_id = p.id
                        from programme p
                        where p.school_id = m.school_id and m.programme_id is null and m.group_id is null
                            and p.order_date is not null
                            and m.order_date between make_date(p.first_year, 9, 1) and make_date(p.first_year + 1, 8, 31)
                        """).update();
        growth.programmes(lastTold, year);
    }

    /** @param delay how many weeks the school is behind */
    private void tell(School school, SchoolYear year, int delay, boolean draft) {
        var today = stage.today();
        var keeper = stage.keeperOf(school.id());
        var ordered = Days.open(year.from().plusDays(4L + delay));
        var begun = !draft && !ordered.isAfter(today);
        var programme = stage.act(
                keeper,
                year.from(),
                NOON,
                () -> programmes.found(school, year, card(school, year, begun ? ordered : null)));
        if (!begun) {
            return;
        }
        stage.act(keeper, ordered, NOON, () -> programmes.launch(programme));
        for (var each : ProgrammeStage.values()) {
            var from = planned(year, each, 0, delay);
            var to = planned(year, each, 1, delay);
            if (!from.isAfter(today)) {
                record(programme, keeper, each, from, to.isAfter(today) ? null : to);
            }
        }
        if (!planned(year, ProgrammeStage.COMPLETION, 1, delay).isAfter(today)) {
            stage.act(
                    keeper,
                    planned(year, ProgrammeStage.COMPLETION, 1, delay),
                    NOON,
                    () -> programmes.complete(programme));
        }
    }

    private void record(
            Programme programme,
            String keeper,
            ProgrammeStage each,
            LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to) {
        stage.act(
                keeper,
                to == null ? from : to,
                NOON,
                () -> programmes.record(programme, each, new StageProgress(from, to, "")));
    }

    /** The last stages end before the summer however late a school began. */
    private static LocalDate planned(SchoolYear year, ProgrammeStage each, int end, int delay) {
        var late = each.number() >= ProgrammeStage.WORK.number() && end == 1 ? 0 : delay;
        return year.from()
                .plusDays(PLAN.getOrDefault(each, List.of()).get(end))
                .plusWeeks(each == ProgrammeStage.COMPLETION ? 0 : late);
    }

    private ProgrammeCard card(School school, SchoolYear year, @org.jspecify.annotations.Nullable LocalDate ordered) {
        return new ProgrammeCard(
                TITLE,
                ordered == null ? "" : 40 + school.id() % 60 + "-од",
                ordered,
                stage.person(stage.keeperOf(school.id())).fullName(),
                GOALS,
                year.from(),
                year.lessons().to(),
                List.of(
                        forms.named("педагог – педагог").orElseThrow(),
                        forms.named("педагог – ученик").orElseThrow(),
                        forms.named("ученик – ученик").orElseThrow()),
                List.of(
                        types.named("традиционное").orElseThrow(),
                        types.named("реверсивное").orElseThrow()));
    }
}
