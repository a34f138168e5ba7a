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
