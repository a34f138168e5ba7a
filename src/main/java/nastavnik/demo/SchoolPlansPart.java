package nastavnik.demo;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nastavnik.agreement.RowRemark;
import nastavnik.agreement.Submissions;
import nastavnik.calendar.SchoolYear;
import nastavnik.execution.ExecutionState;
import nastavnik.execution.Fulfilment;
import nastavnik.execution.TaskReport;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.ApprovingOrder;
import nastavnik.roadmap.DraftRows;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.Roadmaps;
import nastavnik.schoolplan.Founding;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Schools' own roadmaps for the present school year in each of their states; most schools have not begun. */
@Component
@Profile("demo")
@Order(80)
class SchoolPlansPart implements DemoPart {

    /** How far a school has come, by its number; the school of the personas has a draft to go on with. */
    private static final Map<String, Far> SCHOOLS = Map.ofEntries(
            Map.entry("14", Far.DRAFT),
            Map.entry("12", Far.DRAFT),
            Map.entry("17", Far.DRAFT),
            Map.entry("5", Far.SENT),
            Map.entry("21", Far.SENT),
            Map.entry("7", Far.SENT_AGAIN),
            Map.entry("9", Far.RETURNED),
            Map.entry("10", Far.AGREED),
            Map.entry("2", Far.IN_FORCE),
            Map.entry("11", Far.IN_FORCE),
            Map.entry("25", Far.IN_FORCE));

    private static final LocalTime MORNING = LocalTime.of(10, 5);
    private static final LocalTime NOON = LocalTime.of(12, 40);
    private static final int LATELY = 16;
    private static final int LONG_AGO = 70;
    private static final int FORGOTTEN_EVERY = 6;
    private static final String TOO_VAGUE = "Назовите день, к которому это будет сделано";
    private static final String GENERAL = "Добавьте, кто заменит куратора на время отпуска.";
    private static final String NOT_OURS =
            "Договор с предприятием закончился, новый подпишем к следующему учебному году";

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Stage stage;
    private final Founding founding;
    private final Submissions submissions;
    private final Roadmaps roadmaps;
    private final Drafts drafts;
    private final DraftRows rows;
    private final Fulfilment fulfilment;

