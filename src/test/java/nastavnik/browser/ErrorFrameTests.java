package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a real server does: it dispatches a refusal to the page that says so. */
@BrowserTest
class ErrorFrameTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void errorPagesShowWhoIsSignedInAndTheWayOn() throws Exception {
        assertThat(get("/open/nowhere")).contains("Такой страницы нет", "href=\"/sign-in\"");
        var token = TOKEN.matcher(get("/sign-in"));
        assertThat(token.find()).isTrue();
        var form = "login=director&password=nastavnik-demo&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        var signedIn = browser.send(
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());

        assertThat(signedIn.headers().firstValue("Location")).contains("/");
        assertThat(get("/nowhere"))
                .contains("Такой страницы нет", "href=\"/reports\"", "href=\"/profile\"", "/sign-out");
        assertThat(get("/journal"))
                .contains("Эта страница вам не открыта", "href=\"/reports\"", "href=\"/profile\"")
                .doesNotContain("href=\"/sign-in\"");
    }

    private String get(String path) throws Exception {
        return browser.send(request(path).build(), BodyHandlers.ofString()).body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }
}
