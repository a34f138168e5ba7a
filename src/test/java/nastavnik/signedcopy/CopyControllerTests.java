package nastavnik.signedcopy;

import static nastavnik.report.ReportSamples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.attachment.SampleFiles;
import nastavnik.decision.Review;
import nastavnik.period.Periods;
import nastavnik.report.Filing;
import nastavnik.report.ReportSamples;
import nastavnik.report.Reports;
import nastavnik.reportform.ReportContent;
import nastavnik.reportlist.ReportLists;
import nastavnik.school.School;
import nastavnik.school.SchoolCard;
import nastavnik.school.Schools;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** What was sent stays printable as it was, and its signed scan is the school's and the methodologist's. */
@PortalTest
class CopyControllerTests {

    private static final SignedIn METHODOLOGIST = Persona.person(Role.METHODOLOGIST);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools register;

    @Autowired
    Periods periods;

    @Autowired
    Reports reports;

    @Autowired
    ReportLists lists;

    @Autowired
    Filing filing;

    @Autowired
    Review review;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    List<School> schools = List.of();
    SignedIn director = METHODOLOGIST;
    long id;

    @BeforeEach
    void sentReport() {
        schools = ReportSamples.schools(register, 2);
        entities.flush();
        periods.open(THIRD);
        director = Persona.person(Role.DIRECTOR, schools.getFirst().id());
        id = lists.of(director.schoolIds()).getFirst().id();
        send(ReportSamples.complete());
    }

