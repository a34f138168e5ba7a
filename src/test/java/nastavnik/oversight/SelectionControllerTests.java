package nastavnik.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.execution.Fulfilment;
import nastavnik.execution.TaskReport;
import nastavnik.execution.TaskSamples;
import nastavnik.roadmap.Drafts;
import nastavnik.school.Schools;
import nastavnik.web.Flash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Acts on many tasks at once: counted, explained, and harmless when done again. */
@PortalTest
class SelectionControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools schools;

    @Autowired
    Drafts drafts;

    @Autowired
    Fulfilment fulfilment;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MessageSource messages;

    List<Long> tasks = List.of();
    List<Long> ids = List.of();

    @BeforeEach
    void tasks() {
        var samples = new TaskSamples(schools, drafts, entities, jdbc);
        ids = samples.schools(3);
        samples.approved("март 2026 г. | школы");
        tasks = ids.stream().map(samples::firstOf).toList();
        for (var i = 0; i < 2; i++) {
            fulfilment.report(
                    tasks.get(i),
                    0,
                    TaskReport.done(LocalDate.of(2026, 3, 20), "Готово"),
                    Persona.person(Role.DIRECTOR, ids.get(i)));
        }
        entities.flush();
    }

    @Test
    void whoActsOnAFilteredListComesBackToIt() {
        var list = "/tasks?q=%D0%A1%D0%9E%D0%A8&state=late&page=2";
        assertThat(act("/tasks/selections?q=%D0%A1%D0%9E%D0%A8&state=late&page=2", "act", "remind"))
                .hasRedirectedUrl(list);
        var question = act(
                        "/tasks/selections?q=%D0%A1%D0%9E%D0%A8&state=late&page=2",
                        "act", "remind", "task", Long.toString(tasks.getLast()))
                .getResponse()
                .getRedirectedUrl();
        assertThat(mvc.get()
                        .uri(java.net.URI.create(java.util.Objects.requireNonNull(question)))
                        .with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"" + list.replace("&", "&amp;") + "\"");
        var task = Long.toString(tasks.getLast());
        assertThat(act("/tasks/prompts", "task", task, "remark", "", "list", list))
                .hasRedirectedUrl(list);
        assertThat(act("/tasks/prompts", "task", task, "remark", "", "list", "//evil.example"))
                .hasRedirectedUrl("/tasks");
        assertThat(act("/tasks/acceptances?q=%D0%A1%D0%9E%D0%A8&state=late&page=2", "task", task))
                .hasRedirectedUrl(list);
        assertThat(act("/tasks/acceptances", "task", task)).hasRedirectedUrl("/tasks?state=waiting");
    }

    /** What was done a moment ago is no part of a printed page. */
    @Test
    void messageAboutAnActIsNotPrinted() {
        var flash = java.util.Objects.requireNonNull(
                act("/tasks/acceptances").getMvcResult().getFlashMap().get("flash"));
        assertThat(mvc.get().uri("/tasks").with(Persona.committee()).requestAttr("flash", flash))
                .hasStatusOk()
                .bodyText()
                .containsPattern("class=\"alert d-print-none[^>]*role=\"status\"");
    }

    private MvcTestResult act(String uri, String... fields) {
        var request = mvc.post()
                .uri(java.net.URI.create(uri))
                .with(Persona.committee())
                .with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void manyAreAcceptedAndTheOthersExplained() {
        assertThat(words(post("/tasks/acceptances", "", 0L)))
                .isEqualTo("Принято поручений: 2. Не сделано: 1 — исполнитель ещё не ответил.");
        assertThat(words(post("/tasks/acceptances", "", 987_654_321L)))
                .isEqualTo("Принято поручений: 0. Не сделано: 1 — поручения больше нет; 1 — исполнитель ещё не ответил;"
                        + " 2 — ответ уже принят.");
        assertThat(words(mvc.post()
                        .uri("/tasks/acceptances")
                        .with(Persona.committee())
                        .with(csrf())
                        .exchange()))
                .isEqualTo("Отметьте поручения в списке.");
    }

    @Test
    void manyAreReturnedWithOneRemark() {
        assertThat(post("/tasks/returns", " ", 0L)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(words(post("/tasks/returns", "Приложите приказ", 0L)))
                .isEqualTo("Возвращено поручений: 2. Не сделано: 1 — исполнитель ещё не ответил.");
        assertThat(words(post("/tasks/returns", "Приложите приказ", 0L)))
                .isEqualTo(
                        "Возвращено поручений: 0. Не сделано: 1 — исполнитель ещё не ответил; 2 — ответ уже возвращён.");
        entities.clear();
        assertThat(mvc.get().uri("/tasks/{id}", tasks.getFirst()).with(Persona.director(ids.getFirst())))
                .bodyText()
                .contains("Приложите приказ");
        assertThat(jdbc.sql(
                                "select count(*) from task_answer where decision = 'RETURNED' and remark = 'Приложите приказ'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void manyAreRemindedOnceADay() {
        assertThat(words(post("/tasks/prompts", "Ждём до пятницы", 0L)))
                .isEqualTo("Напоминаний: 1. Не сделано: 2 — исполнитель уже ответил.");
        assertThat(words(post("/tasks/prompts", "Ждём до пятницы", 0L)))
                .isEqualTo("Напоминаний: 0. Не сделано: 2 — исполнитель уже ответил; 1 — сегодня уже напоминали.");
        entities.clear();
        assertThat(mvc.get().uri("/tasks/{id}", tasks.getLast()).with(Persona.director(ids.getLast())))
                .bodyText()
                .contains("Комитет напоминает: Ждём до пятницы");
    }

    @Test
    void choiceLeadsToThePageOfItsWords() {
        assertThat(mvc.post()
                        .uri("/tasks/selections")
                        .param("act", "return")
                        .param(
                                "task",
                                tasks.getFirst().toString(),
                                tasks.getLast().toString())
                        .with(Persona.committee())
                        .with(csrf()))
                .hasRedirectedUrl("/tasks/returns/new?task=" + tasks.getFirst() + "&task=" + tasks.getLast());
        for (var page : List.of("/tasks/returns/new", "/tasks/prompts/new")) {
            assertThat(mvc.get()
                            .uri(page + "?task=" + tasks.getFirst() + "&task=1")
                            .with(Persona.committee()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Выбрано поручений: 1", "СОШ № 1");
            assertThat(mvc.get().uri(page + "?task=" + tasks.getFirst()).with(Persona.director(ids.getFirst())))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    private MvcTestResult post(String path, String remark, long another) {
        var request = mvc.post()
                .uri(path)
                .param("remark", remark)
                .with(Persona.committee())
                .with(csrf());
        tasks.forEach(id -> request.param("task", id.toString()));
        if (another > 0) {
            request.param("task", Long.toString(another));
        }
        var answer = request.exchange();
        entities.flush();
        return answer;
    }

    private String words(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        var flash = (Flash) java.util.Objects.requireNonNull(
                answer.getMvcResult().getFlashMap().get("flash"));
        return messages.getMessage(flash.key(), flash.args().toArray(), java.util.Locale.of("ru"));
    }
}
