package nastavnik.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.calendar.Interval;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityWords;
import nastavnik.roadmap.Amendments;
import nastavnik.roadmap.DraftRows;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.RoadmapSamples;
import nastavnik.roadmap.Roadmaps;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class ActivityControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftRows rows;

    @Autowired
    Roadmaps roadmaps;

    @Autowired
    Amendments amendments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    long roadmap;
    ActivityCard activity;

    @BeforeEach
    void prepare() {
        roadmap = new RoadmapSamples(drafts).draft();
        forget();
        activity = roadmaps.sections(roadmap).getFirst().activities().getFirst();
        forget();
    }

    @Test
    void activityIsRevisedOnItsOwnPageAndBackInItsRow() {
        assertThat(mvc.get().uri(path() + "/edit").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("<html", "Мероприятие 1.1.", "март 2026")
                .doesNotContain("hx-post");

        assertThat(post("Новые слова", "Апрель 2026 г.", activity.version(), false))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/roadmaps/" + roadmap + "#activity-" + activity.id());
        assertThat(stored().title()).isEqualTo("Новые слова");
        assertThat(stored().windows()).singleElement().hasToString("Interval[from=2026-04-01, to=2026-04-30]");
    }

    @Test
    void readingIsOverruledByStatedDatesAndTheOverruleIsTakenBack() {
        assertThat(state("15.10.2026; до 01.12.2026\nс 01.03.2026 по 31.03.2026"))
                .hasStatus3xxRedirection();
        assertThat(stored().words().deadline()).as("the words stay").isEqualTo("Март 2026 г.");
        assertThat(stored().words().stated()).isEqualTo("01.03.2026 – 31.03.2026\n15.10.2026\nдо 01.12.2026");
        assertThat(stored().windows())
                .containsExactly(
                        new Interval(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)),
                        Interval.day(LocalDate.of(2026, 10, 15)),
                        Interval.until(LocalDate.of(2026, 12, 1)));
        assertThat(mvc.get().uri("/roadmaps/" + roadmap).with(Persona.committee()))
                .bodyText()
                .contains("«Март 2026 г.»", "Даты указаны вручную", "15 октября 2026");
        forget();
        assertThat(mvc.get().uri(path() + "/edit").with(Persona.committee()))
                .bodyText()
                .contains("до 01.12.2026", "Указал(а) ");

        assertThat(state("")).hasStatus3xxRedirection();
        assertThat(stored().windows()).singleElement().hasToString("Interval[from=2026-03-01, to=2026-03-31]");
        assertThat(jdbc.sql("select action from journal_entry where subject_type = 'Activity' and subject_id = :id"
                                + " and action like 'roadmap.dates-%' order by id")
                        .param("id", activity.id())
                        .query((row, number) -> row.getString("action"))
                        .list())
                .containsExactly("roadmap.dates-stated", "roadmap.dates-withdrawn");
    }

    @Test
    void impossibleDatesAreRefusedAndWhatWasTypedStays() {
        var refused = state("31.02.2026\n05.05.2026 – 01.05.2026\nскоро");
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Такого дня нет: 31.02.2026",
                        "Конец раньше начала: «05.05.2026 – 01.05.2026»",
                        "Не дата: «скоро»");
        assertThat(refused).bodyText().contains("31.02.2026\n05.05.2026 – 01.05.2026\nскоро");
        assertThat(stored().words().stated()).isEmpty();
    }

    @Test
    void datesOutsideThePeriodAreTakenAndDoubted() {
        assertThat(state("до 15.01.2029")).hasStatus3xxRedirection();
        assertThat(stored().deadline().doubtful()).isTrue();
        assertThat(mvc.get().uri("/roadmaps/" + roadmap).with(Persona.committee()))
                .bodyText()
                .contains("до 15.01.2029 – вне периода плана");
    }

    @Test
    void statedDatesStandInTheWorkbookBesideTheOrdersPaperAndDoNotComeBackAsWords() throws IOException {
        assertThat(exported().getNumberOfSheets()).isEqualTo(1);
        assertThat(state("15.10.2026")).hasStatus3xxRedirection();

        try (var book = exported()) {
            var row = book.getSheet("Даты вручную").getRow(1);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Мероприятие 1.1.");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("Март 2026 г.");
            assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-10-15");
        }
        var upload = mvc.post()
                .uri("/roadmap-imports")
                .multipart()
                .file(new MockMultipartFile("file", "roadmap.xlsx", "application/octet-stream", workbook()))
                .with(Persona.committee())
                .with(csrf())
                .exchange();
        assertThat(mvc.get()
                        .uri(Objects.requireNonNull(upload.getResponse().getRedirectedUrl()))
                        .with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("Документ и карта совпадают");
    }

    private XSSFWorkbook exported() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook()));
    }

    private byte[] workbook() {
        forget();
        return mvc.get()
                .uri("/roadmaps/" + roadmap + "/roadmap.xlsx")
                .with(Persona.committee())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void statedDatesOutliveANewPeriodOfTheDraftAndAnAmendment() {
        assertThat(state("15.10.2026")).hasStatus3xxRedirection();
        drafts.approve(roadmap, RoadmapSamples.order());
        forget();
        var amendment = amendments.begin(roadmap);
        forget();
        var copied = roadmaps.sections(amendment).getFirst().activities().getFirst();
        assertThat(copied.words().stated()).isEqualTo("15.10.2026");
        assertThat(copied.windows()).containsExactly(Interval.day(LocalDate.of(2026, 10, 15)));
    }

    private MvcTestResult state(String lines) {
        forget();
        var result = mvc.post()
                .uri(path())
                .param("version", Integer.toString(stored().version()))
                .param("number", "1.1.")
                .param("title", "Мероприятие 1.1.")
                .param("deadline", "Март 2026 г.")
                .param("stated", lines)
                .param("responsible", "Комитет, ЦРО")
                .param("document", "Приказ комитета")
                .param("result", "Порядок известен")
                .with(Persona.committee())
                .with(csrf())
                .exchange();
        forget();
        return result;
    }

    @Test
    void activityIsRevisedInItsRow() {
        assertThat(mvc.get().uri(path() + "/edit").header("HX-Request", "true").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .startsWith("<tr")
                .contains("hx-post", "_csrf", "/deadlines/preview?from=01.01.2026&amp;to=31.12.2027");

        assertThat(post("Новые слова", "Апрель 2026 г.", activity.version(), true))
                .hasStatusOk()
                .bodyText()
                .startsWith("<tr")
                .contains("Новые слова", "апрель 2026", "Сохранено в");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost() {
        assertThat(post(" ", "Апрель 2026 г.", activity.version(), false))
                .hasStatus(422)
                .bodyText()
                .contains("Заполните это поле", "Апрель 2026 г.");
        assertThat(stored()).isEqualTo(activity);
    }

    @Test
    void twoPeopleWritingAtOnceLoseNoWord() {
        theOtherWrites("Слова другого", "Май 2026 г.");

        for (var inRow : new boolean[] {false, true}) {
            assertThat(post("Мои слова", "Март 2026 г.", activity.version(), inRow))
                    .hasStatus(409)
                    .bodyText()
                    .contains("Мои слова", "Слова другого", "Май 2026 г.", "Пробная Анна Ивановна")
                    .contains("name=\"version\" value=\"" + stored().version() + "\"")
                    .contains("name=\"take\" value=\"title\"", "name=\"take\" value=\"deadline\"")
                    .doesNotContain("name=\"take\" value=\"document\"");
        }
        assertThat(stored().title()).isEqualTo("Слова другого");

        assertThat(post("Мои слова", "Май 2026 г.", stored().version(), false)).hasStatus3xxRedirection();
        assertThat(stored().title()).isEqualTo("Мои слова");
        assertThat(stored().words().deadline()).isEqualTo("Май 2026 г.");
    }

    @Test
    void storedWordsAreTakenFieldByField() {
        theOtherWrites("Слова другого", "Май 2026 г.");

        assertThat(mvc.post()
                        .uri(path())
                        .with(Persona.committee())
                        .with(csrf())
                        .param("version", Integer.toString(activity.version()))
                        .param("number", "1.1.")
                        .param("title", "Мои слова")
                        .param("deadline", "Июнь 2026 г.")
                        .param("responsible", "Комитет, ЦРО")
                        .param("document", "Приказ комитета")
                        .param("result", "Порядок известен")
                        .param("take", "deadline"))
                .hasStatusOk()
                .bodyText()
                .contains("Мои слова", "Слова другого", ">Май 2026 г.</textarea>")
                .doesNotContain("Июнь 2026 г.");
        assertThat(stored().title()).isEqualTo("Слова другого");
    }

    @Test
    void sameWordsWrittenTwiceAreNoConflict() {
        theOtherWrites("Одни слова", "Май 2026 г.");

        assertThat(post("Одни слова", "Май 2026 г.", activity.version(), false)).hasStatus3xxRedirection();
    }

    @Test
    void movingIsNoConflictWithWriting() {
        rows.moveActivity(activity.id(), false);
        forget();

        assertThat(post("Новые слова", "Март 2026 г.", activity.version(), false))
                .hasStatus3xxRedirection();
    }

    @Test
    void wordsForARemovedActivityCanBringItBack() {
        rows.removeActivity(activity.id());
        forget();

        assertThat(post("Мои слова", "Март 2026 г.", activity.version(), true))
                .hasStatus(409)
                .bodyText()
                .contains("Мои слова", "удалили", "name=\"restore\"");
        assertThat(mvc.post()
                        .uri(path())
                        .with(Persona.committee())
                        .with(csrf())
                        .param(
                                "version",
                                Integer.toString(roadmaps.card(activity.id())
                                        .orElseThrow()
                                        .version()))
                        .param("number", "1.1.")
                        .param("title", "Мои слова")
                        .param("restore", "true"))
                .hasStatus3xxRedirection();
        forget();
        assertThat(roadmaps.sections(roadmap).getFirst().activities().getFirst().title())
                .isEqualTo("Мои слова");
    }

    @Test
    void wordsForAnApprovedRoadmapAreShownAndNotStored() {
        drafts.approve(roadmap, RoadmapSamples.order());
        forget();

        assertThat(post("Мои слова", "Март 2026 г.", activity.version(), false))
                .hasStatus(409)
                .bodyText()
                .contains("Мои слова", "утвердили");
        assertThat(stored()).isEqualTo(activity);
        assertThat(mvc.get().uri(path() + "/edit").with(Persona.committee())).hasStatus(409);
    }

    @Test
    void newActivityContinuesTheNumbersAndStandsLast() {
        var section = roadmaps.sections(roadmap).getFirst();
        forget();
        assertThat(mvc.get()
                        .uri("/sections/" + section.id() + "/activities/new")
                        .with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"1.4.\"");
        assertThat(mvc.post()
                        .uri("/sections/" + section.id() + "/activities")
                        .with(Persona.committee())
                        .with(csrf())
                        .param("number", "1.4.")
                        .param("title", "Ещё одно")
                        .param("deadline", "постоянно"))
                .hasStatus3xxRedirection();
        forget();
        assertThat(roadmaps.sections(roadmap).getFirst().activities().getLast().title())
                .isEqualTo("Ещё одно");
    }

    @Test
    void formInsideAPageIsNotReplacedByTheSignInPage() {
        assertThat(mvc.get().uri(path() + "/edit").header("HX-Request", "true")).hasStatus(401);
    }

    private void theOtherWrites(String title, String deadline) {
        Persona.signIn(Persona.person(nastavnik.access.Role.COMMITTEE));
        var words = activity.words();
        rows.reviseActivity(
                activity.id(),
                activity.version(),
                new ActivityWords(
                        words.number(), title, deadline, words.responsible(), words.document(), words.result()),
                false);
        org.springframework.security.core.context.SecurityContextHolder.clearContext();
        forget();
    }

    private MvcTestResult post(String title, String deadline, int version, boolean inRow) {
        var request = mvc.post()
                .uri(path())
                .with(Persona.committee())
                .with(csrf())
                .param("version", Integer.toString(version))
                .param("number", "1.1.")
                .param("title", title)
                .param("deadline", deadline)
                .param("responsible", "Комитет, ЦРО")
                .param("document", "Приказ комитета")
                .param("result", "Порядок известен");
        if (inRow) {
            request = request.header("HX-Request", "true");
        }
        var result = request.exchange();
        forget();
        return result;
    }

    private ActivityCard stored() {
        var card = roadmaps.card(activity.id()).orElseThrow();
        forget();
        return card;
    }

    private String path() {
        return "/activities/" + activity.id();
    }

    private void forget() {
        entities.flush();
        entities.clear();
    }
}
