package nastavnik.offline;

import static nastavnik.report.ReportSamples.FILLER;
import static nastavnik.report.ReportSamples.practice;
import static nastavnik.report.ReportSamples.webinar;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nastavnik.offline.FilledForm.Line;
import nastavnik.offline.Merging.Kind;
import nastavnik.reportform.ReportContent;
import nastavnik.reportform.SentReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a draft's lines when a file comes back. */
class MergingTests {

    private static final SentReport DRAFT = draft(
            false,
            new ReportContent(
                    List.of(webinar("w1", "Первый месяц", "ноябрь"), webinar("w2", "Второй месяц", "декабрь")),
                    List.of(practice("p1", "Клуб", "https://example.ru/klub")),
                    FILLER));

    @Test
    void lineKeepsItsMarkHoweverItIsRewritten() {
        var merging = Merging.of(
                form(List.of(line("w2", "Совсем другая тема", "май"), line("w1", "Первый месяц", "ноябрь")), null, 3),
                DRAFT,
                false);

        assertThat(merging.content().webinars())
                .extracting(ReportContent.Webinar::mark)
                .containsExactly("w2", "w1");
        assertThat(merging.webinars()).extracting(Merging.Change::kind).containsExactly(Kind.CHANGED, Kind.UNCHANGED);
        assertThat(merging.count(Kind.REMOVED)).isZero();
    }

    @Test
    void lineWithoutAMarkIsKnownByWhatItSays() {
        var merging = Merging.of(
                form(
                        List.of(line("", "ПЕРВЫЙ  месяц.", "октябрь")),
                        List.of(line("", "Клуб наставников", "https://example.ru/klub")),
                        -1),
                DRAFT,
                false);

        assertThat(merging.content().webinars())
                .extracting(ReportContent.Webinar::mark)
                .containsExactly("w1");
        assertThat(merging.content().practices())
                .extracting(ReportContent.Practice::mark)
                .containsExactly("p1");
        assertThat(merging.count(Kind.REMOVED)).isOne();
    }

    @Test
    void formThatIsNotInTheFileLeavesItsLines() {
        var merging = Merging.of(form(null, List.of(line("", "Новая", "https://example.ru/2")), -1), DRAFT, false);

        assertThat(merging.content().webinars()).hasSize(2);
        assertThat(merging.content().practices())
                .extracting(ReportContent.Practice::name)
                .containsExactly("Новая");
        assertThat(merging.content().filler()).isEqualTo(FILLER);
    }

    @Test
    void linesThatAreNotInTheFileStayIfAskedTo() {
        var form = form(List.of(line("", "Третий месяц", "январь")), List.of(), 3);

        assertThat(Merging.of(form, DRAFT, true).content().lines()).isEqualTo(4);
        assertThat(Merging.of(form, DRAFT, false).content().lines()).isOne();
    }

    @Test
    void nilAnswerLeavesNoLinesWhateverIsKept() {
        var nil = new FilledForm(List.of(), List.of(), FILLER, List.of(), true, 3);
        var merging = Merging.of(nil, DRAFT, true);

        assertThat(merging.noData()).isTrue();
        assertThat(merging.content().lines()).isZero();
        assertThat(merging.count(Kind.REMOVED)).isEqualTo(3);
    }

    @Test
    void plainTableWithoutLinesDoesNotTakeBackANilAnswer() {
        var nil = draft(true, new ReportContent(List.of(), List.of(), FILLER));

        assertThat(Merging.of(form(List.of(), List.of(), -1), nil, false).changes(nil))
                .isFalse();
        assertThat(Merging.of(form(List.of(), List.of(), 3), nil, false).noData())
                .isFalse();
    }

    private static SentReport draft(boolean noData, ReportContent content) {
        return new SentReport("МБОУ «СОШ № 1»", "Лапина Ирина Павловна", "", "", noData, content);
    }

    private static FilledForm form(@Nullable List<Line> webinars, @Nullable List<Line> practices, int draft) {
        return new FilledForm(webinars, practices, null, List.of(), false, draft);
    }

    private static Line line(String mark, String first, String second) {
        return new Line(mark, first, second, 7, List.of());
    }
}