    @Test
    void copyShowsWhatWasSentAndNotWhatIsNow() throws Exception {
        var before = schools.getFirst().card();
        renamed("Школа с новым именем", "Новый Директор Школы");
        review.sendBack(id, version(), "Уточните", java.util.Map.of(), METHODOLOGIST);
        entities.flush();
        send(new ReportContent(
                List.of(ReportSamples.webinar("w1", "Совсем другая тема", "май 2027 г.")),
                List.of(),
                ReportSamples.FILLER));

        var first = text(get(METHODOLOGIST, "/submissions/1/copy"));
        assertThat(first)
                .contains(before.shortName(), before.directorName(), "Первые сто дней молодого учителя")
                .contains(">2026-3/" + id + ", отправка 1", "отправляли не один раз")
                .doesNotContain("Школа с новым именем", "Совсем другая тема");
        assertThat(text(get(METHODOLOGIST, "/submissions/1")))
                .contains(before.shortName())
                .doesNotContain("Школа с новым именем");
        assertThat(text(get(director, "/submissions/2/copy")))
                .contains("Школа с новым именем", "Новый Директор Школы", "Совсем другая тема")
                .contains(">2026-3/" + id + ", отправка 2");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(
                get(METHODOLOGIST, "/submissions/1/form.xlsx").getResponse().getContentAsByteArray()))) {
            var words = new StringBuilder();
            for (var row : book.getSheetAt(0)) {
                row.forEach(cell ->
                        words.append(new DataFormatter().formatCellValue(cell)).append('\n'));
            }
            assertThat(words.toString())
                    .contains(before.shortName(), "Первые сто дней молодого учителя")
                    .doesNotContain("Школа с новым именем");
        }
    }

    @Test
    void copyOfAnotherSchoolOrOfASendingThatWasNotIsNotThere() {
        var other = Persona.person(Role.DIRECTOR, schools.getLast().id());
        for (var path : List.of("/submissions/1/copy", "/submissions/1/form.xlsx")) {
            assertThat(get(other, path)).hasStatus(404);
            assertThat(get(director, path.replace('1', '2'))).hasStatus(404);
            assertThat(get(director, path.replace('1', '0'))).hasStatus(404);
        }
    }

    @Test
    void scanIsSeenByTheSchoolAndTheMethodologistAlone() {
        assertThat(attach(director, "отчёт с подписью.pdf", SampleFiles.pdf("подпись")))
                .hasStatus3xxRedirection();
        var scan =
                jdbc.sql("select id::text from attachment").query(String.class).single();
        var file = "/attachments/" + scan;

        for (var person : List.of(
                director, Persona.person(Role.CURATOR, schools.getFirst().id()), METHODOLOGIST)) {
            assertThat(mvc.get().uri(file).with(Persona.as(person))).hasStatusOk();
            assertThat(text(get(person, ""))).contains("отчёт с подписью.pdf");
            assertThat(text(get(person, "/submissions/1/copy"))).contains("отчёт с подписью.pdf");
        }
        for (var person : List.of(
                Persona.person(Role.DIRECTOR, schools.getLast().id()),
                Persona.person(Role.COMMITTEE),
                Persona.person(Role.CONTROLLER),
                Persona.person(Role.ADMINISTRATOR))) {
            assertThat(mvc.get().uri(file).with(Persona.as(person))).hasStatus(404);
            assertThat(mvc.get().uri(file + "/view").with(Persona.as(person))).hasStatus(404);
        }
        for (var person : List.of(Persona.person(Role.COMMITTEE), Persona.person(Role.CONTROLLER))) {
            assertThat(text(get(person, ""))).doesNotContain("отчёт с подписью.pdf");
            assertThat(text(get(person, "/submissions/1/copy"))).doesNotContain("Скан с подписью");
        }
        assertThat(jdbc.sql("select count(*) from journal_entry where action = 'attachment.opened'")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void onlyPicturesOfPaperAreTakenAndOnlyFromTheSchool() {
        var refused = attach(director, "отчёт.docx", SampleFiles.docx());
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("нужен скан или фотография");
        assertThat(text(attach(director, "отчёт.pdf", "no paper".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .as("names what is taken here")
                .contains("нужен скан или фотография")
                .doesNotContain("DOCX");
        assertThat(attach(Persona.person(Role.DIRECTOR, schools.getLast().id()), "a.pdf", SampleFiles.pdf("a")))
                .hasStatus(404);
        assertThat(attach(METHODOLOGIST, "a.pdf", SampleFiles.pdf("a"))).hasStatus(403);
        assertThat(jdbc.sql("select count(*) from attachment").query(Long.class).single())
                .isZero();
    }

    @Test
    void scanStaysOnceTheReportIsAccepted() {
        attach(director, "скан.png", SampleFiles.png());
        review.accept(id, version(), METHODOLOGIST);
        entities.flush();
        entities.clear();
        assertThat(text(get(director, "/submissions/1/copy"))).doesNotContain("Убрать файл");
        remove();
        assertThat(kept()).isOne();

        review.sendBack(id, version(), "Уточните", java.util.Map.of(), METHODOLOGIST);
        entities.flush();
        entities.clear();
        remove();
        assertThat(kept()).isZero();
    }

    private void remove() {
        mvc.post()
                .uri("/reports/" + id + "/submissions/1/scans/removal")
                .param(
                        "file",
                        jdbc.sql("select id::text from attachment")
                                .query(String.class)
                                .single())
                .with(Persona.as(director))
                .with(csrf())
                .exchange();
    }

    private long kept() {
        return jdbc.sql("select count(*) from attachment where removed_at is null")
                .query(Long.class)
                .single();
    }

    private void renamed(String name, String head) {
        var card = schools.getFirst().card();
        register.revise(java.util.Map.of(
                schools.getFirst().id(),
                new SchoolCard(
                        card.type(),
                        card.fullName(),
                        name,
                        card.number(),
                        card.district(),
                        head,
                        card.phone(),
                        card.email(),
                        card.site(),
                        card.activeFrom(),
                        card.activeTo(),
                        card.flags())));
        entities.flush();
        entities.clear();
    }

    private void send(ReportContent content) {
        filing.save(id, version(), content, director);
        entities.flush();
        filing.submit(id, version(), director);
        entities.flush();
        entities.clear();
    }

    private int version() {
        return reports.sheet(id).version();
    }

    private MvcTestResult attach(SignedIn who, String name, byte[] content) {
        var answer = mvc.post()
                .multipart()
                .uri("/reports/" + id + "/submissions/1/scans")
                .file(new MockMultipartFile("files", name, "application/octet-stream", content))
                .with(Persona.as(who))
                .with(csrf())
                .exchange();
        entities.flush();
        return answer;
    }

    private MvcTestResult get(SignedIn who, String path) {
        return mvc.get().uri("/reports/" + id + path).with(Persona.as(who)).exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
