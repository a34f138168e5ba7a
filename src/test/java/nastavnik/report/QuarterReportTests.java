package nastavnik.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nastavnik.calendar.CommitteeClock;
import nastavnik.period.PeriodSamples;
import nastavnik.period.ReportingPeriod;
import nastavnik.reportform.Filler;
import nastavnik.reportform.Gap;
import nastavnik.reportform.ReportContent;
import nastavnik.school.School;
import nastavnik.school.SchoolSamples;
import nastavnik.web.ConflictException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterReportTests {

    private static final Instant NOW = Instant.parse("2026-10-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 2);
    private static final String WHO = "Лапина Ирина Павловна";

    private final ReportingPeriod period = PeriodSamples.open(ReportSamples.THIRD);
    private final QuarterReport report = new QuarterReport(period, school());

    private static School school() {
        var school = mock(School.class);
        when(school.card()).thenReturn(SchoolSamples.numbered(14));
        return school;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-04T18:59:59Z, 2026-10-04, 0",
        "2026-10-04T19:00:00Z, 2026-10-05, 0",
        "2026-10-05T18:59:59Z, 2026-10-05, 0",
        "2026-10-05T19:00:00Z, 2026-10-06, 1",
        "2026-10-06T18:59:59Z, 2026-10-06, 1",
        "2026-10-06T19:00:00Z, 2026-10-07, 2",
    })
    void latenessIsCountedInTheDaysOfTheCommittee(Instant moment, LocalDate day, int late) {
        var clock = new CommitteeClock(Clock.fixed(moment, ZoneOffset.UTC), () -> ZoneId.of("Asia/Yekaterinburg"));
        report.write(ReportSamples.complete(), WHO, moment);

        report.submit(WHO, moment, clock.today());

        assertThat(clock.today()).isEqualTo(day);
        assertThat(report.daysLate()).isEqualTo(late);
    }

    @Test
    void writingMakesADraftAndTheSameWordsChangeNothing() {
        assertThat(report.state()).isEqualTo(ReportState.NOT_BEGUN);
        assertThat(report.write(ReportSamples.complete(), WHO, NOW)).isTrue();
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThat(report.write(ReportSamples.complete(), "Другой", NOW.plusSeconds(60)))
                .isFalse();
        assertThat(report.savedBy()).isEqualTo(WHO);
    }

    @Test
    void emptyReportIsNotSentButNoDataIs() {
        report.write(ReportSamples.nothing(), WHO, NOW);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> report.submit(WHO, NOW, DAY));

        report.declareNoData(WHO, NOW);
        var submission = report.submit(WHO, NOW, DAY);

        assertThat(submission.sent().noData()).isTrue();
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void noDataExcludesLines() {
        report.write(ReportSamples.complete(), WHO, NOW);
        report.declareNoData(WHO, NOW);

        assertThat(report.content().lines()).isZero();
        report.write(ReportSamples.complete(), WHO, NOW);
        assertThat(report.noData()).isFalse();
    }

    @Test
    void linesSetAsideByNoDataComeBackUntilTheReportIsSent() {
        report.write(ReportSamples.complete(), WHO, NOW);
        report.declareNoData(WHO, NOW);
        report.write(
                new ReportContent(List.of(), List.of(), ReportSamples.complete().filler()), WHO, NOW);
        report.withdrawNoData(WHO, NOW);
        assertThat(report.content().lines()).isEqualTo(ReportSamples.complete().lines());

        report.declareNoData(WHO, NOW);
        assertThat(report.submit(WHO, NOW, DAY).sent().content().lines()).isZero();
        report.sendBack("Данные есть", Map.of(), "Орлова", NOW);
        report.withdrawNoData(WHO, NOW);
        assertThat(report.content().lines()).isZero();
    }

    @Test
    void submittedReportCannotBeRevised() {
        report.write(ReportSamples.complete(), WHO, NOW);
        report.submit(WHO, NOW, DAY);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> report.write(ReportSamples.nothing(), WHO, NOW));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> report.declareNoData(WHO, NOW));
        report.accept("Орлова", NOW);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> report.write(ReportSamples.nothing(), WHO, NOW));
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> report.accept("Орлова", NOW));
    }

    @Test
    void returnedReportKeepsItsFirstSubmissionAndRemarksStayWithTheirLines() {
        report.write(ReportSamples.complete(), WHO, NOW);
        report.submit(WHO, NOW, DAY);
        report.sendBack("", Map.of("w1", "Уточните месяц"), "Орлова", NOW.plusSeconds(60));

        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
        var moved = new ReportContent(
                List.of(
                        ReportSamples.webinar("w2", "Новый", "декабрь 2026"),
                        ReportSamples.webinar("w1", "Первые сто дней молодого учителя", "декабрь 2026")),
                List.of(),
                ReportSamples.FILLER);
        report.write(moved, WHO, NOW);
        assertThat(report.content().webinars())
                .extracting(ReportContent.Webinar::remark)
                .containsExactly("", "Уточните месяц");

        var late = Instant.parse("2026-10-08T08:00:00Z");
        report.submit(WHO, late, LocalDate.of(2026, 10, 8));

        assertThat(report.daysLate()).isZero();
        assertThat(report.firstSubmittedAt()).isEqualTo(NOW);
        assertThat(report.submittedAt()).isEqualTo(late);
        assertThat(report.submissions()).isEqualTo(2);
        assertThat(report.content().hasRemarks()).isFalse();
    }

    @Test
    void returnNeedsARemark() {
        report.write(ReportSamples.complete(), WHO, NOW);
        report.submit(WHO, NOW, DAY);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> report.sendBack(" ", Map.of("unknown", "Строки такой нет"), "Орлова", NOW));
    }

    @Test
    void closedPeriodStopsTheSchoolButNotTheAcceptance() {
        report.write(ReportSamples.complete(), WHO, NOW);
        report.submit(WHO, NOW, DAY);
        PeriodSamples.close(period);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> report.sendBack("Уточните", Map.of(), "Орлова", NOW));
        report.accept("Орлова", NOW);
        assertThat(report.state()).isEqualTo(ReportState.ACCEPTED);

        var other = new QuarterReport(period, school());
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> other.write(ReportSamples.complete(), WHO, NOW));
        PeriodSamples.reopen(period);
        assertThat(other.write(ReportSamples.complete(), WHO, NOW)).isTrue();
    }

    @Test
    void schoolIsLetOffOnlyBeforeItHasSent() {
        report.write(ReportSamples.complete(), WHO, NOW);
        report.excuse("Закрыта на ремонт");
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> report.submit(WHO, NOW, DAY));

        report.oblige("Ремонт окончен");
        report.submit(WHO, NOW, DAY);
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> report.excuse("Поздно"));
    }

    @Test
    void contactIsCheckedLeniently() {
        for (var filler : List.of(
                new Filler("Осинцева Д. В.", "куратор", "55-24-78", ""),
                new Filler("Кравцова-Орлова Анна", "куратор", "8 (350) 555-24-78, доб. 12", ""))) {
            assertThat(Gap.in(new ReportContent(List.of(), List.of(), filler), true))
                    .isEmpty();
        }
        assertThat(Gap.in(new ReportContent(List.of(), List.of(), new Filler("1", "куратор", "абв", "")), true))
                .extracting(Gap::what)
                .containsExactly("fillerNameOdd", "fillerPhoneOdd");
    }

    @Test
    void topicTooLongForTheFormIsSaid() {
        var content = new ReportContent(
                List.of(ReportSamples.webinar("a", "Т".repeat(501), "ноябрь")), List.of(), ReportSamples.FILLER);

        assertThat(Gap.in(content, false)).extracting(Gap::what).containsExactly("topicLong");
    }

    @Test
    void gapsNameTheirFields() {
        var content = new ReportContent(
                List.of(ReportSamples.webinar("a", "Тема", "")),
                List.of(
                        ReportSamples.practice("b", "", "javascript:alert(1)"),
                        ReportSamples.practice("c", "Практика", "https://школа.рф/наставник")),
                new Filler("Кравцова", "", "1", "не адрес"));

        assertThat(Gap.in(content, false))
                .extracting(Gap::field, Gap::what, Gap::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("dates-a", "dates", 1),
                        org.assertj.core.groups.Tuple.tuple("name-b", "name", 1),
                        org.assertj.core.groups.Tuple.tuple("link-b", "linkBroken", 1),
                        org.assertj.core.groups.Tuple.tuple("fillerName", "fillerNameOdd", 0),
                        org.assertj.core.groups.Tuple.tuple("fillerPost", "fillerPost", 0),
                        org.assertj.core.groups.Tuple.tuple("fillerPhone", "fillerPhoneOdd", 0),
                        org.assertj.core.groups.Tuple.tuple("fillerEmail", "fillerEmail", 0));
    }
}
