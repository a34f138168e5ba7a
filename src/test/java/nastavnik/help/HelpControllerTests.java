package nastavnik.help;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.Persona;
import nastavnik.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class HelpControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void helpOpensAtOnesOwnRole() {
        assertThat(mvc.get().uri("/help").with(Persona.director(1))).hasRedirectedUrl("/help/director");
        assertThat(mvc.get().uri("/help/director").with(Persona.director(1)))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>Директору школы</h1>", "<h2>Сдать отчёт</h2>", "Куратору школы");
    }

    @Test
    void strangerChoosesAGuide() {
        assertThat(mvc.get().uri("/help")).hasStatusOk().bodyText().contains("Методисту центра");
        assertThat(mvc.get().uri("/help/mayor")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
