package nastavnik.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nastavnik.Persona;
import nastavnik.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ControlCharactersTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void parametersComeWithoutThem() {
        assertThat(mvc.get().uri("/accounts").param("q", "Пет\u0000ров\u0007").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Петров\"");
        assertThat(mvc.get().uri("/schools").param("q", "\u0000").with(Persona.committee()))
                .hasStatusOk();
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .param("login", "a\u0000dmin")
                        .param("password", "\u0000")
                        .with(csrf()))
                .hasRedirectedUrl("/sign-in?failed");
        assertThat(mvc.post().uri("/password-resets").param("login", "\u0000").with(csrf()))
                .hasRedirectedUrl("/password-resets/sent");
    }

    @Test
    void tabsAndLineBreaksStay() {
        assertThat(ControlCharacters.without("а\tб\r\nв\u0000\u007f\u001b")).isEqualTo("а\tб\r\nв");
    }

    /** Pages show it so that it does not break; whoever copies it from there finds the school all the same. */
    @Test
    void numberCopiedFromAPageIsPlain() {
        assertThat(ControlCharacters.without("СОШ №\u00a016")).isEqualTo("СОШ № 16");
    }

    @Test
    void directionOfWritingIsNotTurned() {
        assertThat(ControlCharacters.without("Клуб\u202E юных\u2066 \u200Fмастеров\u061c"))
                .isEqualTo("Клуб юных мастеров");
    }

    @Test
    void fileNamesComeWithoutThem() {
        var file = new MockMultipartFile("file", "ре\u0000естр\n 1.xlsx", null, new byte[0]);

        assertThat(Typed.fileName(file)).isEqualTo("реестр 1.xlsx");
    }

    @Test
    void lineHasNoBreaks() {
        assertThat(Typed.line(" 14-од\r\n от\t 1 ")).isEqualTo("14-од от 1");
        assertThat(Typed.line(null)).isEmpty();
    }
}
