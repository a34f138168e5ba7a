package nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.Persona;
import nastavnik.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ViewControllerTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({"/help,/help", "/a%20b,/a%20b", "/%,/", "/%zz,/", "//evil.example,/", "https://evil.example,/"})
    void switchComesBackToAPageOfThePortalOnly(String back, String target) {
        assertThat(mvc.post().uri("/view").param("size", "large").param("back", back))
                .hasStatus(303)
                .hasRedirectedUrl(target);
    }

    @Test
    void actuatorShowsItsHealthAndNothingElse() {
        assertThat(mvc.get().uri("/actuator").with(Persona.administrator())).hasStatus(404);
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
    }
}
