package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What comes out of a printer. */
@BrowserTest
class PrintJourneyTests {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    @Test
    void shortPageTakesOneSheet(Visitor stranger, Visitor director) {
        stranger.open("/open/contacts");
        assertThat(sheets(stranger)).isEqualTo(1);
        director.signIn("director").open("/profile/password");
        assertThat(sheets(director)).isEqualTo(1);
    }

    private static long sheets(Visitor visitor) {
        return SHEET.matcher(new String(visitor.page().pdf(), StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
