package nastavnik.casework;

import static nastavnik.practice.PracticeSamples.METHODOLOGIST;
import static nastavnik.report.ReportSamples.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.access.Role;
import nastavnik.account.AccountSamples;
import nastavnik.account.Accounts;
import nastavnik.attachment.SampleFiles;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.period.Periods;
import nastavnik.practice.Candidates;
import nastavnik.practice.PracticeFilter;
import nastavnik.practice.PracticeSamples;
import nastavnik.practice.PracticeSight;
import nastavnik.practice.PracticeStage;
import nastavnik.practice.PracticeWords;
import nastavnik.practice.Practices;
import nastavnik.report.EarlierReports;
import nastavnik.report.ReportSamples;
import nastavnik.reportform.ReportContent;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.selection.LineKey;
import nastavnik.selection.LineKind;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;

@PortalTest
class PracticeControllerTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools register;

    @Autowired
    Periods periods;

    @Autowired
    EarlierReports earlier;

    @Autowired
    FormsOfMentoring forms;

    @Autowired
    Practices practices;

    @Autowired
    Candidates candidates;

    @Autowired
    RegisterFile file;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    List<School> schools = List.of();

    @BeforeEach
    void schools() {
        schools = ReportSamples.schools(register, 4);
        Persona.signIn(METHODOLOGIST);
    }

    private FormOfMentoring form() {
        return forms.find(Long.parseLong(forms.choices().getFirst().value())).orElseThrow();
    }

    private PracticeWords complete(String name) {
        return PracticeSamples.complete(name, form());
    }

    private long proposed(int school, String name) {
        return practices.propose(schools.get(school), complete(name), METHODOLOGIST);
    }

    private RequestPostProcessor director(int school) {
        return Persona.director(schools.get(school).id());
    }

    private MvcTestResult post(RequestPostProcessor who, String uri, Map<String, String> fields) {
        fresh();
        var request = mvc.post().uri(uri).with(who).with(csrf());
        fields.forEach(request::param);
        var answer = request.exchange();
        fresh();
        return answer;
    }

    private void fresh() {
        entities.flush();
        entities.clear();
    }

    private String page(RequestPostProcessor who, String uri) throws Exception {
        fresh();
        var answer = mvc.get().uri(uri).with(who).exchange();
        assertThat(answer).hasStatusOk();
        return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString()).replace('\u00a0', ' ');
    }

    private PracticeStage stage(long id) {
        return practices
                .find(id, new PracticeSight(METHODOLOGIST))
                .orElseThrow()
                .stage();
    }

    private LineKey line(int school, String mark, String name) {
        var report = ReportSamples.accepted(
                earlier,
                THIRD,
                schools.get(school).id(),
                new ReportContent(
                        List.of(),
                        List.of(ReportSamples.practice(mark, name, "https://shkola.example.ru/" + mark)),
                        ReportSamples.FILLER));
        return new LineKey(report, LineKind.PRACTICE, mark);
    }

    @Test
    void lineOfAnAcceptedReportBecomesACardOnlyOnce() throws Exception {
        periods.open(THIRD);
        var line = line(0, "p1", "Клуб молодых педагогов");
        assertThat(page(Persona.methodologist(), "/practices/candidates?quarter=2026-3"))
                .contains("Клуб молодых педагогов", line.written());
        assertThat(post(
                        Persona.methodologist(),
                        "/practices/candidates",
                        Map.of("quarter", "2026-3", "line", line.written())))
                .hasStatus3xxRedirection();
        assertThat(page(Persona.methodologist(), "/practices")).contains("Клуб молодых педагогов", "Предложена");
        assertThat(page(Persona.methodologist(), "/practices/candidates?quarter=2026-3"))
                .doesNotContain("Клуб молодых педагогов");
        assertThat(candidates.take(THIRD, List.of(line), METHODOLOGIST)).isEqualTo(new Candidates.Taken(0, 0));
        assertThat(page(director(0), "/practices")).contains("Клуб молодых педагогов");
        assertThat(page(director(1), "/practices")).doesNotContain("Клуб молодых педагогов");
    }

    @Test
    void sameNameOfTheSameSchoolJoinsItsCardAndOfAnotherDoesNot() {
        periods.open(THIRD);
        practices.propose(schools.get(0), PracticeWords.of("Клуб учёных педагогов", "", ""), METHODOLOGIST);
        var own = line(0, "p1", "клуб  ученых педагогов");
        var foreign = line(1, "p1", "Клуб учёных педагогов");
        fresh();
        assertThat(candidates.take(THIRD, List.of(own, foreign), METHODOLOGIST)).isEqualTo(new Candidates.Taken(1, 1));
    }

    @Test
    void linesThatWereNotTickedAreAskedFor() {
        periods.open(THIRD);
        line(0, "p1", "Клуб молодых педагогов");
        assertThat(post(Persona.methodologist(), "/practices/candidates", Map.of("quarter", "2026-3")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Отметьте хотя бы одну строку", "error-summary", "href=\"#lines\"", "Клуб молодых педагогов");
    }

    @Test
    void directorProposesAndAnotherSchoolFindsNothing() throws Exception {
        var answer = post(
                director(0),
                "/practices",
                Map.of("school", "" + schools.get(0).id(), "name", "Наша мастерская", "results", "Лучше"));
        assertThat(answer).hasStatus3xxRedirection();
        var path = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(page(director(0), path)).contains("Наша мастерская", "До экспертизы заполните:", "Описание");
        for (var uri : List.of(path, path + "/edit", path + "/consent", path + "/materials")) {
            assertThat(mvc.get().uri(uri).with(director(1)).exchange()).hasStatus(404);
        }
        for (var uri : List.of(path, path + "/proposal", path + "/consent/withdrawal", path + "/materials")) {
            assertThat(post(director(1), uri, Map.of("version", "0", "name", "Чужое", "by", "Я", "on", "01.09.2026")))
                    .hasStatus(404);
        }
        assertThat(post(
                        director(1),
                        "/practices",
                        Map.of("school", "" + schools.get(0).id(), "name", "От чужого имени")))
                .hasStatus(404);
        assertThat(page(director(0), path)).contains("Наша мастерская");
    }

    @Test
    void registerIsSeenByAllButNamesMarksAndConsentOnlyByThoseConcerned() throws Exception {
        var id = PracticeSamples.registered(practices, schools.get(0), complete("Школа молодого учителя"));
        var foreign = page(director(1), "/practices/" + id);
        assertThat(foreign)
                .contains("Школа молодого учителя", "В муниципальном реестре")
                .doesNotContain("Тайнова", "555-55-55", "Не хватает чисел", "История");
        assertThat(page(Persona.administrator(), "/practices/" + id)).doesNotContain("Тайнова");
        assertThat(page(director(0), "/practices/" + id))
                .contains("Тайнова", "Не хватает чисел", "эксперт 1")
                .doesNotContain("Зимина");
        assertThat(page(Persona.controller(), "/practices/" + id)).contains("Тайнова", "Зимина");
        assertThat(mvc.get().uri("/practices/" + id + "/edit").with(director(0)).exchange())
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri("/practices/" + id + "/consent")
                        .with(Persona.controller())
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void wayOfACardByClicks() throws Exception {
        var id = proposed(0, "Школа молодого учителя");
        var path = "/practices/" + id;
        post(Persona.methodologist(), path + "/expertise", Map.of());
        assertThat(stage(id)).isEqualTo(PracticeStage.EXPERTISE);
        assertThat(post(Persona.as(METHODOLOGIST), path + "/mark", Map.of("mark", "5")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Напишите замечание", "error-summary", "href=\"#remark\"")
                .doesNotContain("href=\"#mark-1\"");
        assertThat(post(Persona.as(METHODOLOGIST), path + "/mark", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#mark-1\"", "id=\"mark-1\"", "href=\"#remark\"");
        post(Persona.as(METHODOLOGIST), path + "/mark", Map.of("mark", "5", "remark", "Тайное мнение"));
        assertThat(page(Persona.as(PracticeSamples.COMMITTEE), path))
                .contains("Оценка другого эксперта откроется после вашей")
                .doesNotContain("Тайное мнение");
        assertThat(page(director(0), path)).doesNotContain("Тайное мнение");
        post(Persona.methodologist(), path + "/registration", Map.of());
        assertThat(stage(id)).isEqualTo(PracticeStage.EXPERTISE);
        post(Persona.as(METHODOLOGIST), path + "/mark", Map.of("mark", "4", "remark", "Ещё раз"));
        post(Persona.as(PracticeSamples.COMMITTEE), path + "/mark", Map.of("mark", "4", "remark", "Годится"));
        assertThat(page(Persona.as(PracticeSamples.COMMITTEE), path)).contains("Тайное мнение", "Годится");
        assertThat(page(Persona.as(METHODOLOGIST), path)).doesNotContain("Ещё раз");
        post(Persona.methodologist(), path + "/registration", Map.of());
        post(Persona.methodologist(), path + "/dispatch", Map.of());
        post(Persona.methodologist(), path + "/stages/SENT/undoing", Map.of());
        assertThat(stage(id)).isEqualTo(PracticeStage.REGISTERED);
        post(Persona.methodologist(), path + "/dispatch", Map.of());
        assertThat(post(Persona.methodologist(), path + "/publication", Map.of("link", "javascript:alert(1)")))
                .flash()
                .containsEntry("refusedLink", "javascript:alert(1)");
        assertThat(stage(id)).isEqualTo(PracticeStage.SENT);
        post(Persona.methodologist(), path + "/publication", Map.of("link", "https://region.example.ru/5"));
        assertThat(stage(id)).isEqualTo(PracticeStage.PUBLISHED);
        assertThat(page(Persona.methodologist(), path))
                .contains("Практика внесена в муниципальный реестр", "https://region.example.ru/5");
    }

    @Test
    void returnedCardComesBackFromTheSchool() throws Exception {
        fresh();
        AccountSamples.enrolled(
                accounts, "first", Role.DIRECTOR, schools.getFirst().id());
        var id = proposed(0, "Школа молодого учителя");
        var path = "/practices/" + id;
        assertThat(post(Persona.methodologist(), path + "/return", Map.of("reason", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        post(Persona.methodologist(), path + "/return", Map.of("reason", "Добавьте числа"));
        assertThat(page(director(0), path)).contains("Добавьте числа", "Предложить ещё раз");
        assertThat(jdbc.sql("select text from notice where kind = 'PRACTICE_RETURNED'")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .allMatch(text -> text.contains("Добавьте числа") && text.contains("Школа молодого учителя"));
        post(director(0), path + "/proposal", Map.of());
        assertThat(stage(id)).isEqualTo(PracticeStage.PROPOSED);
        assertThat(post(director(0), path + "/expertise", Map.of())).hasStatus(403);
    }

    @Test
    void conflictingEditShowsBothVersions() {
        var id = proposed(0, "Школа молодого учителя");
        fresh();
        assertThat(post(
                        director(0),
                        "/practices/" + id,
                        Map.of("version", "77", "school", "1", "name", "Моё новое имя")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Моё новое имя", "Школа молодого учителя");
    }

    @Test
    void listIsSearchedWithSlipsAndFiltered() throws Exception {
        proposed(0, "Клуб учёных наставников");
        proposed(1, "Робототехника для всех");
        PracticeSamples.registered(practices, schools.get(2), complete("Театр теней"));
        assertThat(page(Persona.methodologist(), "/practices?q=ученый"))
                .contains("Клуб учёных")
                .doesNotContain("Театр");
        assertThat(page(Persona.methodologist(), "/practices?q=работотехника"))
                .contains("Робототехника для всех", "одну из похожих")
                .doesNotContain("Театр");
        assertThat(page(Persona.methodologist(), "/practices?stage=REGISTERED"))
                .contains("Театр теней")
                .doesNotContain("Робототехника");
        assertThat(page(
                        Persona.methodologist(),
                        "/practices?school=" + schools.get(1).id()))
                .contains("Робототехника")
                .doesNotContain("Театр теней");
        assertThat(page(Persona.methodologist(), "/practices?year=2020")).contains("Ничего не нашлось");
        assertThat(page(Persona.methodologist(), "/practices?recognition=FEDERAL"))
                .contains("Ничего не нашлось");
        assertThat(page(Persona.methodologist(), "/practices?form=" + form().id()))
                .contains("Театр теней");
        assertThat(page(Persona.methodologist(), "/practices?stage=NOPE&form=x&sort=evil"))
                .contains("Театр теней");
    }

    @Test
    void listRunsAFixedNumberOfStatements() throws Exception {
        IntStream.range(0, 3).forEach(number -> proposed(number, "Практика " + number));
        page(Persona.methodologist(), "/practices");
        var few = Statements.during(() -> page(Persona.methodologist(), "/practices"));
        IntStream.range(3, 30).forEach(number -> proposed(number % 4, "Практика " + number));
        fresh();
        assertThat(Statements.during(() -> page(Persona.methodologist(), "/practices")))
                .isEqualTo(few);
    }

    @Test
    void likelyDuplicatesAreMergedOrToldApart() throws Exception {
        var kept = PracticeSamples.registered(practices, schools.get(0), complete("Школа молодого учителя"));
        var other = proposed(0, "Школа молодых учителей");
        proposed(1, "Совсем иное занятие");
        assertThat(page(Persona.methodologist(), "/practices/duplicates"))
                .contains("Школа молодого учителя", "Школа молодых учителей", "/practices/" + other + "/merging")
                .doesNotContain("Совсем иное", "/practices/" + kept + "/merging");
        post(Persona.methodologist(), "/practices/" + other + "/merging", Map.of("kept", "" + kept));
        assertThat(page(Persona.methodologist(), "/practices/" + other))
                .contains("объединена с другой", "/practices/" + kept);
        assertThat(page(Persona.methodologist(), "/practices")).doesNotContain("Школа молодых учителей");
        post(Persona.methodologist(), "/practices/" + other + "/stages/ARCHIVED/undoing", Map.of());
        post(Persona.methodologist(), "/practices/" + other + "/distinction", Map.of("other", "" + kept));
        assertThat(page(Persona.methodologist(), "/practices/duplicates")).contains("Похожих карточек нет");
        assertThat(post(director(0), "/practices/" + other + "/merging", Map.of("kept", "" + kept)))
                .hasStatus(403);
    }

    @Test
    void workbookHasTheColumnsOfTheRegister() throws Exception {
        PracticeSamples.registered(practices, schools.get(0), complete("=Школа молодого учителя"));
        fresh();
        var answer =
                mvc.get().uri("/practices/workbook").with(Persona.controller()).asyncExchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .contains("filename=\"praktiki-2026-10-01.xlsx\"; filename*=UTF-8''%D0%A0");
        var out = new ByteArrayOutputStream();
        try (var written = file.export(PracticeFilter.none(), METHODOLOGIST)) {
            written.writeTo(out);
        }
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(IntStream.range(0, sheet.getRow(0).getLastCellNum())
                            .mapToObj(column -> sheet.getRow(0).getCell(column).getStringCellValue()))
                    .containsExactly(
                            "№",
                            "ОО",
                            "Наименование",
                            "Форма/вид",
                            "Целевая группа",
                            "Проблема/цель",
                            "Описание",
                            "Ресурсы",
                            "Результаты",
                            "Авторы и контакт",
                            "Ссылка",
                            "Период",
                            "Уровень признания (конкурс)",
                            "Статус");
            var row = sheet.getRow(1);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(text(row.getCell(2))).isEqualTo("=Школа молодого учителя");
            assertThat(text(row.getCell(3))).isEqualTo(form().name() + ", традиционное");
            assertThat(text(row.getCell(9))).isEqualTo("Тайнова Секрета Скрытовна; +7 351 555-55-55");
            assertThat(text(row.getCell(12))).isEqualTo("муниципальный: «Лестница», II место");
            assertThat(text(row.getCell(13))).isEqualTo("В муниципальном реестре");
            assertThat(sheet.getRow(2)).isNull();
        }
        assertThat(mvc.get().uri("/practices/workbook").with(director(0)).exchange())
                .hasStatus(403);
    }

    @Test
    void workbookIsPrintedOnA4AndNamesItsFilter() throws Exception {
        for (var school : schools) {
            PracticeSamples.registered(
                    practices, school, complete("Наставничество молодых педагогов в малой сельской школе ".repeat(4)));
        }
        fresh();
        var out = new ByteArrayOutputStream();
        var school = schools.getFirst();
        try (var written = file.export(
                new PracticeFilter("школа", Long.toString(school.id()), "", "REGISTERED", "", ""), METHODOLOGIST)) {
            written.writeTo(out);
        }
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
            var print = book.getSheetAt(0).getPrintSetup();
            assertThat(print.getPaperSize()).isEqualTo(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
            assertThat(print.getLandscape()).isTrue();
            var facts = new StringBuilder();
            book.getSheet("О файле")
                    .forEach(row -> row.forEach(cell -> facts.append(cell).append('|')));
            assertThat(facts)
                    .contains(
                            "Отбор|Слова: школа; Школа: " + school.shortName() + "; Стадия: В муниципальном реестре|");
        }
    }

    private static String text(Cell cell) {
        return cell.getStringCellValue();
    }

    @Test
    void consentIsNotedAndWithdrawnByTheSchool() throws Exception {
        var id = PracticeSamples.registered(practices, schools.get(0), complete("Школа молодого учителя"));
        var path = "/practices/" + id;
        assertThat(post(director(0), path + "/consent", Map.of("by", "Автор", "on", "02.10.2026")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("не может быть позже сегодняшней");
        assertThat(post(director(0), path + "/consent", Map.of("by", "Автор", "on", "01.01.0001")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("дата раньше 2000 года");
        post(director(0), path + "/consent", Map.of("by", "Автор А. А.", "on", "01.10.2026"));
        assertThat(page(director(0), path))
                .contains("Автор А. А. Имена не показываются")
                .doesNotContain("А. А..");
        post(director(0), path + "/consent", Map.of("by", "Автор Аа Бб", "on", "01.10.2026", "names", "true"));
        assertThat(page(director(0), path))
                .contains("Согласие от 1 октября 2026 г. дали: Автор Аа Бб", "/open/practices/" + id);
        assertThat(page(director(1), path)).contains("Тайнова").doesNotContain("Автор Аа Бб");
        post(director(0), path + "/consent/withdrawal", Map.of());
        assertThat(page(director(1), path)).doesNotContain("Тайнова");
    }

    /** A scan cut on its way is told of, and nothing is noted: a consent opens the card to everyone. */
    @Test
    void consentIsNotNotedWithAScanThatCannotBeRead() throws Exception {
        var id = PracticeSamples.registered(practices, schools.get(0), complete("Школа молодого учителя"));
        var cut = Arrays.copyOf(SampleFiles.docx(), 120);
        assertThat(mvc.post()
                        .uri("/practices/" + id + "/consent")
                        .multipart()
                        .file(SampleFiles.file("Согласие.docx", cut))
                        .param("by", "Автор Аа Бб")
                        .param("on", "01.10.2026")
                        .with(director(0))
                        .with(csrf())
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("«Согласие.docx» не приложен", "Автор Аа Бб");
        assertThat(page(director(0), "/practices/" + id)).doesNotContain("Автор Аа Бб");
    }

    private void knowsTheDirector() {
        fresh();
        AccountSamples.enrolled(
                accounts, "first", Role.DIRECTOR, schools.getFirst().id());
    }

    private List<String> told() {
        fresh();
        return jdbc.sql("select kind from notice where kind like 'PRACTICE%' order by id")
                .query((row, number) -> row.getString("kind"))
                .list();
    }

    @Test
    void sideCardSaysWhereTheCardComesFromOfAnyCard() throws Exception {
        assertThat(page(Persona.methodologist(), "/practices/" + proposed(0, "Школа молодого учителя")))
                .contains("Откуда карточка")
                .doesNotContain("Записана по итогам наставнической пары");
    }

    @Test
    void regionDeclinesWhatWasSentThere() throws Exception {
        knowsTheDirector();
        var id = PracticeSamples.registered(practices, schools.get(0), complete("Школа молодого учителя"));
        var path = "/practices/" + id;
        assertThat(mvc.get()
                        .uri(path + "/declination")
                        .with(Persona.methodologist())
                        .exchange())
                .hasRedirectedUrl(path);
        assertThat(mvc.get().uri(path + "/return").with(Persona.methodologist()).exchange())
                .hasRedirectedUrl(path);
        practices.send(id, METHODOLOGIST);
        assertThat(page(Persona.methodologist(), path)).contains("Отклонена в регионе");
        assertThat(page(Persona.methodologist(), path + "/declination")).contains("Отклонить практику");
        post(Persona.methodologist(), path + "/declination", Map.of("reason", "Регион: мало чисел"));
        assertThat(stage(id)).isEqualTo(PracticeStage.DECLINED);
        assertThat(page(director(0), path)).contains("Регион: мало чисел");
        post(Persona.methodologist(), path + "/stages/DECLINED/undoing", Map.of());
        assertThat(stage(id)).isEqualTo(PracticeStage.SENT);
    }

    @Test
    void schoolIsToldWhatBecomesOfItsPractice() {
        knowsTheDirector();
        periods.open(THIRD);
        candidates.take(THIRD, List.of(line(0, "p1", "Клуб молодых педагогов")), METHODOLOGIST);
        assertThat(told()).containsExactly("PRACTICE_TAKEN");
        var id = PracticeSamples.registered(practices, schools.get(0), complete("Школа молодого учителя"));
        practices.send(id, METHODOLOGIST);
        practices.publish(id, "", METHODOLOGIST);
        practices.decline(proposed(0, "Театр теней"), "Не о наставничестве", METHODOLOGIST);
        proposed(1, "Чужая практика");
        assertThat(told())
                .containsExactly("PRACTICE_TAKEN", "PRACTICE_REGISTERED", "PRACTICE_PUBLISHED", "PRACTICE_DECLINED");
        assertThat(jdbc.sql("select text from notice where kind = 'PRACTICE_DECLINED'")
                        .query(String.class)
                        .single())
                .contains("«Театр теней»", "Не о наставничестве");
    }

    @Test
    void sameFormHandedInTwiceMakesOneCard() throws Exception {
        var form = Map.of("school", "" + schools.get(0).id(), "name", "Наша мастерская");
        var path = String.valueOf(
                post(director(0), "/practices", form).getResponse().getRedirectedUrl());
        assertThat(post(director(0), "/practices", form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("У школы уже есть карточка с таким наименованием", path);
        assertThat(post(
                        director(0),
                        "/practices",
                        Map.of("school", "" + schools.get(0).id(), "name", "Наша мастерская", "another", "true")))
                .hasStatus3xxRedirection();
        assertThat(post(
                        director(1),
                        "/practices",
                        Map.of("school", "" + schools.get(1).id(), "name", "Наша мастерская")))
                .hasStatus3xxRedirection();
    }

    @Test
    void schoolWithdrawsItsCardUntilTheExpertsHaveIt() throws Exception {
        var id = proposed(0, "Школа молодого учителя");
        var path = "/practices/" + id;
        assertThat(mvc.get().uri(path + "/withdrawal").with(director(1)).exchange())
                .hasStatus(404);
        assertThat(post(director(1), path + "/withdrawal", Map.of())).hasStatus(404);
        assertThat(page(director(0), path)).contains("Отозвать карточку");
        assertThat(page(director(0), path + "/withdrawal")).contains("Отозвать карточку практики?");
        post(director(0), path + "/withdrawal", Map.of());
        assertThat(stage(id)).isEqualTo(PracticeStage.ARCHIVED);
        assertThat(page(director(0), path)).contains("Школа отозвала карточку практики");
        practices.takeBack(id, PracticeStage.ARCHIVED, METHODOLOGIST);
        practices.beginExpertise(id, METHODOLOGIST);
        assertThat(mvc.get().uri(path + "/withdrawal").with(director(0)).exchange())
                .hasRedirectedUrl(path);
        post(director(0), path + "/withdrawal", Map.of());
        assertThat(stage(id)).isEqualTo(PracticeStage.EXPERTISE);
    }

    @Test
    void cardIsNotToldApartFromItself() {
        var id = proposed(0, "Школа молодого учителя");
        assertThat(post(Persona.methodologist(), "/practices/" + id + "/distinction", Map.of("other", "" + id)))
                .hasRedirectedUrl("/practices/" + id);
    }
}
