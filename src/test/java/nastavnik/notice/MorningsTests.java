package nastavnik.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.TestClock;
import nastavnik.access.Role;
import nastavnik.account.AccountSamples;
import nastavnik.account.Accounts;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Quarter;
import nastavnik.calendar.WorkCalendar;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.ConsentPaper;
import nastavnik.consent.ConsentSamples;
import nastavnik.consent.Consents;
import nastavnik.decision.Review;
import nastavnik.execution.Fulfilment;
import nastavnik.execution.TaskSamples;
import nastavnik.extension.Extensions;
import nastavnik.meeting.MeetingKind;
import nastavnik.meeting.MeetingSamples;
import nastavnik.mentoring.MentoringSamples;
import nastavnik.monitoring.RoundKind;
import nastavnik.monitoring.RoundSamples;
import nastavnik.participant.ParticipantSamples;
import nastavnik.period.Periods;
import nastavnik.report.Filing;
import nastavnik.report.ReportSamples;
import nastavnik.report.Reports;
import nastavnik.reportlist.ReportLists;
import nastavnik.roadmap.Drafts;
import nastavnik.school.Schools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told of what on which morning. The report of the third quarter of 2026 is due on Monday, 5 October. */
@PortalTest
class MorningsTests {

    @Autowired
    Mornings mornings;

    @Autowired
    Plan plan;

    @Autowired
    Forecasts forecasts;

    @Autowired
    Periods periods;

    @Autowired
    Reports reports;

    @Autowired
    ReportLists lists;

    @Autowired
    Filing filing;

    @Autowired
    Review review;

    @Autowired
    Extensions extensions;

    @Autowired
    Fulfilment fulfilment;

    @Autowired
    Schools schools;

    @Autowired
    Drafts drafts;

    @Autowired
    Accounts accounts;

    @Autowired
    CommitteeClock committeeClock;

    @Autowired
    BeanFactory portal;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    private long one;
    private long other;

    @BeforeEach
    void people() {
        var both = ReportSamples.schools(schools, 2);
        one = both.getFirst().id();
        other = both.getLast().id();
        entities.flush();
        AccountSamples.enrolled(accounts, "one", Role.DIRECTOR, one);
        AccountSamples.enrolled(accounts, "curator", Role.CURATOR, one);
        AccountSamples.enrolled(accounts, "other", Role.DIRECTOR, other);
        AccountSamples.enrolled(accounts, "method", Role.METHODOLOGIST);
        AccountSamples.enrolled(accounts, "officer", Role.COMMITTEE);
        entities.flush();
    }

    @AfterEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void periodThatOpensByItselfIsToldToItsSchoolsAtOnce() {
        at(2026, 9, 30, 12);
        mornings.run();
        assertThat(told("PERIOD_OPENED")).isEmpty();

        at(2026, 10, 1, 0);
        mornings.run();
        mornings.run();

        assertThat(told("PERIOD_OPENED")).containsExactly("curator", "one", "other");
        assertThat(jdbc.sql("select text from notice where kind = 'PERIOD_OPENED' limit 1")
                        .query(String.class)
                        .single())
                .contains("III квартал 2026 года", "5 октября 2026", "СОШ № 1", "Пробная")
                .doesNotContain("{");
    }

    @Test
    void onlyThoseWhoHaveNotSentAreRemindedAndEachOnce() {
        periods.open(ReportSamples.THIRD);
        send(other);
        entities.flush();

        // Three working days before is 30 September: the intake begins a day later, and that is told on its own.
        at(2026, 10, 1, 9);
        assertThat(mornings.run()).isZero();

        at(2026, 10, 2, 9);
        assertThat(mornings.run()).isEqualTo(2);
        assertThat(mornings.run()).isZero();
        assertThat(told("REPORT_SOON")).containsExactly("curator", "one");

        at(2026, 10, 3, 9);
        assertThat(mornings.run()).isZero();

        at(2026, 10, 5, 9);
        mornings.run();
        assertThat(told("REPORT_TODAY")).containsExactly("curator", "one");
        assertThat(told("REPORTS_LATE")).isEmpty();

        at(2026, 10, 6, 9);
        mornings.run();
        assertThat(told("REPORT_LATE")).containsExactly("curator", "one");
        assertThat(told("REPORTS_LATE")).containsExactly("method");
        assertThat(text("REPORTS_LATE")).contains("СОШ № 1").doesNotContain("СОШ № 2");
    }

    @Test
    void nothingIsToldBeforeMorning() {
        periods.open(ReportSamples.THIRD);
        entities.flush();
        at(2026, 10, 5, 7);

        assertThat(mornings.run()).isZero();
        assertThat(told("REPORT_TODAY")).isEmpty();
    }

