package nastavnik.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.access.Role;
import nastavnik.calendar.DueDate;
import nastavnik.calendar.ShiftPolicy;
import nastavnik.calendar.WorkCalendar;
import nastavnik.committee.CommitteeCard;
import nastavnik.committee.CommitteeOffice;
import nastavnik.committee.CommitteeService;
import nastavnik.committee.ShiftPolicyChanged;
import nastavnik.execution.Fulfilment;
import nastavnik.execution.TaskReport;
import nastavnik.execution.TaskSamples;
import nastavnik.figure.Forgotten;
import nastavnik.progress.Executions;
import nastavnik.roadmap.Drafts;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Due dates on days off; the tests live on 1 October 2026, the committee takes the previous working day. */
@PortalTest
class KeptDateTests {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 10, 31);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 30);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Autowired
    Schools schools;

    @Autowired
    Drafts drafts;

    @Autowired
    Fulfilment fulfilment;

    @Autowired
    Executions executions;

    @Autowired
    Rescheduling rescheduling;

    @Autowired
    CommitteeService committee;

    @Autowired
    CommitteeOffice office;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    TaskSamples samples;

    @BeforeEach
    void samples() {
        samples = new TaskSamples(schools, drafts, entities, jdbc);
    }

    @Test
    void bothDatesAreStored() {
        samples.approved(
                "октябрь 2026 г. | Комитет",
                "с 31 октября по 1 ноября 2026 г. | Комитет",
                "по мере необходимости | Комитет");
        assertThat(dates())
                .as("before the day off; after it where the work begins on it; as it is where nobody has named it")
                .containsExactly("2026-10-31 2026-10-30", "2026-11-01 2026-11-02", "2027-12-31 2027-12-31");
    }

    @Test
    void whatReportsOnAPeriodIsNotDueBeforeThePeriodIsOver() {
        samples.approved("ежеквартально до 10 числа месяца, следующего за отчётным | ЦРО");
        assertThat(dates()).as("New Year's holidays").contains("2027-01-10 2027-01-11");
    }

    @Test
    void latenessCountsFromTheKeptDate() {
        samples.approved("октябрь 2026 г. | Комитет");
        assertThat(daysLate(FRIDAY.minusDays(1))).isZero();
        assertThat(daysLate(FRIDAY)).isZero();
        assertThat(daysLate(SATURDAY)).isOne();
    }

    @Test
    void yearWithoutACalendarIsNotTakenForPlainWeeks() {
        var sunday = LocalDate.of(2035, 7, 1);
        assertThat(Occurrence.kept(
                        sunday, sunday.minusDays(30), WorkCalendar.published(), ShiftPolicy.PREVIOUS_WORKING_DAY))
                .isEqualTo(new DueDate(sunday, sunday, DueDate.Basis.NO_CALENDAR));
    }

    @Test
    void yearWithoutACalendarIsSaidWhereTheTaskIsShown() {
        var school = samples.schools(1).getFirst();
        samples.approved("октябрь 2026 г. | школы");
        jdbc.sql("update task set kept_on = due_on, basis = 'NO_CALENDAR'").update();
        assertThat(mvc.get().uri("/tasks").with(Persona.director(school)))
                .bodyText()
                .contains("Производственного календаря на 2026 год нет");
    }

    @Test
    void bothDatesAreShown() {
        var school = samples.schools(1).getFirst();
        samples.approved("октябрь 2026 г. | школы");
        var said = "по приказу: октябрь 2026; 31 октября – нерабочий день";
        for (var path : List.of("/tasks", "/tasks/" + samples.firstOf(school), "/")) {
            assertThat(mvc.get().uri(path).with(Persona.director(school)))
                    .as(path)
                    .bodyText()
                    .contains("до 30 октября 2026", said);
        }
        assertThat(mvc.get().uri("/executions").with(Persona.committee()))
                .bodyText()
                .contains("до 30 октября 2026", said);
        assertThat(mvc.get().uri("/executions/matrix").with(Persona.committee()))
                .bodyText()
                .contains("30.10.2026", "по приказу 31.10.2026");
    }

    @Test
    void anotherPolicyMovesWhatIsOpenAndAhead() {
        var school = samples.schools(2).getFirst();
        samples.approved("октябрь 2026 г. | школы", "август 2026 г., февраль 2026 г. | Комитет");
        fulfilment.report(
                samples.firstOf(school),
                0,
                TaskReport.done(LocalDate.of(2026, 10, 1), ""),
                Persona.person(Role.DIRECTOR, school));
        entities.flush();
        policy(ShiftPolicy.NEXT_WORKING_DAY);
        assertThat(dates())
                .as("what is done and what has passed keep the date they were judged by")
                .containsExactly(
                        "2026-02-28 2026-02-27",
                        "2026-08-31 2026-08-31",
                        "2026-10-31 " + FRIDAY,
                        "2026-10-31 " + MONDAY);
        assertThat(journalled()).containsExactly("1");
        policy(ShiftPolicy.NONE);
        assertThat(dates()).contains("2026-10-31 " + SATURDAY);
    }

    @Test
    void whoMovesDatesSeesItInTheFigures() {
        samples.approved("октябрь 2026 г. | Комитет");
        entities.flush();
        assertThat(Forgotten.by(() -> rescheduling.on(new ShiftPolicyChanged(ShiftPolicy.NEXT_WORKING_DAY))))
                .isTrue();
    }

    @Test
    void mendedCalendarMovesWhatIsOpen() {
        samples.approved("октябрь 2026 г. | Комитет");
        mvc.post()
                .uri("/work-calendar/2026/days")
                .param("day", "30.10.2026")
                .param("kind", "OFF")
                .param("reason", "Перенос")
                .with(Persona.committee())
                .with(csrf())
                .exchange();
        assertThat(dates()).containsExactly("2026-10-31 2026-10-29");
        assertThat(journalled()).containsExactly("1");
    }

    @Test
    void nobodyBecomesLateByASetting() {
        samples.approved("до 1 октября 2026 г. | Комитет");
        jdbc.sql("update task set due_on = '2026-10-03', kept_on = '2026-10-05', begins_on = '2026-09-01'")
                .update();
        jdbc.sql("insert into kept_year values (2026, 0, '{2026-10-01,2026-10-02}', '{}', '{}', false, '')")
                .update();
        rescheduling.reschedule();
        assertThat(dates()).as("30 September is over").containsExactly("2026-10-03 2026-10-05");
    }

    @Test
    void reschedulingNeedsAFixedNumberOfStatements() {
        samples.schools(3);
        samples.approved("октябрь 2026 г. | школы");
        var few = Statements.during(rescheduling::reschedule);
        samples.schools(0);
        samples.approved("ежемесячно | школы", "ежеквартально | школы");
        assertThat(Statements.during(rescheduling::reschedule)).isEqualTo(few);
    }

    private void policy(ShiftPolicy policy) {
        var card = office.card();
        entities.flush();
        entities.clear();
        var version =
                jdbc.sql("select version from committee").query(Integer.class).single();
        committee.revise(
                Integer.toString(version),
                new CommitteeCard(
                        card.municipality(),
                        card.municipalityGenitive(),
                        card.fullName(),
                        card.fullNameGenitive(),
                        card.shortName(),
                        card.address(),
                        card.phone(),
                        card.email(),
                        card.site(),
                        card.contactName(),
                        card.contactPhone(),
                        card.centreName(),
                        card.centreShortName(),
                        card.regionalCentre(),
                        card.timeZone(),
                        card.schoolDeadlineDay(),
                        card.centreDeadlineDay(),
                        policy));
        entities.flush();
    }

    private long daysLate(LocalDate day) {
        return executions
                .on(day)
                .getFirst()
                .sections()
                .getFirst()
                .dues()
                .getFirst()
                .daysLate();
    }

    private List<String> dates() {
        return jdbc.sql("select due_on || ' ' || kept_on as words from task order by 1")
                .query((row, number) -> row.getString("words"))
                .list();
    }

    private List<String> journalled() {
        return jdbc.sql("select details from journal_entry where action = 'execution.reschedule'")
                .query((row, number) -> row.getString("details"))
                .list();
    }
}
