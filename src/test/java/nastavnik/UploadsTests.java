package nastavnik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that takes files, asked by a form that has none, or words in the place of a file. */
@PortalTest
class UploadsTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void aFormWithoutFilesIsNoFaultOfThePortal() {
        var paths = mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> takesFiles(each.getValue()))
                .flatMap(each -> each.getKey().getPatternValues().stream())
                .map(path -> path.replaceAll("\\{[^}]+}", "1"))
                .toList();
        assertThat(paths).contains("/consents/1/scans").hasSizeGreaterThan(10);
        for (var path : paths) {
            for (var person : List.of(
                    Persona.administrator(),
                    Persona.committee(),
                    Persona.methodologist(),
                    Persona.director(1),
                    Persona.curator(1))) {
                for (var field : List.of("none", "file", "files")) {
                    var answer = mvc.post()
                            .uri(path)
                            .param(field, "words")
                            .with(person)
                            .with(csrf())
                            .exchange();
                    assertThat(answer.getUnresolvedException()).as(path).isNull();
                    assertThat(answer.getResponse().getStatus()).as(path).isLessThan(500);
                }
            }
        }
    }

    private static boolean takesFiles(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .anyMatch(each -> each.getGenericParameterType().getTypeName().contains("MultipartFile"));
    }
}
