package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import nastavnik.calendar.Quarter;
import org.junit.jupiter.api.Test;

/** What comes out of a printer. */
@BrowserTest
class PrintJourneyTests {

    /** What is left of a sheet between its margins, in CSS pixels. */
    private static final int A4_WIDTH = 680;

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @Test
    void shortPageTakesOneSheet(Visitor stranger, Visitor director) {
        stranger.open("/open/contacts");
        assertThat(sheets(stranger)).isEqualTo(1);
        director.signIn("director").open("/profile/password");
        assertThat(sheets(director)).isEqualTo(1);
    }

    /** Folded parts, versions: what a page holds is on its paper too. */
    @Test
    void paperHasWhatIsFoldedOnTheScreenAndNoHeadingOverNothing(Visitor stranger, Visitor methodologist) {
        stranger.open("/open/roadmap");
        stranger.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(stranger.page().locator("main details.plan-result p").first().isVisible())
                .isTrue();
        var collecting =
                Quarter.of(LocalDate.now(ZoneId.of("Asia/Yekaterinburg"))).previous();
        methodologist.signIn("metodist").open("/report-periods/" + collecting.previous() + "/consolidation");
        methodologist.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(methodologist.page().locator("ol.history li").first().isVisible())
                .isTrue();
    }

    /** A year or the number of a row that is broken in two is another number. */
    @Test
    void numbersStayWholeOnPaper(Visitor methodologist) {
        var page = methodologist.signIn("metodist").open("/practices").page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(A4_WIDTH, 900);
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('main td')].filter(cell => /^\\d{2,4}$/.test(cell.textContent.trim()))
                    .map(cell => { const words = document.createRange(); words.selectNodeContents(cell);
                        return new Set([...words.getClientRects()].map(line => Math.round(line.top))).size; })
                    .filter(lines => lines !== 1).length
                """)).isEqualTo(0);
    }

    /** What can only be pressed or typed into says nothing on a sheet. */
    @Test
    void paperHasNothingToPress(Visitor methodologist, Visitor head) {
        var quarter = Quarter.of(LocalDate.now(ZoneId.of("Asia/Yekaterinburg"))).previous();
        var page = methodologist
                .signIn("metodist")
                .open("/report-periods/" + quarter)
                .page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("a[href$='/dates']").isVisible()).isFalse();
        assertThat(page.locator("main th:visible").allInnerTexts()).doesNotContain("ДЕЙСТВИЕ", "Действие");
        methodologist.open("/report-periods/" + quarter + "/consolidation");
        assertThat(page.locator("a[href$='/selection']:visible").count()).isZero();
        var statement = head.signIn("komitet").open("/executions/statement").page();
        statement.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(statement.locator("#memo").isVisible()).isFalse();
        head.open("/executions/matrix");
        assertThat(statement.locator("main .subtitle").isVisible()).isFalse();
    }

    /** Words broken where a column ends, and words that scroll in their field, are lost on a sheet. */
    @Test
    void wordsStayWholeOnPaper(Visitor stranger, Visitor methodologist) {
        var plan = stranger.open("/open/roadmap").page();
        plan.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        // columns are those of the whole sheet, words have what its margins leave
        plan.setViewportSize(794, 900);
        plan.evaluate("width => document.body.style.width = width + 'px'", A4_WIDTH);
        assertThat(plan.evaluate("""
                () => [...document.querySelectorAll('main td')].filter(cell => cell.scrollWidth > cell.clientWidth + 1 || [...cell.querySelectorAll('*'), cell]
                    .flatMap(each => [...each.childNodes]).filter(node => node.nodeType === 3 && node.parentElement.checkVisibility())
                    .some(node => [...node.data.matchAll(/[а-яё]{6,}/gi)].some(word => {
                        const part = document.createRange(); part.setStart(node, word.index); part.setEnd(node, word.index + word[0].length);
                        return new Set([...part.getClientRects()].map(line => Math.round(line.top))).size > 1; }))).length
                """)).isEqualTo(0);
        var letter = methodologist
                .signIn("metodist")
                .open("/notices/wordings/PERIOD_OPENED/edit")
                .page();
        letter.locator("main textarea").first().fill("строка\n".repeat(40));
        letter.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(
                        letter.evaluate(
                                "() => [...document.querySelectorAll('main textarea')].filter(field => field.scrollHeight > field.clientHeight + 1).length"))
                .isEqualTo(0);
    }

    /** Buttons and what they have last done are nothing to a reader of paper. */
    @Test
    void nothingFollowsTheLastFieldOfAForm(Visitor director) {
        var page = director.signIn("director").open("/participants/new").page();
        assertThat(page.locator("main .form-actions").isVisible()).isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("main .form-actions").isVisible()).isFalse();
    }

    private static long sheets(Visitor visitor) {
        return SHEET.matcher(new String(visitor.page().pdf(), StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
