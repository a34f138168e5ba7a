package nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nastavnik.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class AssetControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Assets assets;

    @Test
    void assetsAreKeptForAYear() {
        assertThat(mvc.get().uri(assets.url("portal.css")))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable")
                .hasHeader(HttpHeaders.CONTENT_TYPE, "text/css;charset=UTF-8");
    }

    @Test
    void assetsTravelCompressed() {
        assertThat(mvc.get().uri(assets.url("tabler.css")).header(HttpHeaders.ACCEPT_ENCODING, "gzip, br"))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CONTENT_ENCODING, "gzip")
                .hasHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }

    /** A first visit loads the style sheets, the scripts and, on a page with a chart, the library of charts. */
    @Test
    void firstVisitStaysWithin150Kilobytes() {
        var total = Stream.of("tabler.css", "portal.css", "js/theme.js", "js/portal.js", "js/chart.js", "chart.umd.js")
                .mapToInt(name -> assets.find(assets.url(name).split("/", -1)[2], name)
                        .orElseThrow()
                        .gzip()
                        .length)
                .sum();
        assertThat(total).isLessThan(150 * 1024);
    }

    @Test
    void otherFingerprintIsNotThere() {
        assertThat(mvc.get().uri("/assets/0000000000000000/portal.css")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nothingElseOfTheClassPathIsServed() {
        assertThat(mvc.get().uri("/assets/0000000000000000/application.properties"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/webjars/htmx.org/2.0.10/dist/htmx.min.js")).hasStatus3xxRedirection();
    }
}
