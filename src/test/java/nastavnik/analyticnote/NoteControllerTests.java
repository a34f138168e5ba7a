package nastavnik.analyticnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.monitoring.MonitoringRound;
import nastavnik.monitoring.RoundKind;
import nastavnik.monitoring.RoundSamples;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class NoteControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory portal;

    @Autowired
    Schools schools;

    @Autowired
    EntityManager entities;

    RoundSamples samples;
    long first;

    @BeforeEach
    void twoSchools() {
        samples = new RoundSamples(portal);
        first = schools.enrol(SchoolSamples.numbered(1)).id();
        schools.enrol(SchoolSamples.numbered(2));
        entities.flush();
    }

    private MonitoringRound answered() {
        var form = samples.small();
        var last = samples.open(RoundKind.REQUEST, form, RoundSamples.DUE.minusDays(2));
        samples.sent(last, first, RoundSamples.values("9", "80"));
        var round = samples.open(RoundKind.REQUEST, form, RoundSamples.DUE);
        samples.sent(round, first, RoundSamples.values("7", "80"));
        fresh();
        return round;
    }

    @Test
    void wordsAreMadeOfTheFiguresEditedAndTakenAsADocument() throws IOException {
        var round = answered();
        var path = "/rounds/" + round.id() + "/note";
        var prefilled = get(path);
        assertThat(prefilled)
                .contains(
                        "Кружков: всего 7 по ответам 1 организации (у 1 организации, ответившей оба раза, было 9, стало 7: меньше на 2).",
                        "Довольны, %: в среднем 80 по ответам 1 организации (у 1 организации, ответившей оба раза, как и было, 80).",
                        "Должны были ответить: 2 организации. Ответили: 1 (50 %).",
                        "Не ответили: 1 организация.",
                        "Представить данные: МБОУ",
                        "Выяснить, почему снизился показатель");
        assertThat(post(path, "", " ")).hasStatus(422);
        assertThat(post(path, "", "Кружков стало меньше.\r\nЭто видно.")).hasRedirectedUrl(path);
        fresh();
        assertThat(get(path)).contains("Это видно.", "Составить слова заново");
        assertThat(post(path, "", "Второе слово")).hasStatus(409).bodyText().contains("Второе слово", "Это видно.");

        try (var document = document(round)) {
            var text = new XWPFWordExtractor(document).getText();
            assertThat(text)
                    .containsSubsequence(
                            "АНАЛИТИЧЕСКАЯ СПРАВКА",
                            "1. Введение",
                            "По приказу № 5",
                            "2. Показатели",
                            "Кружков",
                            "3. Сравнение с прошлым сбором",
                            "Сбор к 2026-10-03",
                            "4. Выводы",
                            "Кружков стало меньше.",
                            "Это видно.",
                            "5. Рекомендации",
                            "Начальник",
                            "Иванова");
            assertThat(document.getCharts()).hasSize(1);
            assertThat(document.getTables()).hasSize(2);
            assertThat(document.getTables().getLast().getRow(1).getCell(3).getText())
                    .isEqualTo("-2");
        }
        mvc.post()
                .uri(path + "/reset")
                .with(Persona.methodologist())
                .with(csrf())
                .exchange();
        fresh();
        assertThat(get(path)).contains("было 9, стало 7").doesNotContain("Это видно.");
    }

    @Test
    void noteOnSitesNamesWhatIsMissingMostAndDrawsItsItems() throws IOException {
        var round = samples.open(RoundKind.SITE_CHECK, samples.site(), RoundSamples.DUE);
        samples.sent(round, first, RoundSamples.marks(15, 0));
        fresh();
        assertThat(get("/rounds/" + round.id() + "/note"))
                .contains(
                        "есть 93,8 % пунктов проверки, по 1 проверенному сайту",
                        "Аналитические материалы по итогам контроля",
                        "организаций 1 из 1.",
                        "Не проверены сайты: 1 организация.",
                        "Проверить сайты организаций: МБОУ")
                .doesNotContain("Представить данные", "Не ответили");
        try (var document = document(round)) {
            assertThat(document.getCharts()).hasSize(1);
            assertThat(document.getTables()).hasSize(1);
            assertThat(document.getTables().getFirst().getRows()).hasSize(17);
            assertThat(new XWPFWordExtractor(document).getText())
                    .contains("3. Выводы")
                    .doesNotContain("Сравнение с прошлым");
        }
    }

    @Test
    void allItemsThatLackAsOftenAreNamedAndTheListIsWhole() {
        for (var number = 3; number < 20; number++) {
            schools.enrol(SchoolSamples.numbered(number));
        }
        entities.flush();
        var round = samples.open(RoundKind.SITE_CHECK, samples.site(), RoundSamples.DUE);
        samples.sent(round, first, RoundSamples.marks(8, 0));
        fresh();
        var page = get("/rounds/" + round.id() + "/note");
        assertThat(page.split("организаций 1 из 1", -1)).hasSize(9);
        assertThat(page).contains("СОШ № 19").doesNotContain("и ещё");
    }

    @Test
    void growthIsToldOfThoseWhoAnsweredBothTimes() {
        var second = schools.active(RoundSamples.DUE).stream()
                .map(each -> each.id())
                .filter(id -> id != first)
                .findFirst()
                .orElseThrow();
        var form = samples.small();
        var last = samples.open(RoundKind.REQUEST, form, RoundSamples.DUE.minusDays(2));
        samples.sent(last, first, RoundSamples.values("80"));
        var round = samples.open(RoundKind.REQUEST, form, RoundSamples.DUE);
        samples.sent(round, first, RoundSamples.values("100"));
        samples.sent(round, second, RoundSamples.values("12"));
        fresh();
        assertThat(get("/rounds/" + round.id() + "/note"))
                .contains(
                        "Кружков: всего 112 по ответам 2 организаций (у 1 организации, ответившей оба раза, было 80, стало 100: больше на 20).");
    }

    @Test
    void controllerReadsAndTakesItAndChangesNothing() {
        var round = answered();
        var path = "/rounds/" + round.id() + "/note";
        assertThat(mvc.get().uri(path).with(Persona.controller()))
                .hasStatusOk()
                .bodyText()
                .contains("Кружков: всего 7", "Скачать Word")
                .doesNotContain("<textarea", "/reset");
        assertThat(mvc.get().uri(path + ".docx").with(Persona.controller())).hasStatusOk();
        assertThat(mvc.post().uri(path).with(Persona.controller()).with(csrf())).hasStatus(403);
        assertThat(mvc.post().uri(path + "/reset").with(Persona.controller()).with(csrf()))
                .hasStatus(403);
    }

    private XWPFDocument document(MonitoringRound round) throws IOException {
        var answer = mvc.get()
                .uri("/rounds/" + round.id() + "/note.docx")
                .with(Persona.methodologist())
                .exchange();
        assertThat(answer).hasStatusOk();
        return new XWPFDocument(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }

    private MvcTestResult post(String path, String version, String findings) {
        return mvc.post()
                .uri(path)
                .with(Persona.methodologist())
                .with(csrf())
                .param("version", version)
                .param("basis", "По приказу № 5")
                .param("scope", "Октябрь")
                .param("findings", findings)
                .param("recommendations", "Продолжить")
                .param("post", "Начальник")
                .param("signatory", "Иванова А. А.")
                .exchange();
    }

    private String get(String path) {
        var page = mvc.get().uri(path).with(Persona.methodologist()).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void fresh() {
        entities.flush();
        entities.clear();
    }
}
