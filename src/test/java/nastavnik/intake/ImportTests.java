package nastavnik.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.office.Imprint;
import nastavnik.office.Page;
import nastavnik.office.PaperColumn;
import nastavnik.office.WordFile;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.RoadmapCard;
import nastavnik.roadmap.Drafts;
import nastavnik.roadmap.RoadmapSamples;
import nastavnik.roadmap.Roadmaps;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
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

    private static final String TITLE = "Дорожная карта наставничества города Светлогорья на 2026-2027 годы";

    private static final String PASTED = """
            %s

            № п/п\tМероприятие\tСроки\tОтветственные
            1.1\tПровести слёт\tМай 2026 г.\tЦРО
            \tмолодых наставников\t\t
            1.2\tИздать сборник\tАвгуст\tЦРО
            """.formatted(TITLE);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Roadmaps roadmaps;

    @Autowired
    Drafts drafts;

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
        assertThat(jdbc.sql("select count(*) from roadmap_import")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void tableWithUnknownCaptionsIsReadOnceItsColumnsAreNamed() throws Exception {
        var address = upload(
                "карта.docx", document(List.of(PaperColumn.of("Что делаем", 1), PaperColumn.of("Когда управимся", 1))));
        assertThat(preview(address)).hasStatusOk().bodyText().contains("Что делаем", "0 мероприятий");
        assertThat(outcome(address, "Дорожная карта", "columns", "", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Укажите, в каком столбце мероприятия");
        assertThat(save(address, "columns", "TITLE", "DEADLINE")).hasStatus3xxRedirection();
        assertThat(preview(address)).bodyText().contains("1 мероприятие", "СОШ № 1");
    }

    @Test
    void pastedTextIsReadAsAFileIs() {
        var address = paste(PASTED);
        assertThat(preview(address))
                .hasStatusOk()
                .bodyText()
                .contains("1 раздел", "2 мероприятия", "Вставленный текст", "Строка разрезана страницей");
        assertThat(mvc.post()
                        .uri("/roadmap-imports")
                        .multipart()
                        .param("text", "просто слова")
                        .with(Persona.committee())
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("просто слова", "нет таблицы");
    }

    @Test
    void anotherTableOfTheSameTextCanBeChosen() {
        var address = paste(
                PASTED + "\n\nПриложение 2\nПоказатели\n\nПоказатель\t2026\nДоля школ\t10\nДоля наставников\t20\n");
        assertThat(preview(address)).bodyText().contains("2. Показатели (2 строки)");
        assertThat(save(address, "table", "1")).hasStatus3xxRedirection();
        assertThat(preview(address)).bodyText().contains("Доля школ", "0 мероприятий");
    }

    @Test
    void guessedYearCountsOnlyOnceItIsAccepted() {
        var text = PASTED.replace("Май 2026 г.", "Май 2062 г.");
        var kept = id(outcome(paste(text), TITLE, "columns", "NUMBER", "TITLE", "DEADLINE", "RESPONSIBLE"));
        assertThat(firstDeadline(kept)).isEqualTo("Май 2062 г.");
        var address = paste(text);
        save(address, "accept", "4-DEADLINE");
        var accepted = id(outcome(address, TITLE, "columns", "NUMBER", "TITLE", "DEADLINE", "RESPONSIBLE"));
        assertThat(firstDeadline(accepted)).isEqualTo("Май 2026 г.");
    }

    @Test
    void columnsThatWouldGetLostAreADoubt() {
        var address =
                paste(TITLE + "\n\n№ п/п\tМероприятие\tСроки\tЧем хорошо\n1.1\tПровести слёт\tМай 2026 г.\tВсем\n");
        assertThat(preview(address)).bodyText().contains("Не переносятся столбцы: «Чем хорошо»");
    }

    @Test
    void tableWithoutCaptionsKeepsItsFirstRowAndSaysWhatToDo() {
        var address = paste("1.1\tПровести слёт\tМай 2026 г.\n1.2\tИздать сборник\tИюнь 2026 г.\n");
        assertThat(preview(address))
                .bodyText()
                .contains("Столбец 1", "Провести слёт", "Выберите над таблицей, что в каждом столбце");
    }

    private String firstDeadline(long id) {
        return roadmaps.sections(id).getFirst().activities().getFirst().words().deadline();
    }

    @Test
    void doubtsAreAcceptedCorrectedAndTakenBackAndStayDecided() {
        var address = paste(PASTED);
        assertThat(preview(address)).bodyText().contains("2 нерешённых сомнения");

        save(address, "accept", "4-TITLE");
        assertThat(preview(address)).bodyText().contains("1 нерешённое сомнение", "принято");

        save(
                address,
                "correct",
                "6-DEADLINE",
                "decisions[0].doubt",
                "6-DEADLINE",
                "decisions[0].words",
                "Август 2026 г.");
        assertThat(preview(address)).bodyText().contains("Все сомнения решены", "«Август 2026 г.»", "исправлено");

        save(address, "reopen", "6-DEADLINE");
        assertThat(preview(address)).bodyText().contains("1 нерешённое сомнение", "Август 2026 г.");

        save(address, "all", "true");
        var stored = outcome(address, "Дорожная карта", "columns", "NUMBER", "TITLE", "DEADLINE", "RESPONSIBLE");
        entities.flush();
        entities.clear();
        assertThat(activities(stored))
                .extracting(ActivityWords::title, ActivityWords::deadline)
                .containsExactly(
                        tuple("Провести слёт молодых наставников", "Май 2026 г."),
                        tuple("Издать сборник", "Август 2026 г."));
    }

    @Test
    void documentsOwnWordsAreKeptWithEachActivity() {
        var address = paste(PASTED);
        save(address, "keep", "4-TITLE");
        var stored = outcome(address, "Дорожная карта", "columns", "NUMBER", "TITLE", "DEADLINE", "RESPONSIBLE");
        entities.flush();
        entities.clear();
        var card = roadmaps.sections(id(stored)).getFirst().activities().getFirst();
        assertThat(roadmaps.source(card.id())).isEqualTo("1.1\tПровести слёт\tМай 2026 г.\tЦРО\n\tмолодых наставников");
    }

    @Test
    void changedDocumentChangesTheDraftAndIsNeverStoredTwice() {
        var first = outcome(paste(PASTED), TITLE, "columns", "NUMBER", "TITLE", "DEADLINE", "RESPONSIBLE");
        var draft = id(first);
        entities.flush();
        entities.clear();

        var again = paste(PASTED);
        assertThat(preview(again)).bodyText().contains("Документ и карта совпадают");

        var changed = paste("""
                %s

                № п/п\tМероприятие\tСроки\tОтветственные
                1.1\tПодготовить слёт\tМарт 2026 г.\tЦРО
                1.2\tПровести слёт молодых наставников\tИюнь 2026 г.\tЦРО
                """.formatted(TITLE));
        var seen = preview(changed);
        assertThat(seen)
                .bodyText()
                .contains("1 новое мероприятие", "1 изменится", "1 удалится", "Подготовить слёт", "Июнь 2026 г.");
        var compared = comparedIn(seen);
        var stored = outcome(
                changed,
                TITLE,
                Map.of("target", Long.toString(draft), "compared", compared),
                "columns",
                "NUMBER",
                "TITLE",
                "DEADLINE",
                "RESPONSIBLE");
        entities.flush();
        entities.clear();
        assertThat(id(stored)).isEqualTo(draft);
        assertThat(jdbc.sql("select count(*) from roadmap").query(Long.class).single())
                .isEqualTo(1);
        assertThat(activities(stored))
                .extracting(ActivityWords::number, ActivityWords::title, ActivityWords::deadline)
                .containsExactly(
                        tuple("1.1", "Подготовить слёт", "Март 2026 г."),
                        tuple("1.2", "Провести слёт молодых наставников", "Июнь 2026 г."));
    }

    @Test
    void changedDocumentOfAnApprovedRoadmapBecomesAnAmendment() {
        var draft = id(outcome(paste(PASTED), TITLE, "columns", "NUMBER", "TITLE", "DEADLINE", "RESPONSIBLE"));
        drafts.approve(draft, RoadmapSamples.order());
        entities.flush();
        entities.clear();
        var before = roadmaps.sections(draft).getFirst().activities().getFirst();

        var changed = paste("""
                %s

                № п/п\tМероприятие\tСроки\tОтветственные
                1.1\tПодготовить слёт\tМарт 2026 г.\tЦРО
                1.2\tПровести слёт молодых наставников\tИюнь 2026 г.\tЦРО
                """.formatted(TITLE));
        var seen = preview(changed);
        assertThat(seen).bodyText().contains("Внести изменение в утверждённую", "1 изменится");
        var stored = outcome(
                changed,
                TITLE,
                Map.of("target", Long.toString(draft), "compared", comparedIn(seen)),
                "columns",
                "NUMBER",
                "TITLE",
                "DEADLINE",
                "RESPONSIBLE");
        entities.flush();
        entities.clear();

        var amendment = roadmaps.find(id(stored)).orElseThrow();
        assertThat(amendment.amendment()).isTrue();
        assertThat(amendment.roadmapId()).isEqualTo(draft);
        assertThat(amendment.order()).isEqualTo(RoadmapSamples.order());
        assertThat(activities(stored))
                .extracting(ActivityWords::title, ActivityWords::deadline)
                .containsExactly(
                        tuple("Подготовить слёт", "Март 2026 г."),
                        tuple("Провести слёт молодых наставников", "Июнь 2026 г."));
        assertThat(roadmaps.sections(amendment.id())
                        .getFirst()
                        .activities()
                        .get(1)
                        .key())
                .isEqualTo(before.id());
        assertThat(roadmaps.inForce(LocalDate.of(2026, 10, 1)))
                .extracting(RoadmapCard::id)
                .contains(draft);
    }

    /** The same in the files people have: the time of each step is what a person waits for. */
    @ParameterizedTest
    @ValueSource(strings = {"карта.xlsx", "карта.docx"})
    void documentOfFiveThousandRowsIsReadInSeconds(String name) throws Exception {
        var content = name.endsWith("xlsx") ? longSheet(5_000) : longDocument(5_000);
        var begun = System.nanoTime();
        var address = upload(name, content);
        var read = System.nanoTime();
        assertThat(preview(address)).bodyText().contains("5000 мероприятий");
        var shown = System.nanoTime();
        assertThat(Duration.ofNanos(read - begun)).isLessThan(Duration.ofSeconds(20));
        assertThat(Duration.ofNanos(shown - read)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void documentBeyondTheLimitOfRowsIsRefusedWithTheLimit() throws Exception {
        assertThat(post("карта.xlsx", longSheet(20_001)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("В файле больше 20\u00a0000 строк с текстом");
    }

    /** Of a changed, a new, a dropped and a renamed thing only what is ticked reaches the amendment. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void onlyTickedChangesReachTheRoadmap(boolean approved) {
        var draft = id(outcome(paste(PASTED), TITLE, "columns", "NUMBER", "TITLE", "DEADLINE", "RESPONSIBLE"));
        if (approved) {
            drafts.approve(draft, RoadmapSamples.order());
        }
        entities.flush();
        entities.clear();
        var before = roadmaps.sections(draft).getFirst().activities();
        var dropped = "r" + before.get(1).key();
        var changed = "c" + before.get(0).key();

        var address = paste("""
                %s

                № п/п\tМероприятие\tСроки\tОтветственные
                1.1\tПодготовить слёт\tМарт 2026 г.\tЦРО
                1.2\tПровести слёт молодых наставников\tИюнь 2026 г.\tЦРО
                """.formatted(TITLE));
        var seen = preview(address);
        var added = key(seen, "a\\d+");
        assertThat(seen).bodyText().contains(changed, dropped, "Что получится", "новое", "изменится");

        // the tick of the new and of the dropped row is taken away: first the result is shown
        var choice = Map.of("target", Long.toString(draft), "compared", comparedIn(seen));
        var shown = outcome(address, choice, List.of(added, changed, dropped), List.of(changed));
        assertThat(shown)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("2 не вносятся", "останется как было", "Посмотрите внизу, что получится");
        assertThat(roadmaps.sections(draft).getFirst().activities())
                .extracting(ActivityCard::words)
                .isEqualTo(before.stream().map(ActivityCard::words).toList());

        var stored = outcome(address, choice, List.of(added, changed, dropped), List.of(changed));
        entities.flush();
        entities.clear();
        assertThat(activities(stored))
                .extracting(ActivityWords::title, ActivityWords::deadline)
                .containsExactly(
                        tuple("Провести слёт молодых наставников", "Июнь 2026 г."),
                        tuple(before.get(1).title(), before.get(1).words().deadline()));
        assertThat(roadmaps.find(id(stored)).orElseThrow().amendment()).isEqualTo(approved);
    }

    @Test
    void ticksAreKeptWhileThePersonLooksAtTheResult() {
        var draft = id(outcome(paste(PASTED), TITLE, "columns", "NUMBER", "TITLE", "DEADLINE", "RESPONSIBLE"));
        entities.flush();
        entities.clear();
        var changed = "c"
                + roadmaps.sections(draft).getFirst().activities().getFirst().key();
        var address = paste(PASTED.replace("Май 2026", "Июнь 2026"));
        assertThat(save(address, "target", Long.toString(draft), "offered", changed, "result", "true"))
                .redirectedUrl()
                .endsWith("#plan");
        assertThat(preview(address)).bodyText().contains("1 не вносится", "останется как было");
        assertThat(save(address, "target", Long.toString(draft), "offered", changed, "taken", changed))
                .hasStatus3xxRedirection();
        assertThat(preview(address)).bodyText().doesNotContain("не вносится");
    }

    /** Five thousand rows, the portal's own limit of patience: what a person waits for without a sign of progress. */
    @Test
    void fiveThousandRowsAreReadAndStoredInSeconds() {
        var text = new StringBuilder(TITLE + "\n\n№ п/п\tМероприятие\tСроки\tОтветственные\n");
        for (int section = 1; section <= 50; section++) {
            text.append(section).append(".\tРаздел ").append(section).append("\t\t\n");
            for (int row = 1; row <= 100; row++) {
                text.append("%d.%d\tПровести встречу № %d наставников\t%s\tЦРО\n"
                        .formatted(section, row, section * 100 + row, row % 3 == 0 ? "Март-май 2026 г." : "ежегодно"));
            }
        }
        var begun = System.nanoTime();
        var address = paste(text.toString());
        assertThat(preview(address)).bodyText().contains("50 разделов", "5000 мероприятий");
        var read = System.nanoTime();
        var stored = outcome(address, TITLE, "columns", "NUMBER", "TITLE", "DEADLINE", "RESPONSIBLE");
        entities.flush();
        var done = System.nanoTime();
        assertThat(stored).hasStatus3xxRedirection();
        assertThat(Duration.ofNanos(read - begun)).isLessThan(Duration.ofSeconds(20));
        assertThat(Duration.ofNanos(done - read)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void draftThatChangedMeanwhileIsComparedAnew() {
        var draft = id(outcome(paste(PASTED), TITLE, "columns", "NUMBER", "TITLE", "DEADLINE", "RESPONSIBLE"));
        entities.flush();
        entities.clear();
        assertThat(outcome(
                        paste(PASTED),
                        TITLE,
                        Map.of("target", Long.toString(draft), "compared", "earlier"),
                        "columns",
                        "NUMBER",
                        "TITLE",
                        "DEADLINE",
                        "RESPONSIBLE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Черновик изменился");
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

    private static String comparedIn(MvcTestResult page) {
        var found = Pattern.compile("name=\"compared\" value=\"(\\w+)\"").matcher(Objects.requireNonNull(bodyOf(page)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String bodyOf(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<ActivityWords> activities(MvcTestResult stored) {
        return roadmaps.sections(id(stored)).stream()
                .flatMap(section -> section.activities().stream())
                .map(ActivityCard::words)
                .toList();
    }

    private static long id(MvcTestResult stored) {
        assertThat(stored).hasStatus3xxRedirection();
        return Long.parseLong(
                Objects.requireNonNull(stored.getResponse().getRedirectedUrl()).replaceAll("\\D", ""));
    }

    private String paste(String text) {
        var answer = mvc.post()
                .uri("/roadmap-imports")
                .multipart()
                .param("text", text)
                .with(Persona.committee())
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    /** Sends the preview as it would be sent with these fields changed, without storing a roadmap. */
    private MvcTestResult save(String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .param("title", TITLE)
                .param("level", "MUNICIPAL")
                .param("periodFrom", "01.01.2026")
                .param("periodTo", "31.12.2027")
                .with(Persona.committee())
                .with(csrf());
        if (fields[0].equals("columns")) {
            request.param("columns", java.util.Arrays.copyOfRange(fields, 1, fields.length));
        } else {
            request.param("columns", "NUMBER", "TITLE", "DEADLINE", "RESPONSIBLE");
            for (int i = 0; i < fields.length; i += 2) {
                request.param(fields[i], fields[i + 1]);
            }
        }
        return request.exchange();
    }

    private MvcTestResult outcome(String address, String title, String field, String... values) {
        return outcome(address, title, Map.of(), field, values);
    }

    private MvcTestResult outcome(
            String address, String title, Map<String, String> more, String field, String... values) {
        var request = mvc.post()
                .uri(address + "/roadmap")
                .param("title", title)
                .param("level", "MUNICIPAL")
                .param("periodFrom", "01.01.2026")
                .param("periodTo", "31.12.2027")
                .param(field, values)
                .with(Persona.committee())
                .with(csrf());
        more.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult outcome(String address, Map<String, String> more, List<String> offered, List<String> taken) {
        var fields = mvc.post()
                .uri(address + "/roadmap")
                .param("title", TITLE)
                .param("level", "MUNICIPAL")
                .param("periodFrom", "01.01.2026")
                .param("periodTo", "31.12.2027")
                .param("columns", "NUMBER", "TITLE", "DEADLINE", "RESPONSIBLE")
                .param("offered", offered.toArray(String[]::new))
                .param("taken", taken.toArray(String[]::new))
                .with(Persona.committee())
                .with(csrf());
        more.forEach(fields::param);
        return fields.exchange();
    }

    /** The key of the first offered change of this kind. */
    private static String key(MvcTestResult page, String kind) {
        var found = java.util.regex.Pattern.compile("name=\"offered\" value=\"(" + kind + ")\"")
                .matcher(bodyOf(page));
        assertThat(found.find()).isTrue();
        return found.group(1);
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

    private static byte[] longSheet(int rows) throws Exception {
        try (var workbook = new SXSSFWorkbook()) {
            var sheet = workbook.createSheet("План");
            cells(sheet.createRow(0), "№ п/п", "Мероприятие", "Сроки", "Ответственные");
            for (int row = 1; row <= rows; row++) {
                cells(sheet.createRow(row), row + ".", "Провести встречу № " + row, deadline(row), "ЦРО");
            }
            var file = new ByteArrayOutputStream();
            workbook.write(file);
            return file.toByteArray();
        }
    }

    private static void cells(org.apache.poi.ss.usermodel.Row row, String... words) {
        for (int column = 0; column < words.length; column++) {
            row.createCell(column).setCellValue(words[column]);
        }
    }

    private static byte[] longDocument(int rows) throws Exception {
        var imprint = new Imprint("Проба", "Проба", Instant.EPOCH, "probe", 1);
        try (var file = new WordFile(imprint, Page.LANDSCAPE)) {
            var paper = file.paper(List.of(
                    PaperColumn.of("№ п/п", 1),
                    PaperColumn.of("Наименование мероприятия", 4),
                    PaperColumn.of("Сроки", 2),
                    PaperColumn.of("Ответственные", 2)));
            paper.title(List.of(TITLE));
            for (int row = 1; row <= rows; row++) {
                paper.row(row + ".", "Провести встречу № " + row, deadline(row), "ЦРО");
            }
            paper.endTable();
            var bytes = new ByteArrayOutputStream();
            file.writeTo(bytes);
            return bytes.toByteArray();
        }
    }

    private static String deadline(int row) {
        return row % 3 == 0 ? "Март-май 2026 г." : row % 3 == 1 ? "ежегодно" : "до 15.05.2026";
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