    SchoolPlansPart(
            JdbcClient jdbc,
            EntityManager entities,
            Stage stage,
            Founding founding,
            Submissions submissions,
            Roadmaps roadmaps,
            Drafts drafts,
            DraftRows rows,
            Fulfilment fulfilment) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.stage = stage;
        this.founding = founding;
        this.submissions = submissions;
        this.roadmaps = roadmaps;
        this.drafts = drafts;
        this.rows = rows;
        this.fulfilment = fulfilment;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from roadmap where school_id is not null)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        jdbc.sql("select id, number from school where type = 'SCHOOL' order by id")
                .query((row, number) -> Map.entry(row.getLong("id"), row.getString("number")))
                .list()
                .forEach(school -> {
                    var far = SCHOOLS.get(school.getValue());
                    if (far != null) {
                        write(school.getKey(), far);
                        entities.flush();
                        entities.clear();
                    }
                });
    }

    private void write(long schoolId, Far far) {
        var begun = stage.today().minusDays(far == Far.IN_FORCE ? LONG_AGO : LATELY);
        var year = SchoolYear.of(stage.today());
        // every other school begins from the municipality's roadmap, whose activities it owes already
        var municipal = far == Far.DRAFT || far == Far.SENT;
        long id = act(
                stage.keeperOf(schoolId),
                begun,
                () -> municipal
                        ? founding.fromMunicipal(schoolId, year, null)
                        : founding.fromTemplate(schoolId, year, null));
        if (municipal) {
            act(stage.keeperOf(schoolId), begun.plusDays(1), () -> suit(id, year));
        }
        if (far == Far.DRAFT) {
            return;
        }
        send(id, schoolId, begun.plusDays(3));
        if (far == Far.RETURNED || far == Far.SENT_AGAIN) {
            sendBack(id, begun.plusDays(7));
        }
        if (far == Far.SENT_AGAIN) {
            act(stage.keeperOf(schoolId), begun.plusDays(9), () -> mend(id, year));
            send(id, schoolId, begun.plusDays(10));
        }
        if (far == Far.AGREED || far == Far.IN_FORCE) {
            act("komitet", begun.plusDays(7), () -> submissions.agree(id, 1, stage.person("komitet")));
        }
        if (far == Far.IN_FORCE) {
            approve(id, schoolId, Days.open(begun.plusDays(9)));
            entities.flush();
            report(id, schoolId);
        }
    }

    /** One thing the city wants does not fit this school, and one more is its own. */
    private void suit(long id, SchoolYear year) {
        var sections = roadmaps.sections(id);
        sections.stream()
                .flatMap(section -> section.activities().stream())
                .filter(activity -> activity.title().contains("предприяти"))
                .findFirst()
                .ifPresent(misfit -> rows.leaveOut(misfit.id(), NOT_OURS));
        rows.addActivity(
                sections.getFirst().id(),
                new ActivityWords(
                        "",
                        "Провести вечер выпускников-наставников",
                        "Февраль " + (year.firstYear() + 1) + " г.",
                        "Куратор, совет старшеклассников",
                        "Сценарий вечера",
                        ""));
    }

    private void send(long id, long schoolId, LocalDate day) {
        var director = stage.directorOf(schoolId);
        act(director, day, () -> submissions.send(id, stage.person(director)));
    }

    private void sendBack(long id, LocalDate day) {
        var remarks = List.of(new RowRemark(survey(id).id(), TOO_VAGUE), new RowRemark(base(id).id(), TOO_VAGUE));
        act("komitet", day, () -> submissions.sendBack(id, 1, GENERAL, remarks, stage.person("komitet")));
    }

    private void mend(long id, SchoolYear year) {
        revise(survey(id), "до 15.10." + year.firstYear());
        revise(base(id), "до 25.10." + year.firstYear());
    }

    private void revise(ActivityCard activity, String deadline) {
        var words = activity.words();
        rows.reviseActivity(
                activity.id(),
                activity.version(),
                new ActivityWords(
                        words.number(), words.title(), deadline, words.responsible(), words.document(), words.result()),
                false);
    }

    private ActivityCard survey(long id) {
        return roadmaps.sections(id).get(1).activities().getFirst();
    }

    private ActivityCard base(long id) {
        return roadmaps.sections(id).get(1).activities().get(2);
    }

    private void approve(long id, long schoolId, LocalDate signed) {
        var order = new ApprovingOrder(
                "директора организации",
                signed,
                100 + schoolId % 50 + "-од",
                "Об утверждении дорожной карты наставничества");
        stage.act(stage.directorOf(schoolId), signed, NOON, () -> drafts.approve(id, order));
    }

    /** What the school has planned for itself and has come due since, it has done, but for a step now and then. */
    private void report(long id, long schoolId) {
        var due = jdbc.sql("""
                        select t.id, t.kept_on from task t join activity a on a.id = t.activity_id
                            join section s on s.id = a.section_id
                        where s.roadmap_id = :roadmap and t.dated and t.kept_on < :today order by t.kept_on, t.id
                        """)
                .param("roadmap", id)
                .param("today", stage.today())
                .query((row, number) ->
                        Map.entry(row.getLong("id"), Days.open(row.getObject("kept_on", LocalDate.class))))
                .list();
        var keeper = stage.keeperOf(schoolId);
        for (var at = 0; at < due.size(); at++) {
            if (at % FORGOTTEN_EVERY != FORGOTTEN_EVERY - 1) {
                var task = due.get(at);
                var done = new TaskReport(
                        ExecutionState.DONE, task.getValue(), null, "Проведено", List.of(), "", null, "");
                stage.act(
                        keeper,
                        task.getValue(),
                        NOON.plusMinutes(at),
                        () -> fulfilment.report(task.getKey(), 0, done, stage.person(keeper)));
            }
        }
    }

    private long act(String login, LocalDate day, java.util.function.Supplier<Long> deed) {
        return stage.act(login, Days.open(day), MORNING, deed);
    }

    private void act(String login, LocalDate day, Runnable deed) {
        stage.act(login, Days.open(day), MORNING, deed);
    }

    private enum Far {
        DRAFT,
        SENT,
        RETURNED,
        SENT_AGAIN,
        AGREED,
        IN_FORCE
    }
}
