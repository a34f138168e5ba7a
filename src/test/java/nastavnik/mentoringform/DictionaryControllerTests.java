package nastavnik.mentoringform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.figure.Forgotten;
import nastavnik.form.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class DictionaryControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    FormsOfMentoring forms;

    @Autowired
    TypesOfMentoring types;

    @Autowired
    ThemesOfMentoring themes;

    @Autowired
    EntityManager entities;

    @Test
    void federalFormsAreThereFromTheStart() {
        assertThat(forms.choices())
                .extracting(Choice::label)
                .containsExactly(
                        "ученик – ученик",
                        "педагог – педагог",
                        "студент – ученик",
                        "работодатель – ученик",
                        "работодатель – студент",
                        "педагог – ученик");
    }

    @ParameterizedTest
    @ValueSource(strings = {"учитель – учитель", "Учитель - учитель", "педагог–педагог", " ПЕДАГОГ —  ПЕДАГОГ "})
    void formIsKnownByAnyOfItsNames(String words) {
        assertThat(forms.named(words)).map(FormOfMentoring::name).contains("педагог – педагог");
    }

    @Test
    void committeeAddsAndRenamesForms() {
        assertThat(post("", "", "студент – студент", "вуз – вуз\n\nстудент - студент"))
                .hasRedirectedUrl("/mentoring/forms");
        entities.flush();
        var form = forms.named("вуз – вуз").orElseThrow();
        assertThat(form.aliases()).isEqualTo(List.of("вуз – вуз"));
        assertThat(post("/" + form.id(), "0", "студенты", "")).hasRedirectedUrl("/mentoring/forms");
        entities.flush();
        assertThat(forms.named("вуз – вуз")).isEmpty();
        assertThat(post("/" + form.id(), "0", "студент и студент", ""))
                .hasStatus(409)
                .bodyText()
                .contains("студенты", "value=\"студент и студент\"");
    }

    @Test
    void oneNameBelongsToOneForm() {
        assertThat(post("", "", "Учитель—учитель", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Такое название уже есть у формы «педагог – педагог»");
    }

    @Test
    void retiredFormIsNotOfferedAnyMore() {
        var form = forms.named("студент – ученик").orElseThrow();
        retire(form.id(), "retirement");
        assertThat(forms.choices()).extracting(Choice::label).doesNotContain("студент – ученик");
        assertThat(forms.allChoices()).extracting(Choice::label).contains("студент – ученик");
        retire(form.id(), "restoration");
        assertThat(forms.choices()).extracting(Choice::label).contains("студент – ученик");
    }

    @Test
    void whoRetiresAFormSeesItInTheFigures() {
        var form = forms.named("студент – ученик").orElseThrow();
        assertThat(Forgotten.by(() -> retire(form.id(), "retirement"))).isTrue();
    }

    @Test
    void pageListsFormsForTheCommitteeAlone() {
        assertThat(mvc.get().uri("/mentoring/forms").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("педагог – педагог", "учитель – учитель");
        assertThat(mvc.get().uri("/mentoring/forms").with(Persona.methodologist()))
                .hasStatus(403);
    }

    @Test
    void typesAndThemesAreDictionariesOfTheSameKind() {
        assertThat(types.named("дистанционное")).map(TypeOfMentoring::name).contains("виртуальное");
        assertThat(themes.named("Профориентация")).map(ThemeOfMentoring::name).contains("выбор профессии");
        assertThat(mvc.get().uri("/mentoring/types").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("Виды наставничества", "реверсивное", "флеш-наставничество");
        assertThat(mvc.post()
                        .uri("/mentoring/themes")
                        .param("name", "Профориентация")
                        .with(Persona.committee())
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Такое название уже есть у темы «выбор профессии»");
        assertThat(mvc.post()
                        .uri("/mentoring/themes")
                        .param("name", "театр")
                        .with(Persona.committee())
                        .with(csrf()))
                .hasRedirectedUrl("/mentoring/themes");
        assertThat(themes.choices()).extracting(Choice::label).contains("театр");
        assertThat(forms.allChoices()).extracting(Choice::label).doesNotContain("театр", "реверсивное");
        assertThat(mvc.get().uri("/mentoring/models").with(Persona.committee())).hasStatus(404);
    }

    private void retire(long id, String step) {
        assertThat(mvc.post()
                        .uri("/mentoring/forms/{id}/" + step, id)
                        .with(Persona.committee())
                        .with(csrf()))
                .hasRedirectedUrl("/mentoring/forms");
        entities.flush();
    }

    private MvcTestResult post(String path, String version, String name, String aliases) {
        return mvc.post()
                .uri("/mentoring/forms" + path)
                .param("version", version)
                .param("name", name)
                .param("aliases", aliases)
                .with(Persona.committee())
                .with(csrf())
                .exchange();
    }
}
