package nastavnik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the committee makes is made once, though its button be pressed twice. */
@PortalTest
class OnceTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "/documents, kind=ORDER&level=MUNICIPAL&title=О неделе наставника&number=12-п, уже есть в перечне",
        "/round-forms, title=Готовность к неделе наставника, уже есть",
        "/parameter-sets, title=Неделя наставника&audience=MENTEE&highest=5&parameters=Интерес, уже есть"
    })
    void sameFormSentAgainIsRefused(String path, String fields, String words) {
        assertThat(post(path, fields)).hasStatus3xxRedirection();
        assertThat(post(path, fields)).hasStatus(422).bodyText().contains(words);
    }

    private MvcTestResult post(String path, String fields) {
        var request = mvc.post().uri(path).with(Persona.committee()).with(csrf());
        Arrays.stream(fields.split("&", -1))
                .map(each -> each.split("=", 2))
                .forEach(each -> request.param(each[0], each[1]));
        return request.exchange();
    }
}