    @Test
    void methodologistHearsOfDebtorsOnWorkingDaysAndLaterOnceAWeek() {
        periods.open(ReportSamples.THIRD);
        entities.flush();
        var days = plan.between(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 25)).stream()
                .filter(each -> each.telling().kind() == NoticeKind.REPORTS_LATE)
                .filter(each -> each.telling().path().equals("/report-periods/2026-3?state=OVERDUE"))
                .map(each -> each.on().toString().substring(5))
                .toList();

        assertThat(days).containsExactly("10-06", "10-07", "10-08", "10-09", "10-12", "10-19");
    }

    /** After the January holidays schools and centre have one due day: who has not reported is told at once all the same. */
    @Test
    void methodologistHearsOfDebtorsRightAfterTheJanuaryHolidays() {
        periods.open(new Quarter(2026, 4));
        entities.flush();
        var days = plan.between(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 26)).stream()
                .filter(each -> each.telling().kind() == NoticeKind.REPORTS_LATE)
                .map(each -> each.on().toString().substring(5))
                .toList();

        assertThat(days).containsExactly("01-12", "01-13", "01-14", "01-15", "01-18", "01-25");
    }

    @Test
    void extensionMovesTheRemindersOfItsSchool() {
        periods.open(ReportSamples.THIRD);
        var director = Persona.person(Role.DIRECTOR, other);
        extensions.ask(report(other), LocalDate.of(2026, 10, 12), "Ремонт", director);
        entities.flush();
        var id = extensions.ofReport(report(other), director).getFirst().id();
        extensions.grant(id, LocalDate.of(2026, 10, 12), "", Persona.person(Role.METHODOLOGIST));
        entities.flush();
        assertThat(told("EXTENSION_GRANTED")).containsExactly("other");
        assertThat(text("EXTENSION_GRANTED")).contains("12 октября 2026");

        at(2026, 10, 5, 9);
        mornings.run();
        assertThat(told("REPORT_TODAY")).containsExactly("curator", "one");

        at(2026, 10, 12, 9);
        mornings.run();
        assertThat(told("REPORT_TODAY")).containsExactly("curator", "one", "other");
    }

    @Test
    void decisionsAreTold() {
        periods.open(ReportSamples.THIRD);
        send(one);
        send(other);
        entities.flush();
        var methodologist = Persona.person(Role.METHODOLOGIST);
        review.accept(report(one), reports.sheet(report(one)).version(), methodologist);
        review.sendBack(
                report(other),
                reports.sheet(report(other)).version(),
                "Секретное замечание",
                java.util.Map.of(),
                methodologist);
        entities.flush();

        assertThat(told("REPORT_ACCEPTED")).containsExactly("curator", "one");
        assertThat(told("REPORT_RETURNED")).containsExactly("other");
        assertThat(text("REPORT_RETURNED")).doesNotContain("Секретное");
    }

    @Test
    void portalThatWasAwayTellsWhatIsStillWorthIt() {
        periods.open(ReportSamples.THIRD);
        entities.flush();
        at(2026, 10, 8, 15);
        mornings.run();

        assertThat(told("REPORT_SOON")).isEmpty();
        assertThat(told("REPORT_TODAY")).isEmpty();
        assertThat(told("REPORT_LATE")).containsExactly("curator", "one", "other");
    }

    @Test
    void workingDaysAreCountedAroundTheJanuaryHolidays() {
        var calendar = WorkCalendar.published();
        assertThat(plan.reminderDay(LocalDate.of(2027, 1, 11), calendar)).isEqualTo("2026-12-28");
        assertThat(plan.reminderDay(LocalDate.of(2026, 1, 12), calendar)).isEqualTo("2025-12-26");
        assertThat(plan.reminderDay(LocalDate.of(2026, 1, 14), calendar)).isEqualTo("2025-12-30");
        assertThat(plan.reminderDay(LocalDate.of(2026, 4, 3), calendar)).isEqualTo("2026-03-31");
        assertThat(calendar.before(LocalDate.of(2024, 12, 29), 1)).contains(LocalDate.of(2024, 12, 28));
        assertThat(calendar.before(LocalDate.of(2020, 1, 3), 3)).isEmpty();
        assertThat(plan.reminderDay(LocalDate.of(2040, 1, 11), calendar)).isEqualTo("2040-01-08");
    }

    @Test
    void tasksAreToldToTheirPerformersInOneMessageADay() {
        new TaskSamples(schools, drafts, entities, jdbc)
                .approved(
                        "до 15 октября 2026 г. | школы",
                        "до 15 октября 2026 г. | школы",
                        "до 15 октября 2026 г. | Комитет");
        at(2026, 10, 12, 9);
        mornings.run();
        assertThat(told("TASKS_SOON")).containsExactly("curator", "officer", "one", "other");
        assertThat(text("TASKS_SOON"))
                .contains("– 1.3 Мероприятие", "15 октября 2026")
                .doesNotContain("..");

        at(2026, 10, 16, 9);
        mornings.run();
        mornings.run();
        assertThat(told("TASKS_LATE")).containsExactly("curator", "officer", "one", "other");

        var ids = jdbc.sql("select id from task where school_id = :school order by id")
                .param("school", other)
                .query((row, number) -> row.getLong("id"))
                .list();
        fulfilment.remind(ids, "Поторопитесь");
        fulfilment.remind(ids, "Поторопитесь");
        entities.flush();
        assertThat(told("TASKS_REMINDED")).containsExactly("other");
        assertThat(text("TASKS_REMINDED")).contains("1.1", "1.2");
    }

    @Test
    void whatWillBeToldIsWhatIsTold() {
        periods.open(ReportSamples.THIRD);
        send(other);
        entities.flush();
        at(2026, 10, 1, 7);

        var week = forecasts.week();

        assertThat(week)
                .contains(
                        new Forecast(LocalDate.of(2026, 10, 2), NoticeKind.REPORT_SOON, 2, 2),
                        new Forecast(LocalDate.of(2026, 10, 5), NoticeKind.REPORT_TODAY, 2, 2),
                        new Forecast(LocalDate.of(2026, 10, 6), NoticeKind.REPORTS_LATE, 1, 1));
        at(2026, 10, 2, 9);
        mornings.run();
        assertThat(forecasts.week()).noneMatch(each -> each.kind() == NoticeKind.REPORT_SOON);
    }

    @Test
    void oldMessagesAreForgotten() {
        periods.open(ReportSamples.THIRD);
        entities.flush();
        at(2026, 10, 5, 9);
        mornings.run();
        assertThat(told("REPORT_TODAY")).isNotEmpty();
        jdbc.sql(
                        "update notice set mail = 'PORTAL', next_at = null where account_id <> (select min(account_id) from notice)")
                .update();
        jdbc.sql(
                        "update notice set mail = 'WAITING', next_at = now() where account_id = (select min(account_id) from notice)")
                .update();

        at(2027, 11, 20, 9);
        mornings.run();

        assertThat(jdbc.sql("select distinct mail from notice where made_at < '2027-01-01'")
                        .query(String.class)
                        .list())
                .containsExactly("WAITING");
    }

    /** No letter names anybody; who meets and stops again is told again. */
    @Test
    void pairThatDoesNotMeetIsToldOncePerGapToItsSchool() {
        var samples = new MentoringSamples(portal);
        var school = schools.find(one).orElseThrow();
        var pair = samples.pair(school, "педагог – педагог", LocalDate.of(2026, 9, 15), null);
        at(2026, 10, 12, 9);
        mornings.run();
        assertThat(told("PAIR_SILENT")).isEmpty();
        assertThat(forecasts.week())
                .filteredOn(each -> each.kind() == NoticeKind.PAIR_SILENT)
                .singleElement()
                .satisfies(each -> assertThat(each.on()).isEqualTo(LocalDate.of(2026, 10, 13)))
                .satisfies(each -> assertThat(each.people()).isEqualTo(2));
        at(2026, 10, 13, 9);
        mornings.run();
        at(2026, 10, 14, 9);
        mornings.run();
        at(2026, 11, 30, 9);
        mornings.run();
        assertThat(told("PAIR_SILENT")).containsExactly("curator", "one");
        assertThat(text("PAIR_SILENT"))
                .contains("приказ № 14-од", "15 сентября 2026")
                .doesNotContain("Участник");
        MeetingSamples.held(portal, school, pair, MeetingKind.FIRST, LocalDate.of(2026, 11, 30));
        at(2026, 12, 28, 9);
        mornings.run();
        assertThat(told("PAIR_SILENT")).containsExactly("curator", "curator", "one", "one");
    }

    /** In a month and in a week, once each; those who have signed anew by then are counted no more, and nobody is named. */
    @Test
    void endingConsentsAreToldAheadToTheirSchool() {
        var samples = new MentoringSamples(portal);
        var school = schools.find(one).orElseThrow();
        var renewed = samples.someone(school);
        samples.someone(school);
        var end = ConsentSamples.UNTIL;
        at(end.minusDays(31));
        assertThat(told("CONSENTS_ENDING")).isEmpty();
        at(end.minusDays(30));
        at(end.minusDays(29));
        assertThat(told("CONSENTS_ENDING")).containsExactly("curator", "one");
        assertThat(text("CONSENTS_ENDING")).contains(": 2").doesNotContain("Участник Номер");
        for (var kind : List.of(ConsentKind.PROCESSING, ConsentKind.MENTORING)) {
            portal.getBean(Consents.class).give(renewed, ConsentPaper.own(kind, end.minusDays(29), end.plusDays(200)));
        }
        at(end.minusDays(7));
        at(end.minusDays(6));
        assertThat(told("CONSENTS_ENDING")).containsExactly("curator", "curator", "one", "one");
        assertThat(text("CONSENTS_ENDING")).contains(": 1");
    }

    @Test
    void birthdaysOfMinorsAreToldAhead() {
        var school = schools.find(one).orElseThrow();
        new MentoringSamples(portal)
                .participant(school, ParticipantSamples.pupil("Взрослеющий Олег Юрьевич", LocalDate.of(2008, 12, 20)));
        at(LocalDate.of(2026, 11, 20));
        at(LocalDate.of(2026, 11, 21));
        assertThat(told("COMING_OF_AGE")).containsExactly("curator", "one");
        assertThat(text("COMING_OF_AGE")).contains("20 декабря 2026").doesNotContain("Взрослеющий");
        at(LocalDate.of(2026, 12, 13));
        assertThat(told("COMING_OF_AGE")).containsExactly("curator", "curator", "one", "one");
        assertThat(told("CONSENTS_ENDING")).isEmpty();
    }

    private void at(LocalDate day) {
        at(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 9);
        mornings.run();
    }

    /** Learnt of long after the gap began, as when a school enters its pairs late. */
    @Test
    void oldGapIsToldToo() {
        var school = schools.find(one).orElseThrow();
        new MentoringSamples(portal).pair(school, "педагог – педагог", LocalDate.of(2026, 9, 15), null);
        at(2026, 12, 20, 9);
        mornings.run();
        at(2026, 12, 21, 9);
        mornings.run();
        assertThat(told("PAIR_SILENT")).containsExactly("curator", "one");
    }

    @Test
    void schoolsHearOfARoundWhenItOpensBeforeItEndsAndWhenItOpensAgain() {
        var samples = new RoundSamples(portal);
        var rounds = portal.getBean(nastavnik.monitoring.Rounds.class);
        var round = samples.open(RoundKind.REQUEST, samples.small(), LocalDate.of(2026, 10, 15));
        samples.open(RoundKind.SITE_CHECK, samples.site(), LocalDate.of(2026, 10, 15));
        entities.flush();
        assertThat(told("ROUND_OPENED")).containsExactly("curator", "one", "other");
        assertThat(text("ROUND_OPENED")).contains("Сбор к 2026-10-15", "15 октября 2026");

        samples.sent(round, other, RoundSamples.values("4"));
        at(2026, 10, 9, 9);
        assertThat(forecasts.week()).contains(new Forecast(LocalDate.of(2026, 10, 12), NoticeKind.ROUND_SOON, 2, 2));
        mornings.run();
        assertThat(told("ROUND_SOON")).isEmpty();
        at(2026, 10, 12, 9);
        mornings.run();
        mornings.run();
        assertThat(told("ROUND_SOON")).containsExactly("curator", "one");

        // late answers are taken until the 25th, a Sunday: the last chance is told too
        at(2026, 10, 21, 9);
        mornings.run();
        assertThat(told("ROUND_SOON")).containsExactly("curator", "curator", "one", "one");
        assertThat(text("ROUND_SOON")).contains("25 октября 2026");

        rounds.close(round.id());
        at(2026, 11, 2, 9);
        rounds.reopen(round.id(), LocalDate.of(2026, 11, 20), "Школа была на карантине");
        entities.flush();
        assertThat(told("ROUND_REOPENED")).containsExactly("curator", "one");
        assertThat(text("ROUND_REOPENED")).contains("20 ноября 2026", "Школа была на карантине");
        at(2026, 11, 17, 9);
        mornings.run();
        assertThat(told("ROUND_SOON")).hasSize(6);
    }

    private void at(int year, int month, int day, int hour) {
        clock.set(LocalDateTime.of(year, month, day, hour, 30), committeeClock.zone());
        entities.flush();
    }

    private long report(long schoolId) {
        return lists.of(List.of(schoolId)).getFirst().id();
    }

    private void send(long schoolId) {
        var director = Persona.person(Role.DIRECTOR, schoolId);
        var saved = filing.save(
                report(schoolId), reports.sheet(report(schoolId)).version(), ReportSamples.complete(), director);
        filing.submit(report(schoolId), saved.version(), director);
    }

    private List<String> told(String kind) {
        return jdbc.sql("""
                        select login from notice n join account a on a.id = n.account_id where kind = :kind order by login
                        """)
                .param("kind", kind)
                .query((row, number) -> row.getString("login"))
                .list();
    }

    private String text(String kind) {
        return jdbc.sql("select text from notice where kind = :kind order by id desc limit 1")
                .param("kind", kind)
                .query(String.class)
                .single();
    }
}
