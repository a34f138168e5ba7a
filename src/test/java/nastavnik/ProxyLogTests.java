package nastavnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the proxy that comes with the portal writes of a request (docs/operations.md, decision 0165). */
class ProxyLogTests {

    private static final Pattern FILTER = Pattern.compile("request>uri regexp (\\S+) (\\S+)");

    @ParameterizedTest
    @CsvSource({
        "/questionnaires/ABCD-EFGH, /questionnaires/-",
        "/questionnaires/ABCD-EFGH/thanks?from=1, /questionnaires/-",
        "/invitations/ABCD, /invitations/-",
        "//invitations/ABCD, //invitations/-",
        "/password-resets/ABCD, /password-resets/-",
        "/open/calendars/ABCD.ics, /open/calendars/-",
        "/participants?q=%D0%98%D0%B2%D0%B0%D0%BD%D0%BE%D0%B2, /participants?-",
        "/reports/5/edit, /reports/5/edit",
    })
    void theAddressIsWrittenWithoutCodesAndWordsOfASearch(String asked, String written) throws Exception {
        var filter = FILTER.matcher(file());

        assertThat(filter.find()).isTrue();
        assertThat(asked.replaceAll(filter.group(1), filter.group(2))).isEqualTo(written);
    }

    @Test
    void neitherWhereItCameFromNorHeadersAreWritten() throws Exception {
        assertThat(file())
                .contains("request>remote_ip delete", "request>client_ip delete")
                .contains("request>headers delete", "resp_headers delete");
    }

    private static String file() throws Exception {
        return Files.readString(Path.of("deploy/Caddyfile"));
    }
}
