package nastavnik.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.TestClock;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.period.PeriodCard;
import nastavnik.period.Periods;
import nastavnik.report.Filing;
import nastavnik.report.ReportSamples;
import nastavnik.report.Reports;
import nastavnik.reportlist.ReportLists;
import nastavnik.school.Schools;
import nastavnik.turnout.ReportFigures;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ExtensionsTests {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final LocalDate NINTH = LocalDate.of(2026, 10, 9);

    @Autowired
    Extensions extensions;

    @Autowired
    Periods periods;

    @Autowired
    Reports reports;

    @Autowired
    ReportFigures figures;

    @Autowired
    ReportLists lists;

    @Autowired
    Filing filing;

    @Autowired
    Schools schools;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManager entities;

    private PeriodCard period;
    private long schoolId;
    private long reportId;
    private SignedIn director;
    private final SignedIn methodologist = Persona.person(Role.METHODOLOGIST);

    @BeforeEach
    void quarter() {
        schoolId = ReportSamples.schools(schools, 2).getFirst().id();
        period = periods.open(ReportSamples.THIRD);
        reportId = lists.of(List.of(schoolId)).getFirst().id();
        director = Persona.person(Role.DIRECTOR, schoolId);
    }

    @AfterEach
    void usualTime() {
        clock.reset();
    }

    private long asked() {
        extensions.ask(reportId, NINTH, "Директор в командировке", director);
        entities.flush();
        return extensions.of(period.id()).getFirst().id();
    }

    private void sent(LocalDate day) {
        clock.set(LocalDateTime.of(day, java.time.LocalTime.NOON), MOSCOW);
        var saved = filing.save(reportId, reports.sheet(reportId).version(), ReportSamples.complete(), director);
        filing.submit(reportId, saved.version(), director);
        entities.flush();
    }

    @Test
    void grantedExtensionMovesTheDateOfOneSchoolOnly() {
        extensions.grant(asked(), NINTH, "", methodologist);
        entities.flush();

        sent(NINTH);

        assertThat(reports.sheet(reportId).daysLate()).isZero();
        assertThat(figures.figures(period).late()).isZero();
        assertThat(figures.figures(period).overdue()).isEqualTo(1);
        clock.set(LocalDateTime.of(2026, 10, 6, 12, 0), MOSCOW);
        assertThat(figures.debtors(period)).singleElement().satisfies(debtor -> assertThat(debtor.daysLate())
                .isEqualTo(1));
    }

    /** Nobody else has written: the school is not asked whose words to keep. */
    @Test
    void whoeverWritesWhileTheTimeIsGrantedIsNotDisturbed() {
        var id = asked();
        var read = reports.sheet(reportId).version();
        entities.clear();
        extensions.grant(id, NINTH, "", methodologist);
        entities.flush();
        entities.clear();

        filing.save(reportId, read, ReportSamples.complete(), director);
        entities.flush();
        entities.clear();
        extensions.revoke(period.id(), List.of(id), methodologist);
        entities.flush();

        assertThat(reports.sheet(reportId).now().content().lines()).isEqualTo(2);
        assertThat(reports.sheet(reportId).terms().extendedUntil()).isNull();
        assertThat(reports.sheet(reportId).version()).isEqualTo(read + 1);
    }

    @Test
    void withoutAnExtensionTheSameDayIsLate() {
        asked();

        sent(NINTH);

        assertThat(reports.sheet(reportId).daysLate()).isEqualTo(4);
    }

    @Test
    void revokedExtensionJudgesWhatHasCome() {
        var id = asked();
        extensions.grant(id, NINTH, "", methodologist);
        sent(NINTH);

        assertThat(extensions.revoke(period.id(), List.of(id), methodologist)).isEqualTo(1);
        assertThat(extensions.revoke(period.id(), List.of(id), methodologist)).isZero();
        entities.flush();

        assertThat(reports.sheet(reportId).daysLate()).isEqualTo(4);
    }

    @Test
    void earlierExtensionTakenBackLeavesTheLaterOne() {
        var earlier = asked();
        extensions.grant(earlier, NINTH, "", methodologist);
        extensions.ask(reportId, NINTH.plusDays(5), "Ещё немного", director);
        entities.flush();
        var later = extensions.of(period.id()).getFirst().id();
        extensions.grant(later, NINTH.plusDays(5), "", methodologist);
        entities.flush();

        extensions.revoke(period.id(), List.of(earlier), methodologist);
        entities.flush();
        assertThat(reports.sheet(reportId).terms().due()).isEqualTo(NINTH.plusDays(5));
        extensions.revoke(period.id(), List.of(later), methodologist);
        entities.flush();
        assertThat(reports.sheet(reportId).terms().due()).isEqualTo("2026-10-05");
    }

    @Test
    void laterExtensionTakenBackLeavesTheEarlierOne() {
        var earlier = asked();
        extensions.grant(earlier, NINTH, "", methodologist);
        extensions.ask(reportId, NINTH.plusDays(5), "Ещё немного", director);
        entities.flush();
        var later = extensions.of(period.id()).getFirst().id();
        extensions.grant(later, NINTH.plusDays(5), "", methodologist);
        entities.flush();

        extensions.revoke(period.id(), List.of(later), methodologist);
        entities.flush();
        assertThat(reports.sheet(reportId).terms().due()).isEqualTo(NINTH);
        extensions.revoke(period.id(), List.of(later, earlier), methodologist);
        entities.flush();
        assertThat(reports.sheet(reportId).terms().due()).isEqualTo("2026-10-05");
    }

    @Test
    void extensionReachesBeyondTheEndOfTheIntake() {
        var beyond = LocalDate.of(2027, 1, 20);
        extensions.grant(asked(), beyond, "", methodologist);
        entities.flush();
        clock.set(LocalDateTime.of(2027, 1, 15, 9, 0), MOSCOW);
        periods.openDue();
        entities.flush();
        entities.clear();

        assertThat(reports.sheet(reportId).sendable()).isTrue();
        sent(beyond);
        assertThat(reports.sheet(reportId).daysLate()).isZero();
    }

    @Test
    void schoolAsksForDaysOnWhichItsReportIsTaken() {
        var last = period.lateUntil();
        for (var day : List.of(period.schoolDue(), last.plusDays(1), LocalDate.of(2027, 6, 1))) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .as(day.toString())
                    .isThrownBy(() -> extensions.ask(reportId, day, "Ремонт", director));
        }
        clock.set(LocalDateTime.of(2026, 10, 12, 9, 0), MOSCOW);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(this::asked);
        extensions.ask(reportId, last, "Ремонт", director);
    }

    /** Then it is the only way to send a report at all. */
    @Test
    void schoolAsksUntilTheEndOfTheQuarterOnceTheLastDayIsOver() {
        clock.set(LocalDateTime.of(2027, 1, 15, 9, 0), MOSCOW);
        var beyond = LocalDate.of(2027, 4, 1);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> extensions.ask(reportId, beyond, "Ремонт", director));
        extensions.ask(reportId, LocalDate.of(2027, 3, 31), "Ремонт", director);
    }

    @Test
    void afterTheLastDayForLateReportsNothingIsTaken() {
        clock.set(LocalDateTime.of(2027, 1, 1, 9, 0), MOSCOW);

        assertThat(reports.sheet(reportId).sendable()).isFalse();
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> sent(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void onlyOneRequestWaitsAndOnlyUntilTheReportIsSent() {
        asked();
        assertThatExceptionOfType(ConflictException.class).isThrownBy(this::asked);
        sent(LocalDate.of(2026, 10, 5));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(this::asked);
    }

    @Test
    void anotherSchoolsRequestIsNotThere() {
        var id = asked();
        var stranger = Persona.person(Role.DIRECTOR, schoolId + 1);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> extensions.ask(reportId, NINTH, "Чужой", stranger));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> extensions.withdraw(id, stranger));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> extensions.ofReport(reportId, stranger));
    }

    @Test
    void declinedRequestChangesNothing() {
        var id = asked();
        extensions.decline(id, "Срок общий для всех", methodologist);
        entities.flush();

        assertThat(reports.sheet(reportId).terms().due()).isEqualTo("2026-10-05");
        assertThat(extensions.ofReport(reportId, director)).singleElement().satisfies(row -> assertThat(row.answer())
                .isEqualTo("Срок общий для всех"));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> extensions.grant(id, NINTH, "", methodologist));
    }
}
