package nastavnik.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nastavnik.access.SignedIn;
import nastavnik.attachment.Attachments;
import nastavnik.attachment.Holder;
import nastavnik.committee.CommitteeOffice;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.school.Schools;
import nastavnik.webinar.HalfYear;
import nastavnik.webinar.Proposals;
import nastavnik.webinar.Topic;
import nastavnik.webinar.TopicFilter;
import nastavnik.webinar.Topics;
import nastavnik.webinar.WebinarFormat;
import nastavnik.webinar.WebinarPlan;
import nastavnik.webinar.WebinarState;
import nastavnik.webinar.Webinars;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schedule of the invented city's webinars, before and after today; most topics of reports still wait. */
@Component
@Profile("demo")
@Order(77)
class WebinarsPart implements DemoPart {

    private static final String METHODOLOGIST = "metodist";
    private static final LocalTime MORNING = LocalTime.of(10, 40);
    private static final LocalTime EVENING = LocalTime.of(17, 30);
    private static final int MOST = 500;
    /** Reports of a quarter are accepted by then. */
    private static final int ACCEPTED_AFTER = 12;

    /** Whose consent to be named nobody has asked for yet. */
    private static final String UNSURE = "Ведерникова А. Ю.";

    private static final int PLANNED_BEFORE = 30;
    private static final String PLACE = "Методический центр, зал 2";
    private static final String RECORDING = "https://video.svetlogorye.example.org/vebinar/";
    private static final String REGISTRATION = "https://forms.svetlogorye.example.org/vebinar/";

    private final JdbcClient jdbc;
    private final Stage stage;
    private final Schools schools;
    private final CommitteeOffice committee;
    private final FormsOfMentoring forms;
    private final Topics topics;
    private final Webinars webinars;
    private final Attachments attachments;

    WebinarsPart(
            JdbcClient jdbc,
            Stage stage,
            Schools schools,
            CommitteeOffice committee,
            FormsOfMentoring forms,
            Topics topics,
            Webinars webinars,
            Attachments attachments) {
        this.jdbc = jdbc;
        this.stage = stage;
        this.schools = schools;
        this.committee = committee;
        this.forms = forms;
        this.topics = topics;
        this.webinars = webinars;
        this.attachments = attachments;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from webinar)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        var told = new ArrayList<>(topics.page(new TopicFilter("", "", ""), PageRequest.of(0, MOST))
                .getContent());
        var persona = stage.person("director").schoolIds();
        var number = 0;
        for (var row : DemoTable.rows("schedule.csv")) {
            place(++number, row, told, persona);
        }
        told.stream()
                .skip(3)
                .findFirst()
                .ifPresent(topic -> stage.act(
                        METHODOLOGIST,
                        Days.open(stage.today().minusDays(2)),
                        MORNING,
                        () -> topics.putAside(
                                List.of(topic.line()),
                                "Тема повторяет прошлогодний вебинар, предложим её как статью.",
                                me())));
    }

    private void place(int number, List<String> row, List<Topic> told, java.util.Set<Long> persona) {
        var day = Days.open(stage.today().plusDays(Long.parseLong(row.get(0))));
        var planned =
                Days.open(earlier(day.minusDays(PLANNED_BEFORE), stage.today().minusDays(2)));
        var topic = "C".equals(row.get(2))
                ? Optional.<Topic>empty()
                : told.stream()
                        .filter(each -> persona.contains(each.schoolId()) == "P".equals(row.get(2)))
                        .filter(each ->
                                each.quarter().to().plusDays(ACCEPTED_AFTER).isBefore(planned))
                        .findFirst();
        topic.ifPresent(told::remove);
        var placement = new Webinars.Placement(
                plan(row, day, topic), topic.map(Topic::line).orElse(null));
        var id = stage.act(METHODOLOGIST, planned, MORNING, () -> webinars.place(List.of(placement), me())
                .getFirst());
        var goal = WebinarState.valueOf(row.get(1));
        if (goal == WebinarState.PLANNED) {
            return;
        }
        stage.act(METHODOLOGIST, planned, EVENING, () -> {
            webinars.publish(id, me());
            webinars.link(id, REGISTRATION + number, "", me());
        });
        if (goal == WebinarState.CANCELLED) {
            stage.act(
                    METHODOLOGIST,
                    Days.open(earlier(day.minusDays(3), stage.today().minusDays(1))),
                    MORNING,
                    () -> webinars.cancel(id, "Школа перенесла встречу на следующее полугодие.", me()));
        }
        if (goal == WebinarState.HELD) {
            stage.act(METHODOLOGIST, day.plusDays(1), MORNING, () -> {
                webinars.hold(id, me());
                webinars.link(id, REGISTRATION + number, number % 4 == 0 ? "" : RECORDING + number, me());
                if (number % 2 == 1) {
                    var holder = new Holder(Webinars.SUBJECT, id);
                    attachments.attach(
                            holder,
                            List.of(InventedFile.order("Материалы вебинара.pdf", "Webinar materials " + number)),
                            me());
                    attachments.show(holder, true);
                }
            });
        }
    }

    private WebinarPlan plan(List<String> row, LocalDate day, Optional<Topic> topic) {
        var format = WebinarFormat.valueOf(row.get(4));
        return new WebinarPlan(
                HalfYear.of(day),
                topic.map(Topic::topic).orElse(row.get(8)),
                day,
                LocalTime.parse(row.get(3)),
                Proposals.MINUTES,
                format,
                format.somewhere() ? PLACE : "",
                topic.flatMap(each -> schools.find(each.schoolId())).orElse(null),
                topic.isPresent() ? "" : committee.card().centreName(),
                row.get(6),
                !UNSURE.equals(row.get(6)),
                row.get(5).isEmpty() ? null : forms.named(row.get(5)).orElse(null),
                row.get(7));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private SignedIn me() {
        return stage.person(METHODOLOGIST);
    }
}
