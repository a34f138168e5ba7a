package nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import nastavnik.Persona;
import nastavnik.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ErrorPagesTests {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "400,Запрос не понят",
        "403,Эта страница вам не открыта",
        "404,Такой страницы нет",
        "405,Запрос не понят",
        "409,Запись уже изменена",
        "413,Файл слишком большой",
        "500,Портал не справился",
        "503,Портал не справился"
    })
    void errorSaysWhatToDoNext(int status, String title) {
        assertThat(mvc.get()
                        .uri("/error")
                        .accept(MediaType.TEXT_HTML)
                        .with(Persona.committee())
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
                .hasStatus(status)
                .bodyText()
                .contains("<h1>" + title + "</h1>", "href=\"/\"");
    }

    @ParameterizedTest
    @CsvSource({
        "409,http://localhost/reports/5?x=1,true",
        "409,http://elsewhere.example/reports/5?x=1,false",
        "409,http://localhost//elsewhere.example,false",
        "404,http://localhost/reports/5?x=1,false"
    })
    void conflictLeadsBackToThePageItConcerns(int status, String referer, boolean linked) {
        var page = assertThat(mvc.get()
                        .uri("/error")
                        .accept(MediaType.TEXT_HTML)
                        .header("Referer", referer)
                        .with(Persona.committee())
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
                .bodyText();
        if (linked) {
            page.contains("href=\"/reports/5?x=1\"");
        } else {
            page.doesNotContain("Открыть страницу заново");
        }
    }
}
