package nastavnik.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.office.Imprint;
import nastavnik.office.Page;
import nastavnik.office.PaperColumn;
import nastavnik.office.WordFile;
import nastavnik.roadmap.Roadmaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class ImportTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Roadmaps roadmaps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @ParameterizedTest
    @ValueSource(strings = {"chelyabinsk-2023-2024.docx", "chelyabinsk-2023-2024.xlsx"})
    void ordersRoadmapIsReadWhole(String name) throws Exception {
        var file = Stream.of("../shared/seeds/documents", "../../shared/seeds/documents")
                .map(folder -> Path.of(folder, name))
                .filter(Files::exists)
                .findFirst();
        assumeThat(file).as("the orders' documents are not on this machine").isPresent();
        var preview = preview(upload(name, Files.readAllBytes(file.get())));
        assertThat(preview)
                .hasStatusOk()
                .bodyText()
                .contains("5 разделов", "23 мероприятия", "01.01.2023", "31.12.2024", "28.02.2023", "376-у");
    }

    @Test
    void confirmedPreviewBecomesADraftOnce() throws Exception {
        var address = upload("карта.docx", roadmap());
        assertThat(preview(address))
                .hasStatusOk()
                .bodyText()
                .contains("2 раздела", "3 мероприятия", "март 2026", "год не назван");
        var first = confirm(address, "Дорожная карта");
        var second = confirm(address, "Дорожная карта");
        entities.flush();
        assertThat(first).hasStatus3xxRedirection();
        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(jdbc.sql("select count(*) from roadmap").query(Long.class).single())
                .isEqualTo(1);
        var id = Long.parseLong(
                Objects.requireNonNull(first.getResponse().getRedirectedUrl()).replaceAll("\\D", ""));
        assertThat(roadmaps.sections(id))
                .satisfiesExactly(section -> assertThat(section.activities()).hasSize(2), section -> assertThat(
                                section.activities())
                        .singleElement()
                        .satisfies(activity ->
                                assertThat(activity.words().number()).isEqualTo("4.10")));
    }

    @Test
    void whatIsMissingIsAskedForAndNothingIsLost() throws Exception {
        var address = upload("карта.docx", roadmap());
        assertThat(confirm(address, " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Заполните это поле", "41-у", "3 мероприятия");
        assertThat(jdbc.sql("select count(*) from roadmap").query(Long.class).single())
                .isZero();
    }

    @Test
    void oddFilesAreRefusedWithAReason() throws Exception {
        assertThat(post("карта.docx", "просто текст".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("карта.docx", new byte[0])).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("карта.docx", document(List.of(PaperColumn.of("Школа", 1), PaperColumn.of("Директор", 1)))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("нет таблицы дорожной карты");
        assertThat(jdbc.sql("select count(*) from roadmap_import")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void somebodyElsesUploadIsNotThere() throws Exception {
        var address = upload("карта.docx", roadmap());
        var other = new nastavnik.access.SignedIn(
                901, "other", "Другая Ольга Петровна", "", Role.COMMITTEE, java.util.Set.of());
        assertThat(mvc.get().uri(address).with(Persona.as(other))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult preview(String address) {
        return mvc.get().uri(address).with(Persona.committee()).exchange();
    }

    private String upload(String name, byte[] content) {
        var answer = post(name, content);
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult post(String name, byte[] content) {
        return mvc.post()
                .uri("/roadmap-imports")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(Persona.committee())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult confirm(String address, String title) {
        return mvc.post()
                .uri(address + "/roadmap")
                .param("title", title)
                .param("level", "MUNICIPAL")
                .param("periodFrom", "01.01.2026")
                .param("periodTo", "31.12.2027")
                .param("issuer", "")
                .param("signedOn", "")
                .param("number", "41-у")
                .param("columns", "NUMBER", "TITLE", "DEADLINE", "RESPONSIBLE")
                .with(Persona.committee())
                .with(csrf())
                .exchange();
    }

    private static byte[] roadmap() throws Exception {
        return document(List.of(
                PaperColumn.of("№ п/п", 1),
                PaperColumn.of("Наименование мероприятия", 4),
                PaperColumn.of("Сроки", 2),
                PaperColumn.of("Ответственные", 2)));
    }

    private static byte[] document(List<PaperColumn> columns) throws Exception {
        var imprint = new Imprint("Проба", "Проба", Instant.EPOCH, "probe", 1);
        try (var file = new WordFile(imprint, Page.LANDSCAPE)) {
            var paper = file.paper(columns);
            paper.title(List.of("Дорожная карта наставничества города Светлогорья на 2026-2027 годы"));
            if (columns.size() == 4) {
                paper.section("1. Организация");
                paper.row("1.1.", "Утвердить карту", "Март 2026 г.", "Комитет");
                paper.row("1.2.", "Составить график", "Март 2026 г., Август", "ЦРО");
                paper.section("2. Методика");
                paper.row("4.10", "Провести семинар", "В течение периода", "ЦРО");
            } else {
                paper.row("СОШ № 1", "Лапина И. П.");
            }
            paper.endTable();
            var bytes = new ByteArrayOutputStream();
            file.writeTo(bytes);
            return bytes.toByteArray();
        }
    }
}
