package nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SiteAddressTests {

    private static MockHttpServletRequest forged() {
        var request = new MockHttpServletRequest("GET", "/open");
        request.setServerName("evil.example");
        return request;
    }

    @Test
    void configuredAddressCountsWhateverNameIsAskedFor() {
        assertThat(new SiteAddress(" https://nastavnik.example.ru/ ").of(forged(), "/open"))
                .isEqualTo("https://nastavnik.example.ru/open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080", "", "no address"})
    void portalToldNoAddressAnswersWithTheNameAskedFor(String url) {
        assertThat(new SiteAddress(url).of(forged(), "/open")).isEqualTo("http://evil.example/open");
    }
}
