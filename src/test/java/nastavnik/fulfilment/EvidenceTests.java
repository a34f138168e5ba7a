package nastavnik.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.attachment.SampleFiles;
import nastavnik.execution.TaskSamples;
import nastavnik.roadmap.Drafts;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Files and links of an answer: who sees them, what is refused, what stays. */
@PortalTest
class EvidenceTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools schools;

    @Autowired
    Drafts drafts;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    TaskSamples samples;
    List<Long> ids = List.of();
    long task;
    RequestPostProcessor director = request -> request;

    @BeforeEach
    void tasks() {
        samples = new TaskSamples(schools, drafts, entities, jdbc);
        ids = samples.schools(2);
        samples.approved("март 2026 г. | школы");
        task = samples.firstOf(ids.getFirst());
        director = Persona.director(ids.getFirst());
    }

    @Test
    void filesAndLinksReachTheCommitteeAsTheyAre() {
        var pdf = SampleFiles.pdf("приказ");
        assertThat(send(
                        "https://one.ru\n https://два.рф/страница ",
                        file("Приказ № 5.pdf", pdf),
                        file("фото.png", SampleFiles.png())))
                .hasStatus3xxRedirection();
        entities.clear();
        assertThat(mvc.get().uri("/tasks/{id}", task).with(Persona.committee()))
                .bodyText()
                .contains("Приказ № 5.pdf", "фото.png", "https://one.ru", "https://два.рф/страница");
        assertThat(mvc.get().uri("/tasks").with(Persona.committee())).bodyText().contains("2 файла, 2 ссылки");
        var opened = mvc.get()
                .uri("/attachments/{id}", fileId("Приказ № 5.pdf"))
                .with(Persona.committee())
                .exchange();
        assertThat(opened).hasStatusOk();
        assertThat(opened.getResponse().getContentAsByteArray()).isEqualTo(pdf);
        assertThat(opened)
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"file.pdf\"; filename*=UTF-8''%D0%9F%D1%80%D0%B8%D0%BA%D0%B0%D0%B7%20%E2%84%96%205.pdf")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Type", "application/pdf");
        assertThat(opened).headers().hasHeaderSatisfying("Content-Security-Policy", values -> assertThat(values)
                .hasSize(1)
                .allMatch(value -> value.contains("sandbox") && value.contains("default-src 'none'")));
        assertThat(jdbc.sql("select count(*) from journal_entry where action = 'attachment.opened'")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(jdbc.sql("select sha256 from attachment where name = 'Приказ № 5.pdf'")
                        .query(String.class)
                        .single())
                .isEqualTo(sha256(pdf));
    }

    @Test
    void fileLargerThanAPartComesBackWhole() {
        var pdf = Arrays.copyOf(SampleFiles.pdf("большой"), 1_200_000);
        send("", file("большой.pdf", pdf));
        assertThat(jdbc.sql("select count(*) from attachment_part")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        assertThat(mvc.get()
                        .uri("/attachments/{id}", fileId("большой.pdf"))
                        .with(director)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(pdf);
    }

    @Test
    void anotherSchoolsFileIsNotThereAndAStrangersNeither() {
        send("", file("приказ.pdf", SampleFiles.pdf("a")));
        var id = fileId("приказ.pdf");
        for (var path : List.of("/attachments/{id}", "/attachments/{id}/view", "/open/attachments/{id}")) {
            assertThat(mvc.get().uri(path, id).with(Persona.director(ids.getLast())))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(mvc.get().uri(path, id).with(Persona.administrator()))
                    .as("who may not see the task")
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(mvc.get().uri("/open/attachments/{id}", id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/attachments/{id}", id)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/attachments/{id}", UUID.randomUUID()).with(Persona.committee()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/attachments/1").with(Persona.committee())).hasStatus4xxClientError();
    }

    @Test
    void anotherSchoolAttachesAndRemovesNothing() {
        send("", file("приказ.pdf", SampleFiles.pdf("a")));
        var stranger = Persona.director(ids.getLast());
        assertThat(post(task, stranger, "", null, file("чужой.pdf", SampleFiles.pdf("b"))))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(task, stranger, "", fileId("приказ.pdf"))).hasStatus(HttpStatus.NOT_FOUND);
        // Through a task of one's own another school's file is not reached either.
        assertThat(post(samples.firstOf(ids.getLast()), stranger, "", fileId("приказ.pdf")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(names()).containsExactly("приказ.pdf");
    }

    @Test
    void refusedFileLosesNothingElse() {
        var answer = send(
                "https://one.ru",
                file("приказ.pdf", SampleFiles.pdf("a")),
                file("страница.pdf", "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                file("пусто.pdf", new byte[0]),
                file("велик.pdf", Arrays.copyOf(SampleFiles.pdf("b"), 10 * 1024 * 1024 + 1)));
        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Файл «страница.pdf» не приложен: такие файлы не принимаются",
                        "Файл «пусто.pdf» не приложен: он пустой",
                        "Файл «велик.pdf» не приложен: он больше 10 МБ",
                        "Положение обновлено",
                        "https://one.ru",
                        "Уже приложены")
                .contains("приказ.pdf</a>");
        assertThat(names()).containsExactly("приказ.pdf");
        // Once more, as a double click sends it: the same file is kept once.
        assertThat(send("https://one.ru", file("приказ.pdf", SampleFiles.pdf("a"))))
                .hasStatus3xxRedirection();
        assertThat(names()).containsExactly("приказ.pdf");
    }

    @Test
    void eleventhFileIsRefused() {
        var files = new MockMultipartFile[11];
        for (var i = 0; i < files.length; i++) {
            files[i] = file("лист " + i + ".pdf", SampleFiles.pdf("лист " + i));
        }
        assertThat(send("", files)).bodyText().contains("файлов может быть не больше 10");
        assertThat(names()).hasSize(10);
    }

    @Test
    void wrongLinkIsNamedAndStays() {
        assertThat(send("https://one.ru\njavascript:alert(1)"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("«javascript:alert(1)» — не адрес страницы", "https://one.ru");
        assertThat(send("https://a.ru/\n".repeat(3) + "https://b.ru/" + "\nhttps://c.ru/".repeat(2)))
                .hasStatus3xxRedirection();
        assertThat(send(String.join(
                        "\n",
                        java.util.stream.IntStream.range(0, 11)
                                .mapToObj(i -> "https://a.ru/" + i)
                                .toList())))
                .bodyText()
                .contains("Ссылок может быть не больше 10");
    }

    @Test
    void ownerRemovesUntilAcceptedAndWhatWasSentStaysInTheHistory() {
        send("", file("первый.pdf", SampleFiles.pdf("1")));
        var first = fileId("первый.pdf");
        act("/tasks/" + task + "/return", "remark", "Не тот приказ");
        assertThat(post(task, director, "", first))
                .hasStatusOk()
                .bodyText()
                .contains("Положение обновлено")
                .doesNotContain("первый.pdf");
        send("", file("второй.pdf", SampleFiles.pdf("2")));
        entities.clear();
        assertThat(mvc.get().uri("/tasks/{id}", task).with(Persona.committee()))
                .bodyText()
                .contains("второй.pdf", "Прежние ответы", "первый.pdf", "Не тот приказ");
        assertThat(mvc.get().uri("/attachments/{id}", first).with(Persona.committee()))
                .hasStatusOk();
        act("/tasks/acceptances", "task", Long.toString(task));
        assertThat(post(task, director, "", fileId("второй.pdf"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(names()).containsExactlyInAnyOrder("первый.pdf", "второй.pdf");
    }

    @Test
    void fileNeverSentIsGoneWithItsContent() {
        assertThat(send("нет", file("черновик.pdf", SampleFiles.pdf("x")))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(mvc.get().uri("/tasks/{id}", task).with(director)).bodyText().contains("ещё не отправлены");
        post(task, director, "", fileId("черновик.pdf"));
        assertThat(names()).isEmpty();
        assertThat(jdbc.sql("select count(*) from attachment_part")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void filesOfATaskThatIsTakenBackGoWithIt() {
        send("нет", file("черновик.pdf", SampleFiles.pdf("x")));
        jdbc.sql("delete from task where id = :id").param("id", task).update();
        assertThat(names()).isEmpty();
    }

    @Test
    void listCostsTheSameForAnyNumberOfFiles() {
        var few = statements();
        send("https://one.ru", file("1.pdf", SampleFiles.pdf("1")), file("2.pdf", SampleFiles.pdf("2")));
        post(
                samples.firstOf(ids.getLast()),
                Persona.director(ids.getLast()),
                "",
                null,
                file("3.pdf", SampleFiles.pdf("3")));
        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        entities.flush();
        entities.clear();
        return Statements.during(() ->
                assertThat(mvc.get().uri("/tasks").with(Persona.committee())).hasStatusOk());
    }

    private static String sha256(byte[] content) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return SampleFiles.file(name, content);
    }

    private List<String> names() {
        return jdbc.sql("select name from attachment order by attached_at, name")
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private UUID fileId(String name) {
        return jdbc.sql("select id from attachment where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    private void act(String path, String name, String value) {
        entities.flush();
        assertThat(mvc.post()
                        .uri(path)
                        .param(name, value)
                        .with(Persona.committee())
                        .with(csrf()))
                .hasStatus3xxRedirection();
        entities.flush();
    }

    private MvcTestResult send(String links, MockMultipartFile... files) {
        return post(task, director, links, null, files);
    }

    private MvcTestResult post(
            long id,
            RequestPostProcessor who,
            String links,
            @org.jspecify.annotations.Nullable UUID remove,
            MockMultipartFile... files) {
        entities.flush();
        entities.clear();
        var request = mvc.post().uri("/tasks/{id}", id).multipart();
        for (var file : files) {
            request = request.file(file);
        }
        request.param("state", "DONE")
                .param("doneOn", "20.03.2026")
                .param("result", "Положение обновлено")
                .param("links", links)
                .param("version", Integer.toString(version(id)));
        if (remove != null) {
            request.param("remove", remove.toString());
        }
        var answer = request.with(who).with(csrf()).exchange();
        entities.flush();
        return answer;
    }

    private int version(long id) {
        return jdbc.sql("select version from task where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
