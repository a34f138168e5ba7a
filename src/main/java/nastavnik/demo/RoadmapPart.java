package nastavnik.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nastavnik.calendar.Interval;
import nastavnik.deadline.StatedDates;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.ApprovingOrder;
import nastavnik.plan.OrderColumn;
import nastavnik.plan.RoadmapDetails;
import nastavnik.plan.RoadmapLevel;
import nastavnik.plan.RoadmapPlan;
import nastavnik.plan.RoadmapPlan.PlannedActivity;
import nastavnik.plan.RoadmapPlan.PlannedSection;
import nastavnik.roadmap.Drafts;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The city's roadmap, whose present half-year is never the first of its last two years, approved in the December before. */
@Component
@Profile("demo")
@Order(40)
class RoadmapPart implements DemoPart {

    private static final int STATED = 6;
    private static final String SECTION = "§";
    private static final String TITLE =
            "Дорожная карта развития системы наставничества в образовательных организациях города Светлогорья на ";
    private static final String YEARS = " годы";
    private static final String ORDER_TITLE = "Об утверждении дорожной карты развития системы наставничества";
    private static final List<OrderColumn> COLUMNS = List.of(
            new OrderColumn(OrderColumn.Kind.NUMBER, "№ п/п"),
            new OrderColumn(OrderColumn.Kind.TITLE, "Наименование мероприятия"),
            new OrderColumn(OrderColumn.Kind.DEADLINE, "Сроки"),
            new OrderColumn(OrderColumn.Kind.RESPONSIBLE, "Ответственный исполнитель"),
            new OrderColumn(OrderColumn.Kind.DOCUMENT, "Вид документа"),
            new OrderColumn(OrderColumn.Kind.RESULT, "Ожидаемый результат"));

    private final JdbcClient jdbc;
    private final Stage stage;
    private final Drafts drafts;
    private final CitySize size;

    RoadmapPart(JdbcClient jdbc, Stage stage, Drafts drafts, CitySize size) {
        this.size = size;
        this.jdbc = jdbc;
        this.stage = stage;
        this.drafts = drafts;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from roadmap)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        int year = size.from(stage.today()).getYear();
        int told = CitySize.toldFrom(stage.today()).getYear();
        var signedOn = Days.open(LocalDate.of(year - 1, 12, 18));
        var order = new ApprovingOrder("Комитета по образованию города Светлогорья", signedOn, "517-од", ORDER_TITLE);
        var details = new RoadmapDetails(
                TITLE + year + "–" + (told + 1) + YEARS,
                RoadmapLevel.MUNICIPAL,
                Interval.years(year, told + 1),
                ApprovingOrder.unknown(),
                COLUMNS);
        long id = stage.act(
                "komitet",
                Days.open(signedOn.minusDays(9)),
                LocalTime.of(14, 20),
                () -> drafts.found(new RoadmapPlan(details, sections(told))));
        stage.act("komitet", signedOn, LocalTime.of(16, 5), () -> drafts.approve(id, order));
    }

    /** @return how many sections the file has */
    static int sectionsTold() {
        return (int) DemoTable.rows("roadmap.csv").stream()
                .filter(row -> SECTION.equals(row.getFirst()))
                .count();
    }

    private List<PlannedSection> sections(int year) {
        var sections = told(year);
        var more = size.activities()
                - sections.stream()
                        .mapToInt(section -> section.activities().size())
                        .sum();
        var topics = DemoTable.rows("topics.csv");
        var works = DemoTable.rows("works.csv");
        for (int i = 0; i < more; i++) {
            var topic = topics.get(i / works.size() % topics.size()).getFirst();
            var number = sections.size() + (i % works.size() == 0 ? 1 : 0);
            if (i % works.size() == 0) {
                sections.add(new PlannedSection("" + number, topic, List.of()));
            }
            var work = works.get(i % works.size());
            var last = sections.removeLast();
            var activities = new ArrayList<>(last.activities());
            activities.add(new PlannedActivity(
                    new ActivityWords(
                            number + "." + (activities.size() + 1),
                            work.get(0).replace("{T}", topic),
                            work.get(1),
                            work.get(2),
                            work.get(3),
                            work.get(4)),
                    ""));
            sections.add(new PlannedSection(last.number(), last.title(), activities));
        }
        return sections;
    }

    private static List<PlannedSection> told(int year) {
        var sections = new ArrayList<PlannedSection>();
        for (var row : DemoTable.rows("roadmap.csv")) {
            if (SECTION.equals(row.getFirst())) {
                sections.add(new PlannedSection(row.get(1), row.get(2), List.of()));
            } else {
                var last = sections.removeLast();
                var activities = new ArrayList<>(last.activities());
                activities.add(activity(row, year));
                sections.add(new PlannedSection(last.number(), last.title(), activities));
            }
        }
        return sections;
    }

    private static PlannedActivity activity(List<String> row, int year) {
        var words =
                new ActivityWords(row.get(0), row.get(1), years(row.get(2), year), row.get(3), row.get(4), row.get(5));
        var stated = row.size() > STATED
                ? StatedDates.read(years(row.get(STATED), year)).lines()
                : "";
        return new PlannedActivity(words.stating(stated), "");
    }

    private static String years(String words, int year) {
        return words.replace("{Y}", "" + year).replace("{Z}", "" + (year + 1));
    }
}
