package nastavnik.reportform;

import static nastavnik.report.ReportSamples.practice;
import static nastavnik.report.ReportSamples.webinar;
import static nastavnik.reportform.SendingChanges.Kind.ADDED;
import static nastavnik.reportform.SendingChanges.Kind.CHANGED;
import static nastavnik.reportform.SendingChanges.Kind.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nastavnik.report.ReportSamples;
import org.junit.jupiter.api.Test;

class SendingChangesTests {

    @Test
    void linesAreKnownByTheirMarks() {
        var changes = between(
                content(
                        List.of(webinar("a", "Первые сто дней", "ноябрь"), webinar("b", "Адаптация", "май")),
                        List.of(practice("p", "Школа молодого учителя", "https://a.example.ru"))),
                content(
                        List.of(webinar("c", "Новая тема", "март"), webinar("a", "Первые сто дней", "декабрь")),
                        List.of(practice("p", "Школа молодого учителя", "https://a.example.ru"))));

        assertThat(changes.webinars())
                .extracting(SendingChanges.Line::mark, SendingChanges.Line::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("c", ADDED),
                        org.assertj.core.groups.Tuple.tuple("a", CHANGED),
                        org.assertj.core.groups.Tuple.tuple("b", REMOVED));
        assertThat(changes.practices()).isEmpty();
        var dates = changes.webinars().get(1).second();
        assertThat(dates.before()).isEqualTo("ноябрь");
        assertThat(dates.after()).isEqualTo("декабрь");
        assertThat(changes.removedWebinars()).hasSize(1);
        assertThat(changes.none()).isFalse();
    }

    @Test
    void lineWrittenAnewInTheSameWordsOrMovedIsNoChange() {
        var changes = between(
                content(
                        List.of(webinar("a", "Первые сто дней", "ноябрь"), webinar("b", "Адаптация", "май")),
                        List.of()),
                content(
                        List.of(webinar("x", "Адаптация", "май"), webinar("a", "Первые сто дней", "ноябрь")),
                        List.of()));

        assertThat(changes.none()).isTrue();
    }

    @Test
    void twoLinesOfTheSameWordsAreTwo() {
        var twice = List.of(webinar("a", "Тема", "май"), webinar("b", "Тема", "май"));
        assertThat(between(content(twice, List.of()), content(twice.subList(1, 2), List.of()))
                        .webinars())
                .singleElement()
                .satisfies(line -> assertThat(line.kind()).isEqualTo(REMOVED));
    }

    @Test
    void otherFillerIsToldApart() {
        var before = content(List.of(), List.of());
        var after = new ReportContent(List.of(), List.of(), new Filler("Иванов Иван", "завуч", "+7", ""));

        assertThat(between(before, after).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.label()).isEqualTo("report.sent.filler");
            assertThat(fact.after()).isEqualTo("Иванов Иван, завуч, +7");
        });
    }

    private static ReportContent content(List<ReportContent.Webinar> webinars, List<ReportContent.Practice> practices) {
        return new ReportContent(webinars, practices, ReportSamples.FILLER);
    }

    private static SendingChanges between(ReportContent before, ReportContent after) {
        return SendingChanges.between(sending(1, before), sending(2, after));
    }

    private static Sending sending(int number, ReportContent content) {
        return new Sending(
                number,
                Instant.EPOCH,
                "Лапина",
                null,
                "",
                Remarks.NONE,
                new SentReport("СОШ № 1", "Лапина", "", "", false, content));
    }
}
