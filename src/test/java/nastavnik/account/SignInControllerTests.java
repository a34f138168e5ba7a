package nastavnik.account;

import static org.assertj.core.api.Assertions.assertThat;

import nastavnik.Persona;
import nastavnik.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class SignInControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void strangerIsAskedToSignIn() {
        assertThat(mvc.get().uri("/")).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in");
        assertThat(mvc.get().uri("/sign-in")).hasStatusOk().bodyText().contains("Вход");
    }

    @Test
    void signedInPersonSeesHome() {
        assertThat(mvc.get().uri("/").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("Пробная Анна Ивановна");
    }
}
