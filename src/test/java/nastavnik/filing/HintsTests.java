package nastavnik.filing;

import static nastavnik.report.ReportSamples.THIRD;
import static nastavnik.report.ReportSamples.practice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.util.List;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.period.Periods;
import nastavnik.report.EarlierReports;
import nastavnik.report.Filing;
import nastavnik.report.ReportSamples;
import nastavnik.report.Reports;
import nastavnik.reportform.ReportContent;
import nastavnik.reportlist.ReportLists;
import nastavnik.school.School;
import nastavnik.school.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** What the portal notices about practices while they are being written. */
@PortalTest
class HintsTests {

    private static final String SHUT = "https://school1.example.org/propala";

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
    EarlierReports earlier;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    List<School> schools = List.of();
    SignedIn director = Persona.person(Role.DIRECTOR);
    long id;

    @BeforeEach
    void earlierQuarterAndDraft() {
        schools = ReportSamples.schools(register, 2);
        entities.flush();
        periods.open(THIRD.previous());
        periods.open(THIRD);
        for (var school : schools) {
            ReportSamples.submitted(
                    earlier,
                    THIRD.previous(),
                    school.id(),
                    content(practice("p1", "Школа юного учителя " + school.id(), "https://example.ru/" + school.id())),
                    java.time.Instant.parse("2026-07-02T06:00:00Z"));
        }
        entities.flush();
        director = Persona.person(Role.DIRECTOR, schools.getFirst().id());
        id = lists.of(director.schoolIds()).stream()
                .filter(entry -> entry.period().quarter().equals(THIRD))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void practiceOfAnEarlierQuarterIsPointedOut() throws Exception {
        var own = schools.getFirst().id();
        write(content(
                practice("p1", "ШКОЛА  юного учителя " + own + ".", "https://example.ru/other"),
                practice("p2", "Под другим названием", "https://example.ru/" + own),
                practice("p3", "Школа юного учителя " + schools.getLast().id(), "https://example.ru/new"),
                practice("p4", "Под другим названием", "https://example.ru/twin")));

        assertThat(page())
                .containsPattern(
                        "id=\"tip-name-p1\">Похожая практика уже была в отчёте за II квартал 2026 года: «Школа юного учителя "
                                + own + "»[^<]*<a href=\"/reports/\\d+\">Открыть отчёт за II квартал 2026</a>")
                .containsPattern("id=\"tip-name-p2\">Похожая практика уже была")
                .containsPattern("id=\"tip-name-p3\"></div>")
                .containsPattern("id=\"tip-name-p4\">Такая практика уже есть в этом отчёте, строка 2");
        assertThat(HtmlUtils.htmlUnescape(mvc.get()
                        .uri("/reports/" + id + "/submission/new")
                        .with(Persona.as(director))
                        .exchange()
                        .getResponse()
                        .getContentAsString()))
                .contains(
                        "Практика 1: Похожая практика уже была в отчёте за II квартал 2026 года",
                        "Практика 4: Такая практика уже есть в этом отчёте, строка 2");
    }

    @Test
    void linkOfADraftThatDoesNotOpenIsToldToItsSchoolAlone() {
        write(content(practice("p1", "Клуб", SHUT), practice("p2", "Сад", "https://example.ru/ok")));
        jdbc.sql("update quarter_report set saved_at = now() - interval '1 hour' where id = :id")
                .param("id", id)
                .update();
        assertThat(jdbc.sql("select draft from link_use where url = :url")
                        .param("url", SHUT)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        jdbc.sql("""
                        insert into checked_link (url, failures, shut_since, finding, status, checked_at, next_at)
                        values (:url, 2, now(), 'NO_ANSWER', 0, now(), now())
                        """).param("url", SHUT).update();

        assertThat(page())
                .containsPattern("id=\"tip-link-p1\">Ссылка не открылась")
                .containsPattern("id=\"tip-link-p2\"></div>");
        assertThat(mvc.get().uri("/links").with(Persona.methodologist()))
                .bodyText()
                .doesNotContain(SHUT);
        assertThat(mvc.post()
                        .uri("/reports/" + id + "/autosave")
                        .param("version", Integer.toString(reports.sheet(id).version()))
                        .param("practice", "p1")
                        .param("name", "Клуб")
                        .param("link", SHUT)
                        .with(Persona.as(director))
                        .with(csrf()))
                .bodyText()
                .contains("\"link-p1\":{\"words\":\"Ссылка не открылась");

        filing.save(id, reports.sheet(id).version(), ReportSamples.complete(), director);
        entities.flush();
        write(new ReportContent(
                ReportSamples.complete().webinars(), List.of(practice("p1", "Клуб", SHUT)), ReportSamples.FILLER));
        filing.submit(id, reports.sheet(id).version(), director);
        entities.flush();
        assertThat(mvc.get().uri("/links").with(Persona.methodologist()))
                .bodyText()
                .contains(SHUT);
    }

    @Test
    void hintsCostTheSameHoweverManyLines() {
        write(content(practice("p1", "Клуб", SHUT)));
        var few = Statements.during(this::page);
        write(content(java.util.stream.IntStream.range(0, 40)
                .mapToObj(number -> practice("q" + number, "Клуб " + number, "https://example.ru/k" + number))
                .toArray(ReportContent.Practice[]::new)));
        assertThat(Statements.during(this::page)).isEqualTo(few);
    }

    private static ReportContent content(ReportContent.Practice... practices) {
        return new ReportContent(List.of(), List.of(practices), ReportSamples.FILLER);
    }

    private void write(ReportContent content) {
        filing.save(id, reports.sheet(id).version(), content, director);
        entities.flush();
        entities.clear();
    }

    private String page() {
        entities.clear();
        var answer = mvc.get()
                .uri("/reports/" + id + "/edit")
                .with(Persona.as(director))
                .exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
