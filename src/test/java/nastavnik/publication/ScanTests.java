package nastavnik.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.attachment.SampleFiles;
import nastavnik.execution.TaskSamples;
import nastavnik.roadmap.Drafts;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The scan of an order: with the approval, after it, for the signed-in and for everybody. */
@PortalTest
class ScanTests {

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

    long approved;

    @BeforeEach
    void roadmap() {
        var samples = new TaskSamples(schools, drafts, entities, jdbc);
        approved = samples.approved("март 2026 г. | школы");
    }

    @Test
    void scanComesWithTheApprovalAndNothingTypedIsLostWithARefusedOne() {
        drafts.reopen(approved, "Проба");
        entities.flush();
        assertThat(approve("страница.pdf", "<html>".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Файл «страница.pdf» не приложен", "41-у", "Об утверждении");
        assertThat(approve("приказ.pdf", SampleFiles.pdf("41-у"))).hasStatus3xxRedirection();
        entities.flush();
        assertThat(mvc.get().uri("/roadmaps/{id}", approved).with(Persona.curator()))
                .bodyText()
                .contains("Скан приказа:", "/attachments/" + scan());
        assertThat(mvc.get().uri("/attachments/{id}", scan()).with(Persona.curator()))
                .hasStatusOk();
    }

    @Test
    void publicSeesTheScanOnlyWhereTheCommitteeSaysSo() {
        assertThat(scans("приказ.pdf", false, Persona.committee())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/open/attachments/{id}", scan())).hasStatus(HttpStatus.NOT_FOUND);
        var before = mvc.get().uri("/open/roadmaps/{id}", approved).exchange();
        assertThat(before).bodyText().doesNotContain("приказ.pdf");
        assertThat(scans("", true, Persona.committee())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/open/attachments/{id}", scan())).hasStatusOk();
        assertThat(mvc.get()
                        .uri("/open/roadmaps/{id}", approved)
                        .header(
                                "If-None-Match",
                                java.util.Objects.requireNonNull(
                                        before.getResponse().getHeader("ETag"))))
                .hasStatusOk()
                .bodyText()
                .contains("/open/attachments/" + scan());
        assertThat(scans("", false, Persona.committee())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/open/attachments/{id}", scan())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void scanOfADraftIsForTheCityOnly() {
        scans("приказ.pdf", true, Persona.committee());
        drafts.reopen(approved, "Проба");
        entities.flush();
        entities.clear();
        assertThat(mvc.get().uri("/attachments/{id}", scan()).with(Persona.director(1L)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/open/attachments/{id}", scan())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/attachments/{id}", scan()).with(Persona.controller()))
                .hasStatusOk();
    }

    @Test
    void onlyTheCommitteeAttachesAndRemoves() {
        assertThat(scans("приказ.pdf", true, Persona.methodologist())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(scans("приказ.pdf", true, Persona.committee())).hasStatus3xxRedirection();
        assertThat(mvc.post()
                        .uri("/roadmaps/{id}/scans", approved)
                        .param("remove", scan().toString())
                        .with(Persona.committee())
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("приказ.pdf");
        assertThat(mvc.get().uri("/open/attachments/{id}", scan())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult scans(String name, boolean toAll, RequestPostProcessor who) {
        var request = mvc.post().uri("/roadmaps/{id}/scans", approved).multipart();
        if (!name.isEmpty()) {
            request = request.file(SampleFiles.file(name, SampleFiles.pdf("41-у")));
        }
        if (toAll) {
            request.param("shownToAll", "true");
        }
        return request.with(who).with(csrf()).exchange();
    }

    private MvcTestResult approve(String name, byte[] content) {
        entities.clear();
        return mvc.post()
                .uri("/roadmaps/{id}/approval", approved)
                .multipart()
                .file(SampleFiles.file(name, content))
                .param("issuer", "Комитета")
                .param("signedOn", "20.01.2026")
                .param("number", "41-у")
                .param("orderTitle", "Об утверждении")
                .with(Persona.committee())
                .with(csrf())
                .exchange();
    }

    private UUID scan() {
        return jdbc.sql("select id from attachment").query(UUID.class).single();
    }
}
