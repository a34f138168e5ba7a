package nastavnik.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.stream.Collectors;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.access.Role;
import nastavnik.account.AccountSamples;
import nastavnik.account.Accounts;
import nastavnik.figure.Forgotten;
import nastavnik.notice.Forecasts;
import nastavnik.notice.NoticeKind;
import nastavnik.notice.NoticeSamples;
import nastavnik.notice.Notices;
import nastavnik.notice.Way;
import nastavnik.notice.Wordings;
import nastavnik.period.Periods;
import nastavnik.report.ReportSamples;
import nastavnik.school.Schools;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class DispatchControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Schools schools;

    @Autowired
    Periods periods;

    @Autowired
    Wordings wordings;

    @Autowired
    Forecasts forecasts;

    @Autowired
    Notices notices;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void pageTellsWhatIsAheadAndThatThereIsNoMailServer() {
        schoolWithDirector(1);
        periods.open(ReportSamples.THIRD);
        entities.flush();

        assertThat(mvc.get().uri("/notices").with(Persona.methodologist()))
                .hasStatusOk()
                .bodyText()
                .contains("Почта не настроена", "5 октября, понедельник", "Сегодня срок сдачи отчёта", "1 человек");
    }

    @Test
    void whoWantsNoLettersIsNotCountedAmongThem() {
        schoolWithDirector(1);
        periods.open(ReportSamples.THIRD);
        entities.flush();
        var director = accounts.find("director1").orElseThrow().id();
        assertThat(forecasts.week()).allMatch(each -> each.people() == 1 && each.mailed() == 1);

        notices.choose(director, Way.PORTAL);

        assertThat(forecasts.week()).isNotEmpty().allMatch(each -> each.people() == 1 && each.mailed() == 0);
    }

    @Test
    void whoChangesAnAccountOrHowHeIsToldSeesItInTheForecast() {
        var anna = account("anna", Role.METHODOLOGIST);
        assertThat(Forgotten.by(() -> {
                    var account = accounts.find(anna).orElseThrow();
                    AccountSamples.readdressed(account, "anna@new.example.ru");
                    entities.flush();
                }))
                .isTrue();
        assertThat(Forgotten.by(() -> notices.choose(anna, Way.PORTAL))).isTrue();
    }

    @Test
    void pageCostsTheSameForAnyNumberOfSchools() {
        schoolWithDirector(1);
        periods.open(ReportSamples.THIRD);
        var few = statements("/notices");
        for (var number = 2; number <= 12; number++) {
            schoolWithDirector(number);
        }
        entities.flush();
        jdbc.sql("""
                        insert into quarter_report (version, period_id, school_id, owed, excuse, state, no_data, filler_name,
                            filler_post, filler_phone, filler_email, saved_by, edits, submissions, submitted_by, decided_by, remark)
                        select 0, p.id, s.id, true, '', 'NOT_BEGUN', false, '', '', '', '', '', 0, 0, '', '', ''
                        from reporting_period p cross join school s on conflict do nothing
                        """).update();
        assertThat(statements("/notices")).isEqualTo(few);
    }

    @Test
    void letterThatFailedIsShownWithItsReasonAndSentAgainToTheNewAddress() {
        var id = NoticeSamples.refused(jdbc, account("anna", Role.METHODOLOGIST), clock.instant());

        assertThat(mvc.get().uri("/notices/letters?mail=FAILED").with(Persona.administrator()))
                .bodyText()
                .contains("сервер получателя отказал: 550 5.1.1 no such user", "old@example.ru", "не доставлено");
        assertThat(mvc.post()
                        .uri("/notices/letters/{id}/resending", id)
                        .with(Persona.administrator())
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(jdbc.sql("select mail || ' ' || address || ' ' || attempts from notice")
                        .query(String.class)
                        .single())
                .isEqualTo("WAITING anna@example.ru 0");
    }

    @Test
    void lettersCostTheSameForAnyNumber() {
        var id = account("anna", Role.METHODOLOGIST);
        NoticeSamples.told(jdbc, id, 3, clock.instant());
        var few = statements("/notices/letters");
        NoticeSamples.told(jdbc, id, 40, clock.instant());
        assertThat(statements("/notices/letters")).isEqualTo(few);
    }

    @Test
    void schoolsDoNotLookAfterTheSending() {
        assertThat(mvc.get().uri("/notices").with(Persona.director(1))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/notices").with(Persona.controller())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/notices/papers.docx").with(Persona.administrator()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void wordsArePreviewedKeptAndReset() {
        assertThat(save("preview", "Ждём {школа}", "До {срок}"))
                .hasStatusOk()
                .bodyText()
                .contains("Ждём МБОУ «СОШ № 14»", "До 5 октября 2026");
        assertThat(wordings.of(NoticeKind.REPORT_SOON).version()).isZero();

        assertThat(save("", "Ждём {школа}", "До {срок}")).hasRedirectedUrl("/notices/wordings");
        assertThat(wordings.of(NoticeKind.REPORT_SOON).wording().subject()).isEqualTo("Ждём {школа}");

        assertThat(save("", "Мои слова {школа}", "До {срок}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Ждём {школа}", "Мои слова {школа}");

        assertThat(mvc.post()
                        .uri("/notices/wordings/REPORT_SOON/reset")
                        .with(Persona.committee())
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(wordings.of(NoticeKind.REPORT_SOON).version()).isZero();
    }

    @Test
    void unknownPlaceIsRefusedAndWhatWasTypedStays() {
        assertThat(save("", "Ждём {шкала}", "До {поручения}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Портал не знает, что подставить вместо {шкала}", "вместо {поручения}", "Ждём {шкала}");
        assertThat(wordings.of(NoticeKind.REPORT_SOON).version()).isZero();
        assertThat(mvc.get().uri("/notices/wordings/NOTHING/edit").with(Persona.committee()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void withMailOffPapersHaveAPageForEachSchoolThatOwesItsReport() throws Exception {
        schoolWithDirector(1);
        schools.enrol(nastavnik.school.SchoolSamples.numbered(2));
        entities.flush();
        periods.open(ReportSamples.THIRD);
        periods.open(ReportSamples.THIRD.previous());

        var answer = mvc.get()
                .uri("/notices/papers.docx")
                .with(Persona.methodologist())
                .exchange();
        assertThat(answer).hasStatusOk();
        try (var document =
                new XWPFDocument(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var text = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
            assertThat(text)
                    .as("a number stays with its sign")
                    .contains("СОШ №\u00a01")
                    .doesNotContain("СОШ № 1");
            text = text.replace('\u00a0', ' ');
            assertThat(text).contains("СОШ № 1", "СОШ № 2", "(Берёзкина Ольга Ивановна)", "5 октября 2026");
            assertThat(text)
                    .as("both quarters that are taken, the older first")
                    .containsSubsequence("СОШ № 1", "II квартал", "СОШ № 1", "III квартал", "СОШ № 2", "II квартал");
        }
    }

    @Test
    void withoutSuchSchoolsThereIsNoFile() {
        assertThat(mvc.get().uri("/notices/papers.docx").with(Persona.methodologist()))
                .hasRedirectedUrl("/notices?papers=none");
    }

    private MvcTestResult save(String then, String subject, String text) {
        return mvc.post()
                .uri("/notices/wordings/REPORT_SOON")
                .param("version", "0")
                .param("then", then)
                .param("subject", subject)
                .param("text", text)
                .with(Persona.committee())
                .with(csrf())
                .exchange();
    }

    private long statements(String path) {
        entities.flush();
        entities.clear();
        return Statements.during(() ->
                assertThat(mvc.get().uri(path).with(Persona.methodologist())).hasStatusOk());
    }

    private void schoolWithDirector(int number) {
        var school =
                schools.enrol(nastavnik.school.SchoolSamples.numbered(number)).id();
        entities.flush();
        AccountSamples.enrolled(accounts, "director" + number, Role.DIRECTOR, school);
        entities.flush();
    }

    private long account(String login, Role role) {
        var account = AccountSamples.enrolled(accounts, login, role);
        entities.flush();
        return account.id();
    }
}
