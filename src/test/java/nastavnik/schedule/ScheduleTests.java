package nastavnik.schedule;

import static nastavnik.report.ReportSamples.THIRD;
import static nastavnik.webinar.WebinarSamples.METHODOLOGIST;
import static nastavnik.webinar.WebinarSamples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.TestClock;
import nastavnik.access.Role;
import nastavnik.account.AccountSamples;
import nastavnik.account.Accounts;
import nastavnik.period.Periods;
import nastavnik.report.EarlierReports;
import nastavnik.report.ReportSamples;
import nastavnik.reportform.ReportContent;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.selection.LineKey;
import nastavnik.selection.LineKind;
import nastavnik.selection.Selections;
import nastavnik.webinar.SourceLine;
import nastavnik.webinar.WebinarSamples;
import nastavnik.webinar.WebinarSight;
import nastavnik.webinar.WebinarState;
import nastavnik.webinar.Webinars;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class ScheduleTests {

    /** A Thursday of the half-year in which the test clock stands. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    private static final Map<String, String> FORM = Map.of(
            "half", "2026-2",
            "topic", "Первые сто дней",
            "day", "12.11.2026",
            "begins", "15:00",
            "minutes", "60",
            "format", "ONLINE",
            "organiser", "Методический центр",
            "speakers", "Лапина И. П.");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools register;

    @Autowired
    Periods periods;

    @Autowired
    Accounts accounts;

    @Autowired
    EarlierReports earlier;

    @Autowired
    Selections selections;

    @Autowired
    Webinars webinars;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    List<School> schools = List.of();

    @BeforeEach
    void schools() {
        schools = ReportSamples.schools(register, 3);
        Persona.signIn(METHODOLOGIST);
    }

    @AfterEach
    void present() {
        clock.reset();
    }

    private RequestPostProcessor director(int school) {
        return Persona.director(schools.get(school).id());
    }

    private void fresh() {
        entities.flush();
        entities.clear();
    }

    private MvcTestResult get(RequestPostProcessor who, String uri) {
        fresh();
        return mvc.get().uri(uri).with(who).exchange();
    }

    private String page(RequestPostProcessor who, String uri) throws Exception {
        var answer = get(who, uri);
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private static String text(MvcTestResult answer) throws Exception {
        return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .replace('\u00a0', ' ');
    }

    private MvcTestResult post(RequestPostProcessor who, String uri, Map<String, String> fields) {
        fresh();
        var request = mvc.post().uri(uri).with(who).with(csrf());
        fields.forEach(request::param);
        var answer = request.exchange();
        fresh();
        return answer;
    }

    private static Map<String, String> with(Map<String, String> fields, String... changes) {
        var changed = new java.util.HashMap<>(fields);
        for (var i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        return changed;
    }

    /** An accepted report with these topics, two words each: topic and dates. */
    private List<String> told(int school, String... words) {
        periods.open(THIRD);
        var lines = new ArrayList<ReportContent.Webinar>();
        for (var i = 0; i < words.length; i += 2) {
            lines.add(ReportSamples.webinar("w" + i, words[i], words[i + 1]));
        }
        var report = ReportSamples.accepted(
                earlier, THIRD, schools.get(school).id(), new ReportContent(lines, List.of(), ReportSamples.FILLER));
        return lines.stream()
                .map(line -> new SourceLine(report, line.mark()).written())
                .toList();
    }

    private void enrolDirectors() {
        AccountSamples.enrolled(accounts, "one", Role.DIRECTOR, schools.get(0).id());
        AccountSamples.enrolled(accounts, "two", Role.DIRECTOR, schools.get(1).id());
    }

    /** Subjects of what anybody was told, the first first. */
    private List<String> messages() {
        fresh();
        return jdbc
                .sql("select subject from notice where kind like 'WEBINAR%' order by id")
                .query(String.class)
                .list()
                .stream()
                .map(subject -> Objects.requireNonNull(subject).replace('\u00a0', ' '))
                .toList();
    }

    private long only() {
        return jdbc.sql("select id from webinar").query(Long.class).single();
    }

    private WebinarState state(long id) {
        fresh();
        return webinars.find(id, new WebinarSight(METHODOLOGIST)).orElseThrow().state();
    }

    private String confirmation(MvcTestResult answer) throws Exception {
        var found = java.util.regex.Pattern.compile("name=\"confirmed\" value=\"([0-9a-f-]+)\"")
                .matcher(answer.getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void topicIsProposedWithTheDayTheSchoolHasNamedAndPlacedOnce() throws Exception {
        enrolDirectors();
        var line = told(0, "Первые сто дней", "12 ноября 2026 г.").getFirst();
        assertThat(page(Persona.methodologist(), "/webinars/topics")).contains("Первые сто дней", "12 ноября 2026 г.");
        assertThat(page(Persona.methodologist(), "/webinars/new?line=" + line))
                .contains("value=\"12.11.2026\"", "value=\"Первые сто дней\"", "МБОУ «СОШ № 1»");
        var typed = with(FORM, "line", line, "organiser", "");
        typed.remove("organiser");
        var own = with(typed, "school", Long.toString(schools.get(0).id()));
        assertThat(post(Persona.methodologist(), "/webinars", own)).hasStatus3xxRedirection();
        assertThat(webinars.schoolOf(only())).contains(schools.get(0).id());
        assertThat(page(Persona.methodologist(), "/webinars/topics")).doesNotContain("Первые сто дней");
        assertThat(page(Persona.methodologist(), "/webinars/topics?state=placed"))
                .contains("/webinars/" + only());
        assertThat(post(Persona.methodologist(), "/webinars", with(own, "day", "20.11.2026")))
                .hasRedirectedUrl("/webinars/topics");
        assertThat(only()).isPositive();
        assertThat(get(Persona.methodologist(), "/webinars/new?line=" + line)).hasStatus(404);
        assertThat(messages()).containsExactly("Вебинар вашей школы – 12 ноября 2026 г., 15:00");
    }

    @Test
    void lineLeftOutOfTheSummaryIsNoTopic() throws Exception {
        var line = told(0, "Тайная тема", "ноябрь").getFirst();
        selections.omit(THIRD, List.of(LineKey.read(line).orElseThrow()), "Повтор", METHODOLOGIST);
        fresh();
        assertThat(page(Persona.methodologist(), "/webinars/topics?state=all")).doesNotContain("Тайная тема");
        assertThat(get(Persona.methodologist(), "/webinars/new?line=" + line)).hasStatus(404);
        assertThat(LineKey.read(line).orElseThrow().kind()).isEqualTo(LineKind.WEBINAR);
    }

    @Test
    void topicOfMoreThanAYearAgoWaitsOnlyInItsOwnQuarter() throws Exception {
        told(0, "Давняя тема", "ноябрь");
        clock.set(java.time.Instant.parse("2027-09-30T10:00:00Z"));
        assertThat(page(Persona.methodologist(), "/webinars/topics")).contains("Давняя тема");
        assertThat(page(Persona.methodologist(), "/webinars")).contains("<b>1</b><span>тем из отчётов ждут даты");
        clock.set(java.time.Instant.parse("2027-10-01T10:00:00Z"));
        assertThat(page(Persona.methodologist(), "/webinars/topics")).doesNotContain("Давняя тема");
        assertThat(page(Persona.methodologist(), "/webinars/topics?quarter=" + THIRD))
                .contains("Давняя тема");
        assertThat(page(Persona.methodologist(), "/webinars")).contains("<b>0</b><span>тем из отчётов ждут даты");
    }

    @Test
    void topicPutAsideHasAReasonAndComesBack() throws Exception {
        var line = told(0, "Повторная тема", "ноябрь").getFirst();
        assertThat(post(Persona.methodologist(), "/webinars/topics/aside", Map.of("line", line)))
                .hasStatus(422)
                .bodyText()
                .contains("Напишите причину", "error-summary", "href=\"#reason\"");
        post(Persona.methodologist(), "/webinars/topics/aside", Map.of("line", line, "reason", "Уже была"));
        assertThat(page(Persona.methodologist(), "/webinars/topics")).doesNotContain("Повторная тема");
        assertThat(page(Persona.methodologist(), "/webinars/topics?state=aside"))
                .contains("Повторная тема", "Отложена: Уже была");
        assertThat(get(Persona.methodologist(), "/webinars/new?line=" + line)).hasStatus(404);
        post(Persona.methodologist(), "/webinars/topics/aside/undoing", Map.of("line", line));
        assertThat(page(Persona.methodologist(), "/webinars/topics")).contains("Повторная тема");
    }

    @Test
    void severalTopicsArePlacedTogetherOrNone() throws Exception {
        var lines = told(0, "Тема первая", "ноябрь 2026 г.", "Тема вторая", "по плану школы");
        var shown = page(
                Persona.methodologist(), "/webinars/placements/new?line=" + lines.get(0) + "&line=" + lines.get(1));
        assertThat(shown).contains("Тема первая", "value=\"02.11.2026\"", "Тема вторая", "по плану школы");
        var fields = Map.of(
                "half", "2026-2",
                "minutes", "60",
                "rows[0].line", lines.get(0),
                "rows[0].day", "02.11.2026",
                "rows[0].begins", "15:00",
                "rows[1].line", lines.get(1),
                "rows[1].day", "",
                "rows[1].begins", "15:00");
        assertThat(post(Persona.methodologist(), "/webinars/placements", fields))
                .hasStatus(422);
        assertThat(jdbc.sql("select count(*) from webinar").query(Long.class).single())
                .isZero();
        var warned = post(Persona.methodologist(), "/webinars/placements", with(fields, "rows[1].day", "06.11.2026"));
        assertThat(warned).hasStatus(422);
        assertThat(text(warned)).contains("у школы на этой неделе ещё один: «Тема первая»");
        assertThat(post(Persona.methodologist(), "/webinars/placements", with(fields, "rows[1].day", "12.11.2026")))
                .hasRedirectedUrl("/webinars?half=2026-2");
        assertThat(page(Persona.methodologist(), "/webinars")).contains("Тема первая", "Тема вторая");
        // the same once more, from a page that was gone back to
        assertThat(post(Persona.methodologist(), "/webinars/placements", with(fields, "rows[1].day", "12.11.2026")))
                .hasRedirectedUrl("/webinars/topics");
    }

    @Test
    void whatSpeaksAgainstADateIsReadBeforeItIsStored() throws Exception {
        WebinarSamples.planned(webinars, plan("Другой вебинар", DAY, LocalTime.of(15, 30), null));
        var warned = post(Persona.methodologist(), "/webinars", FORM);
        assertThat(warned).hasStatus(422);
        assertThat(text(warned)).contains("в это же время: «Другой вебинар»", "Ещё ничего не сохранено");
        var confirmed = confirmation(warned);
        var holiday = with(FORM, "day", "04.11.2026", "confirmed", confirmed);
        var other = post(Persona.methodologist(), "/webinars", holiday);
        assertThat(other).hasStatus(422);
        assertThat(text(other)).contains("нерабочий день").doesNotContain("в это же время");
        assertThat(post(Persona.methodologist(), "/webinars", with(FORM, "day", "12.05.2027"))
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("дата вне полугодия графика");
        assertThat(post(Persona.methodologist(), "/webinars", with(FORM, "confirmed", confirmed)))
                .hasStatus3xxRedirection();
        assertThat(page(Persona.methodologist(), "/webinars"))
                .contains("в это же время: «Другой вебинар»", "в это же время: «Первые сто дней»");
    }

    @Test
    void sameFormSentAgainLeadsToTheWebinarThatIsThere() throws Exception {
        var first = post(Persona.methodologist(), "/webinars", FORM);
        assertThat(first).hasStatus3xxRedirection();
        var place = first.getResponse().getRedirectedUrl();
        assertThat(post(Persona.methodologist(), "/webinars", FORM)).hasRedirectedUrl(place);
        assertThat(post(Persona.methodologist(), "/webinars", with(FORM, "speakers", "Зимина А. Б.")))
                .hasStatus(422)
                .bodyText()
                .contains("в это же время");
        post(Persona.methodologist(), place + "/cancellation", Map.of("reason", "Спикер заболел"));
        assertThat(post(Persona.methodologist(), "/webinars", FORM)).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select count(*) from webinar").query(Long.class).single())
                .isEqualTo(2);
    }

    @Test
    void wrongWordsAreSaidAllAtOnceAndKept() throws Exception {
        var answer = post(
                Persona.methodologist(),
                "/webinars",
                Map.of("topic", "", "day", "31.11.2026", "begins", "25:00", "minutes", "5", "format", "OFFLINE"));
        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains(
                        "Напишите время так: 15:00",
                        "Укажите место",
                        "Выберите школу или укажите, кто проводит",
                        "Выберите полугодие",
                        "value=\"31.11.2026\"");
    }

    @Test
    void schoolSeesItsOwnWebinarsOnlyAndGivesTheirLinks() throws Exception {
        var id = WebinarSamples.planned(webinars, plan("Наш вебинар", DAY, schools.get(0)));
        var path = "/webinars/" + id;
        assertThat(page(director(0), "/webinars")).contains("Наш вебинар");
        assertThat(page(director(1), "/webinars")).doesNotContain("Наш вебинар");
        assertThat(page(director(0), path))
                .contains("Наш вебинар", path + "/links")
                .doesNotContain(path + "/edit");
        for (var uri : List.of(path, path + "/links")) {
            assertThat(get(director(1), uri)).hasStatus(404);
        }
        var links = Map.of("registration", "https://forms.example.ru/1", "recording", "");
        assertThat(post(director(1), path + "/links", links)).hasStatus(404);
        assertThat(post(director(0), path + "/links", Map.of("registration", "javascript:alert(1)")))
                .hasStatus(422);
        assertThat(post(director(0), path + "/links", links)).hasRedirectedUrl(path);
        assertThat(page(director(0), path)).contains("https://forms.example.ru/1");
        for (var uri : List.of(path, path + "/publication", path + "/cancellation", path + "/holding", "/webinars")) {
            assertThat(post(director(0), uri, FORM)).hasStatus(403);
        }
        assertThat(get(Persona.committee(), path)).hasStatusOk();
        assertThat(post(Persona.committee(), path + "/publication", Map.of())).hasStatus(403);
    }

    @Test
    void webinarOfNobodysSchoolIsNotThereForSchools() {
        var id = WebinarSamples.published(webinars, plan("Вебинар центра", DAY, null));
        assertThat(get(director(0), "/webinars/" + id)).hasStatus(404);
        assertThat(get(director(0), "/webinars/" + id + "/links")).hasStatus(404);
    }

    @Test
    void wayOfAWebinarByClicks() throws Exception {
        enrolDirectors();
        var id = WebinarSamples.planned(webinars, plan("Первые сто дней", DAY, schools.get(0)));
        var path = "/webinars/" + id;
        post(Persona.methodologist(), path + "/publication", Map.of());
        assertThat(state(id)).isEqualTo(WebinarState.PUBLISHED);
        assertThat(post(Persona.methodologist(), path + "/removal", Map.of())).hasRedirectedUrl(path);
        post(Persona.methodologist(), path + "/holding", Map.of());
        assertThat(state(id)).isEqualTo(WebinarState.PUBLISHED);
        post(Persona.methodologist(), path + "/cancellation", Map.of("reason", "Спикер заболел"));
        assertThat(state(id)).isEqualTo(WebinarState.CANCELLED);
        assertThat(messages()).containsExactly("Вебинар вашей школы отменён");
        post(Persona.methodologist(), path + "/cancellation/undoing", Map.of());
        clock.set(DAY.atTime(18, 0), java.time.ZoneId.of("Europe/Moscow"));
        post(Persona.methodologist(), path + "/holding", Map.of());
        assertThat(state(id)).isEqualTo(WebinarState.HELD);
        assertThat(page(Persona.methodologist(), path)).contains("Отмечено: вебинар проведён");
    }

    @Test
    void halfYearIsPublishedAtOnceAndNoOtherWithIt() {
        var first = WebinarSamples.planned(webinars, plan("Первый", DAY, null));
        var second = WebinarSamples.planned(webinars, plan("Второй", DAY.plusDays(1), null));
        var next = WebinarSamples.planned(webinars, plan("Весенний", LocalDate.of(2027, 3, 10), null));
        post(Persona.methodologist(), "/webinars/publication", Map.of("half", "2026-2"));
        assertThat(List.of(state(first), state(second))).containsOnly(WebinarState.PUBLISHED);
        assertThat(state(next)).isEqualTo(WebinarState.PLANNED);
    }

    @Test
    void editsOfTwoPeopleAreShownSideBySide() throws Exception {
        var id = WebinarSamples.planned(webinars, plan("Первые сто дней", DAY, null));
        var typed = with(FORM, "version", "0", "topic", "Мои слова");
        assertThat(post(Persona.methodologist(), "/webinars/" + id, with(typed, "topic", "Чужие слова")))
                .hasStatus3xxRedirection();
        var late = post(Persona.methodologist(), "/webinars/" + id, typed);
        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("Чужие слова", "Мои слова");
    }

    @Test
    void listRunsAFixedNumberOfStatements() throws Exception {
        for (var i = 0; i < 3; i++) {
            WebinarSamples.planned(webinars, plan("Вебинар " + i, DAY.plusDays(i), schools.get(i)));
        }
        told(0, "Тема 1", "ноябрь");
        page(Persona.methodologist(), "/webinars");
        page(Persona.methodologist(), "/webinars/topics");
        var few = Statements.during(() -> page(Persona.methodologist(), "/webinars"));
        var fewTopics = Statements.during(() -> page(Persona.methodologist(), "/webinars/topics"));
        for (var i = 0; i < 30; i++) {
            WebinarSamples.planned(webinars, plan("Ещё вебинар " + i, DAY.plusDays(i % 7), schools.get(i % 3)));
        }
        told(1, "Тема 2", "ноябрь", "Тема 3", "декабрь", "Тема 4", "май", "Тема 5", "апрель");
        fresh();
        assertThat(Statements.during(() -> page(Persona.methodologist(), "/webinars")))
                .isEqualTo(few);
        assertThat(Statements.during(() -> page(Persona.methodologist(), "/webinars/topics")))
                .isEqualTo(fewTopics);
    }

    @Test
    void oddFiltersNarrowNothing() throws Exception {
        WebinarSamples.published(webinars, plan("Первые сто дней", DAY, null));
        assertThat(page(Persona.committee(), "/webinars?half=x&school=a&form=-1&state=EVIL&sort=evil&page=x&q=сто"))
                .contains("Первые сто дней");
        assertThat(page(Persona.committee(), "/webinars?state=PASSED")).doesNotContain("Первые сто дней");
        assertThat(page(Persona.committee(), "/webinars?half=2027-1")).doesNotContain("Первые сто дней");
        assertThat(page(Persona.committee(), "/webinars?half=all&state=PUBLISHED"))
                .contains("Первые сто дней");
    }

    @Test
    void paperHasTheColumnsOfTheFormAndWhatWasTypedNeverBecomesAFormula() throws Exception {
        WebinarSamples.published(webinars, plan("=1+1", DAY, schools.get(0)));
        var off = WebinarSamples.published(webinars, plan("Отменённый", DAY.plusDays(5), null));
        webinars.cancel(off, "Нет зала", METHODOLOGIST);
        var answer = get(Persona.committee(), "/webinars/workbook?half=2026-2");
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment; filename=\"grafik-vebinarov-2026-2.xlsx\"; filename*=UTF-8''");
        try (var book = WorkbookFactory.create(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var sheet = book.getSheetAt(0);
            var rows = new ArrayList<List<String>>();
            sheet.forEach(row -> {
                var cells = new ArrayList<String>();
                row.forEach(cell -> cells.add(cell.toString()));
                rows.add(cells);
            });
            assertThat(rows)
                    .contains(List.of(
                            "№", "Дата, время", "Тема", "Форма/модель", "Организация, спикеры", "Аудитория", "Ссылка"))
                    .contains(List.of(
                            "1.0",
                            "12.11.2026, 15:00–16:00",
                            "=1+1",
                            "онлайн",
                            "МБОУ «СОШ № 1»; Лапина И. П.",
                            "молодые педагоги",
                            ""));
            assertThat(rows.toString()).contains("на II полугодие 2026 года").doesNotContain("Отменённый");
            assertThat(facts(book)).contains("Отбор|весь график без отменённых|");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows()).isNotNull();
        }
    }

    @Test
    void fileAndPaperNameTheFilter() throws Exception {
        WebinarSamples.published(webinars, plan("Первые сто дней", DAY, schools.get(0)));
        var filter = "?half=2026-2&school=" + schools.get(0).id() + "&state=PUBLISHED&q=сто";
        var words = "Школа: " + schools.get(0).shortName() + "; Состояние: " + "опубликован; Слова: сто";
        assertThat(page(Persona.committee(), "/webinars" + filter))
                .containsIgnoringCase("<span>II полугодие 2026 года</span>. <span>" + words);
        try (var book =
                WorkbookFactory.create(new ByteArrayInputStream(get(Persona.committee(), "/webinars/workbook" + filter)
                        .getResponse()
                        .getContentAsByteArray()))) {
            assertThat(facts(book)).containsIgnoringCase("Отбор|" + words + "|");
        }
    }

    private static String facts(org.apache.poi.ss.usermodel.Workbook book) {
        var facts = new StringBuilder();
        book.getSheet("О файле")
                .forEach(row -> row.forEach(cell -> facts.append(cell).append('|')));
        return facts.toString();
    }

    @Test
    void topicThatIsOnTheScheduleAlreadyIsSaidInWords() throws Exception {
        var line = told(0, "Первые сто дней", "12 ноября 2026 г.").getFirst();
        var own =
                with(FORM, "line", line, "school", Long.toString(schools.get(0).id()));
        own.remove("organiser");
        assertThat(post(Persona.methodologist(), "/webinars", own)).hasStatus3xxRedirection();
        assertThat(mvc.post()
                        .uri("/webinars")
                        .params(org.springframework.util.MultiValueMap.fromSingleValue(with(own, "day", "20.11.2026")))
                        .with(Persona.methodologist())
                        .with(csrf()))
                .hasRedirectedUrl("/webinars/topics")
                .flash()
                .extractingByKey("flash")
                .hasToString(new nastavnik.web.Flash("schedule.taken", List.of(), "warning", "").toString());
        assertThat(page(Persona.methodologist(), "/webinars/topics?state=all")).contains("в графике");
    }

    private MvcTestResult stranger(String uri) {
        return stranger(uri, "");
    }

    private MvcTestResult stranger(String uri, String known) {
        fresh();
        SecurityContextHolder.clearContext();
        try {
            var request = mvc.get().uri(uri);
            return known.isEmpty()
                    ? request.exchange()
                    : request.header(HttpHeaders.IF_NONE_MATCH, known).exchange();
        } finally {
            Persona.signIn(METHODOLOGIST);
        }
    }

    @Test
    void everybodyReadsWhatIsPublishedAndNothingElse() throws Exception {
        var planned = WebinarSamples.planned(webinars, plan("Тайный вебинар", DAY, schools.get(0)));
        var open = WebinarSamples.published(webinars, plan("Открытый вебинар", DAY, schools.get(0)));
        assertThat(text(stranger("/open/webinars")))
                .contains("Открытый вебинар", "Впереди", "Лапина И. П.")
                .doesNotContain("Тайный вебинар", "Орлова");
        for (var uri : List.of("/open/webinars/" + planned, "/open/webinars/" + planned + ".ics")) {
            assertThat(stranger(uri)).hasStatus(404);
        }
        for (var uri : List.of(
                "/open/webinars",
                "/open/webinars/" + open,
                "/open/webinars.ics",
                "/open/webinars.atom",
                "/open/webinars/" + open + ".ics")) {
            var first = stranger(uri);
            assertThat(first).hasStatusOk();
            assertThat(first.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("public");
            assertThat(first.getRequest().getSession(false)).isNull();
            assertThat(text(first)).contains("Открытый вебинар").doesNotContain("Тайный", "Орлова");
            assertThat(stranger(uri, String.valueOf(first.getResponse().getHeader(HttpHeaders.ETAG))))
                    .hasStatus(304);
        }
        webinars.cancel(open, "Спикер заболел", METHODOLOGIST);
        assertThat(text(stranger("/open/webinars/" + open))).contains("Вебинар отменён", "Спикер заболел");
        webinars.reinstate(open, METHODOLOGIST);
        webinars.unpublish(open, METHODOLOGIST);
        assertThat(stranger("/open/webinars/" + open)).hasStatus(404);
        assertThat(text(stranger("/open/webinars"))).doesNotContain("Открытый вебинар");
    }

    private int sequence() throws Exception {
        return stranger("/open/webinars.ics")
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .mapToInt(line -> Integer.parseInt(line.substring("SEQUENCE:".length())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void firstOpenPageNamesTheNextThreeWebinars() throws Exception {
        for (var number = 1; number <= 4; number++) {
            WebinarSamples.published(webinars, plan("Вебинар № " + number, DAY.plusDays(number), null));
        }
        assertThat(text(stranger("/open")))
                .contains("Ближайшие вебинары", "Вебинар № 1", "Вебинар № 3")
                .doesNotContain("Вебинар № 4");
    }

    @Test
    void speakerIsNamedToEverybodyOnlyWithConsent() throws Exception {
        var answer = post(Persona.methodologist(), "/webinars", FORM);
        var path = String.valueOf(answer.getResponse().getRedirectedUrl());
        var id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        webinars.publish(id, METHODOLOGIST);
        var open = List.of(
                "/open/webinars",
                "/open/webinars/" + id,
                "/open/webinars.ics",
                "/open/webinars/" + id + ".ics",
                "/open/webinars.atom",
                "/open");
        for (var uri : open) {
            assertThat(text(stranger(uri))).as(uri).contains("Первые сто дней").doesNotContain("Лапина");
        }
        assertThat(text(stranger("/open/webinars?q=лапина"))).doesNotContain("Первые сто дней");
        assertThat(page(Persona.methodologist(), path)).contains("Лапина И. П.", "Согласие не отмечено");
        post(
                Persona.methodologist(),
                path,
                with(
                        with(
                                FORM,
                                "version",
                                Integer.toString(webinars.find(id, WebinarSight.PUBLIC)
                                        .orElseThrow()
                                        .version())),
                        "agreed",
                        "true"));
        for (var uri : open.subList(0, 4)) {
            assertThat(text(stranger(uri))).as(uri).contains("Лапина И");
        }
        assertThat(page(Persona.methodologist(), path)).contains("Согласие назвать всем: ", "1 октября 2026");
    }

    @Test
    void calendarHasTheHourAsEveryProgramUnderstandsIt() throws Exception {
        var id = WebinarSamples.published(webinars, plan("Первые сто дней; часть 1", DAY, null));
        assertThat(stranger("/open/webinars.ics").getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "BEGIN:VCALENDAR",
                        "UID:webinar-" + id + "@nastavnik",
                        "DTSTART:20261112T120000Z",
                        "DTEND:20261112T130000Z",
                        "SUMMARY:Первые сто дней\\; часть 1",
                        "STATUS:CONFIRMED");
        var sequence = sequence();
        webinars.revise(
                id,
                webinars.find(id, WebinarSight.PUBLIC).orElseThrow().version(),
                plan("Первые сто дней; часть 1", DAY.plusDays(1), null),
                METHODOLOGIST);
        assertThat(sequence()).isGreaterThan(sequence);
        webinars.cancel(id, "Нет зала", METHODOLOGIST);
        assertThat(stranger("/open/webinars.ics").getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("STATUS:CANCELLED");
        assertThat(stranger("/open/webinars/" + id + ".ics").getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .contains("webinar-" + id + ".ics");
    }

    @Test
    void pastWebinarsComeLastWithTheirRecordingAndWithoutRegistration() throws Exception {
        var past = WebinarSamples.published(webinars, plan("Сентябрьский", LocalDate.of(2026, 9, 10), null));
        webinars.link(past, "https://forms.example.ru/9", "https://video.example.ru/9", METHODOLOGIST);
        WebinarSamples.published(webinars, plan("Ноябрьский", DAY, null));
        var shown = text(stranger("/open/webinars"));
        assertThat(shown.indexOf("Ноябрьский")).isLessThan(shown.indexOf("Сентябрьский"));
        assertThat(shown).contains("Прошли", "https://video.example.ru/9").doesNotContain("https://forms.example.ru/9");
        assertThat(text(stranger("/open/webinars?half=2027-1"))).doesNotContain("Ноябрьский");
    }

    @Test
    void materialsAreOpenedByAnyoneOnceTheWebinarIsPublished() throws Exception {
        var id = WebinarSamples.planned(webinars, plan("Первые сто дней", DAY, schools.get(0)));
        var pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        fresh();
        assertThat(mvc.post()
                        .uri("/webinars/" + id + "/links")
                        .multipart()
                        .file(new MockMultipartFile("files", "Слайды.pdf", "application/pdf", pdf))
                        .with(director(0))
                        .with(csrf())
                        .exchange())
                .hasStatus3xxRedirection();
        fresh();
        var file =
                jdbc.sql("select id::text from attachment").query(String.class).single();
        assertThat(stranger("/open/attachments/" + file)).hasStatus(404);
        assertThat(get(director(1), "/attachments/" + file)).hasStatus(404);
        webinars.publish(id, METHODOLOGIST);
        assertThat(stranger("/open/attachments/" + file)).hasStatusOk();
        assertThat(text(stranger("/open/webinars/" + id))).contains("Слайды.pdf");
        assertThat(post(director(1), "/webinars/" + id + "/links", Map.of("remove", file)))
                .hasStatus(404);
    }

    /** A webinar that was never published goes with what was laid to it: nothing is left that nobody could open or remove. */
    @Test
    void removedWebinarTakesItsMaterialsAlong() throws Exception {
        var id = WebinarSamples.planned(webinars, plan("Первые сто дней", DAY, schools.get(0)));
        var other = WebinarSamples.planned(webinars, plan("Вторые сто дней", DAY, schools.get(0)));
        for (var webinar : List.of(id, other)) {
            assertThat(mvc.post()
                            .uri("/webinars/" + webinar + "/links")
                            .multipart()
                            .file(new MockMultipartFile(
                                    "files",
                                    "Слайды.pdf",
                                    "application/pdf",
                                    "%PDF-1.4\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)))
                            .with(director(0))
                            .with(csrf())
                            .exchange())
                    .hasStatus3xxRedirection();
        }
        fresh();

        assertThat(post(Persona.methodologist(), "/webinars/" + id + "/removal", Map.of()))
                .hasStatus3xxRedirection();

        fresh();
        assertThat(jdbc.sql("select holder_id from attachment where holder_type = 'Webinar' and removed_at is null")
                        .query(Long.class)
                        .list())
                .containsExactly(other);
    }
}
