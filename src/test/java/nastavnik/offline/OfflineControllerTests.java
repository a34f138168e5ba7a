package nastavnik.offline;

import static nastavnik.report.ReportSamples.THIRD;
import static nastavnik.report.ReportSamples.practice;
import static nastavnik.report.ReportSamples.webinar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.period.Periods;
import nastavnik.report.Filing;
import nastavnik.report.ReportSamples;
import nastavnik.report.ReportSheet;
import nastavnik.report.Reports;
import nastavnik.reportform.ReportContent;
import nastavnik.reportlist.ReportLists;
import nastavnik.school.School;
import nastavnik.school.Schools;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** The form goes out, is written in with an office program and comes back. */
@PortalTest
class OfflineControllerTests {

    private static final String WEBINARS = "Форма 1. Вебинары";
    private static final String PRACTICES = "Форма 2. Практики";

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
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    List<School> schools = List.of();
    SignedIn director = Persona.person(Role.DIRECTOR, 1);
    long id;

    @BeforeEach
    void quarter() {
        schools = ReportSamples.schools(register, 2);
        entities.flush();
        periods.open(THIRD);
        var schoolId = schools.getFirst().id();
        director = Persona.person(Role.DIRECTOR, schoolId);
        id = lists.of(List.of(schoolId)).getFirst().id();
    }

    @Test
    void whatGoesOutComesBackEqual() {
        write(new ReportContent(
                List.of(webinar("w1", "=1+1 «Первые» шаги", "4.10"), webinar("w2", "Тема", "15 декабря 2026 г.")),
                List.of(practice("p1", "Клуб наставников", "https://пример.рф/клуб?a=1&b=2")),
                ReportSamples.FILLER));

        assertThat(shown(bring(form())))
                .contains("В файле то же, что в черновике")
                .doesNotContain(">Записать в черновик<");
    }

    @Test
    void draftTakesTheLinesOnlyAfterTheWord() {
        write(new ReportContent(
                List.of(webinar("w1", "Первый месяц", "ноябрь"), webinar("w2", "Лишний", "май")),
                List.of(practice("p1", "Клуб", "https://example.ru/klub")),
                ReportSamples.FILLER));
        var filled = edited(form(), book -> {
            var webinars = book.getSheet(WEBINARS);
            set(row(webinars, 1), 4, "декабрь 2026 г.");
            set(row(webinars, 2), 3, "");
            set(row(webinars, 2), 4, "");
            set(row(webinars, 5), 3, "Новая тема");
            set(row(webinars, 5), 4, "январь 2027 г.");
            set(below(book.getSheet(PRACTICES), "Телефон"), 2, "+7 351 111-11-11");
        });
        var upload = bring(filled);
        var page = shown(upload);

        assertThat(page).contains("добавится", "изменится", "будет убрана", "Новая тема", "+7 351 111-11-11");
        assertThat(topics()).containsExactly("Первый месяц", "Лишний");
        assertThat(confirm(upload, sheet().version())).hasRedirectedUrl("/reports/" + id + "/edit");
        assertThat(topics()).containsExactly("Первый месяц", "Новая тема");
        assertThat(sheet().now().content().webinars().getFirst().mark()).isEqualTo("w1");
        assertThat(sheet().now().content().filler().phone()).isEqualTo("+7 351 111-11-11");
        assertThat(journalled("report.taken")).isOne();

        var version = sheet().version();
        assertThat(confirm(upload, version)).hasRedirectedUrl("/reports/" + id + "/edit");
        assertThat(sheet().version()).isEqualTo(version);
    }

    @Test
    void wrongCellIsNamedMarkedAndKeepsTheDraftAsItIs() throws IOException {
        var filled = edited(form(), book -> {
            set(row(book.getSheet(PRACTICES), 1), 2, "Клуб");
            set(row(book.getSheet(PRACTICES), 1), 3, "shkola.ru/klub");
            set(row(book.getSheet(PRACTICES), 2), 2, "Ещё без ссылки");
            set(below(book.getSheet(PRACTICES), "E-mail"), 2, "не почта");
        });
        var upload = bring(filled);
        var place = rowOf(filled, PRACTICES, 1);

        assertThat(shown(upload))
                .contains("Форма 2, строка " + place + ", «Ссылка»", "D" + place, "shkola.ru/klub")
                .contains("Форма 2, под таблицей, «E-mail", "Вставьте ссылку на страницу")
                .doesNotContain(">Записать в черновик<");
        assertThat(confirm(upload, sheet().version())).hasRedirectedUrl(upload);
        assertThat(sheet().now().content().lines()).isZero();

        var marked = file(upload + "/corrections.xlsx");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
            var line = row(book.getSheet(PRACTICES), 1);
            assertThat(text(line, 4)).contains("https://");
            assertThat(line.getCell(3).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(line.getCell(3).getCellStyle())
                    .isNotEqualTo(row(book.getSheet(PRACTICES), 3).getCell(3).getCellStyle());
            var email = below(book.getSheet(PRACTICES), "E-mail");
            assertThat(text(email, 4)).isNotEmpty();
            assertThat(email.getHeightInPoints()).isGreaterThan(16);
        }
        var mended = bring(edited(marked, book -> {
            set(row(book.getSheet(PRACTICES), 1), 3, "https://shkola.ru/klub");
            set(below(book.getSheet(PRACTICES), "E-mail"), 2, "");
        }));
        assertThat(shown(mended)).contains("Записать в черновик", "Ещё не заполнено");
        confirm(mended, sheet().version());
        assertThat(sheet().now().content().practices())
                .extracting(ReportContent.Practice::link)
                .containsExactly("https://shkola.ru/klub", "");
    }

    @Test
    void formOfAnotherSchoolQuarterOrVersionIsRefusedWithTheReason() {
        var mine = form();

        refused(edited(
                        mine,
                        book -> mark(
                                book, "school", Long.toString(schools.getLast().id()))))
                .contains("Это форма другой организации");
        refused(edited(mine, book -> mark(book, "quarter", "2026-2")))
                .contains("Это форма за II квартал 2026 года, а отчёт – за III квартал 2026 года");
        refused(edited(mine, book -> mark(book, "version", "0"))).contains("Это форма версии 0");
        refused(edited(mine, book -> {
                    forget(book);
                    for (Row row : book.getSheet("nastavnik")) {
                        if (text(row, 0).equals("quarter")) {
                            set(row, 1, "2025-4");
                        }
                    }
                }))
                .contains("Это форма за IV квартал 2025 года");
        refused(edited(mine, book -> {
                    book.removeSheetAt(book.getSheetIndex(WEBINARS));
                    book.removeSheetAt(book.getSheetIndex(PRACTICES));
                }))
                .contains("не найдена ни одна из форм");
        refused("просто слова".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .contains("не документ Word");
        assertThat(jdbc.sql("select count(*) from offline_upload")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nothingIsTakenWhereTheDraftHasChangedSinceThePreview() {
        var filled = edited(form(), book -> {
            set(row(book.getSheet(WEBINARS), 1), 3, "Из файла");
            set(row(book.getSheet(WEBINARS), 1), 4, "ноябрь");
        });
        var upload = bring(filled);
        var seen = sheet().version();
        write(new ReportContent(List.of(webinar("w9", "На портале", "октябрь")), List.of(), ReportSamples.FILLER));

        assertThat(confirm(upload, seen)).hasRedirectedUrl(upload);
        assertThat(topics()).containsExactly("На портале");
        assertThat(shown(upload)).contains("После того как форму скачали, черновик изменил(а) Пробная Анна Ивановна");
        confirm(upload, sheet().version(), "keep");
        assertThat(topics()).containsExactly("Из файла", "На портале");
    }

    @Test
    void plainTableOfTheOrderIsReadToo() {
        var plain = workbook(book -> {
            var sheet = book.createSheet("Лист1");
            line(sheet, 0, "Информация о вебинарах");
            line(
                    sheet,
                    2,
                    "№ п/п",
                    "Наименование образовательной организации",
                    "Ф.И.О. директора, контактная информация (тел., e-mail)",
                    "Примерная тематика вебинара",
                    "Сроки проведения");
            line(sheet, 3, "1", schools.getFirst().shortName(), "Лапина", "Первый месяц", "ноябрь");
            line(sheet, 4, "2", schools.getLast().shortName(), "Чужая", "Чужая тема", "ноябрь");
            line(sheet, 5, "3", "", "", "-", "");
            line(sheet, 7, "Контактная информация ответственного за заполнение информации");
            line(
                    sheet,
                    8,
                    "Кравцова Анна Сергеевна, заместитель директора, тел. 8 (351) 700-00-14, kravtsova@example.ru");
        });
        assertThat(shown(bring(plain)))
                .contains(
                        "Форма 1, строка 5",
                        "указана другая организация",
                        "Кравцова Анна Сергеевна",
                        "8 (351) 700-00-14")
                .doesNotContain(">Записать в черновик<");

        var word = word();
        var upload = bring(word, "форма.docx");
        assertThat(shown(upload)).contains("Школа молодого учителя", "Записать в черновик");
        confirm(upload, sheet().version());
        assertThat(sheet().now().content().practices())
                .extracting(ReportContent.Practice::link)
                .containsExactly("https://example.ru/shkola");
        assertThat(sheet().now().content().filler().name()).isEqualTo("Кравцова Анна Сергеевна");
        assertThat(sheet().now().content().filler().post()).isEqualTo("заместитель директора");
        assertThat(sheet().now().content().filler().email()).isEqualTo("kravtsova@example.ru");
    }

    /** As appendix 2 is printed: form 1, form 2 below it, the contact below both. */
    @Test
    void bothFormsOnOneSheetAreToldApart() {
        var school = schools.getFirst().shortName();
        var upload = bring(workbook(book -> {
            var sheet = book.createSheet("Лист1");
            line(sheet, 0, "", "", "", "", "Приложение 2");
            line(sheet, 1, "Информация о вебинарах по продвижению лучших муниципальных наставнических практик");
            line(
                    sheet,
                    2,
                    "№ п/п",
                    "Наименование образовательной организации (краткое в соответствии с Уставом)",
                    "Ф.И.О. директора, контактная информация (тел., e-mail)",
                    "Примерная тематика вебинара",
                    "Сроки проведения");
            line(sheet, 3, "1", "2", "3", "4", "5");
            line(sheet, 4, "1", school, "Лапина", "Наставник в малой школе", "апрель 2027");
            line(sheet, 5, "2", school, "Лапина", "Информация о практиках школы", "май 2027");
            line(sheet, 7, "", "", "", "Приложение 2");
            line(sheet, 8, "", "", "", "к приказу комитета от 28.02.2026");
            line(sheet, 9, "Информация о практиках наставничества, представленных в сети Интернет");
            line(
                    sheet,
                    10,
                    "№ п/п",
                    "Наименование образовательной организации (краткое в соответствии с Уставом)",
                    "Наименование практики наставничества или мероприятия по наставничеству",
                    "Ссылка на интернет-ресурс, представляющая актуальную практику наставничества");
            line(sheet, 11, "1", school, "Клуб наставников", "https://example.ru/klub");
            line(sheet, 13, "Контактная информация ответственного за заполнение информации");
            line(sheet, 14, "Лапина Ирина Петровна, куратор, 8 (351) 555-24-78");
        }));
        assertThat(shown(upload)).contains("Записать в черновик").doesNotContain("куратор, куратор");
        confirm(upload, sheet().version());
        assertThat(topics()).containsExactly("Наставник в малой школе", "Информация о практиках школы");
        assertThat(sheet().now().content().practices())
                .extracting(ReportContent.Practice::name, ReportContent.Practice::link)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Клуб наставников", "https://example.ru/klub"));
        assertThat(sheet().now().content().filler().post()).isEqualTo("куратор");
    }

    @Test
    void addressBehindTheWordsOfALinkIsTakenWhereTheWordsAreNone() {
        var upload = bring(edited(form(), book -> {
            var sheet = book.getSheet(PRACTICES);
            for (var number : List.of(1, 2)) {
                set(row(sheet, number), 2, "Клуб " + number);
                set(row(sheet, number), 3, number == 1 ? "Вебинар" : "https://example.ru/slova");
                var link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
                link.setAddress("https://example.ru/klub");
                row(sheet, number).getCell(3).setHyperlink(link);
            }
        }));
        assertThat(shown(upload)).contains("https://example.ru/klub", "Записать в черновик");
        confirm(upload, sheet().version());
        assertThat(sheet().now().content().practices())
                .extracting(ReportContent.Practice::link)
                .containsExactly("https://example.ru/klub", "https://example.ru/slova");
    }

    @Test
    void captionOrLinkWhereANameBelongsIsAProblem() {
        assertThat(shown(bring(workbook(book -> {
                    var sheet = book.createSheet("Лист1");
                    line(sheet, 0, "Примерная тематика вебинара", "Сроки проведения");
                    line(sheet, 1, "Ссылка на интернет-ресурс", "ноябрь");
                    line(sheet, 2, "https://example.ru/klub", "ноябрь");
                    line(sheet, 3, "Первый месяц", "31.02.2027");
                }))))
                .contains("A2", "Здесь название графы", "A3", "Здесь ссылка, а нужно название")
                .contains("Стоит уточнить, пока вы исправляете файл", "срок «31.02.2027» не похож")
                .doesNotContain(">Записать в черновик<", "Записать в черновик можно");
    }

    @Test
    void whatTheMethodologistMayAskAboutIsSaidBeforeTheFileIsTaken() {
        assertThat(shown(bring(edited(form(), book -> {
                    set(row(book.getSheet(WEBINARS), 1), 3, "Первый месяц");
                    set(row(book.getSheet(WEBINARS), 1), 4, "31.02.2027");
                    set(row(book.getSheet(WEBINARS), 2), 3, "Второй месяц");
                    set(row(book.getSheet(WEBINARS), 2), 4, "март 2019");
                    for (var number : List.of(1, 2)) {
                        set(row(book.getSheet(PRACTICES), number), 2, "Клуб");
                        set(row(book.getSheet(PRACTICES), number), 3, "https://example.ru/klub" + number);
                    }
                }))))
                .contains(
                        "Вебинар 1: срок «31.02.2027» не похож",
                        "Вебинар 2: срок «март 2019» уже прошёл",
                        "Практика 2: Такая практика уже есть в этом отчёте, строка 1",
                        ">Записать в черновик<");
    }

    @Test
    void formHasTheContactThatThePageOffers() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(form()))) {
            var practices = book.getSheet(PRACTICES);
            assertThat(text(below(practices, "Фамилия"), 2)).isEqualTo(director.fullName());
            assertThat(text(below(practices, "Должность"), 2)).isEqualTo(director.post());
        }
    }

    @Test
    void contactWithoutEmailOrPhoneStaysWhole() {
        assertThat(shown(bring(contact("Осинцева Дарья Викторовна, куратор наставничества, тел. 8 (350) 555-24-78"))))
                .contains("Осинцева Дарья Викторовна", "куратор наставничества", "8 (350) 555-24-78");
        assertThat(shown(bring(contact("Осинцева Дарья Викторовна, куратор наставничества, osinceva@example.ru"))))
                .contains("Осинцева Дарья Викторовна", "куратор наставничества", "osinceva@example.ru");
        assertThat(shown(bring(contact("куратор наставничества, тел. 8 (350) 555-24-78"))))
                .contains("куратор наставничества", "8 (350) 555-24-78");
    }

    private static byte[] contact(String words) {
        return workbook(book -> {
            var sheet = book.createSheet("Лист1");
            line(sheet, 0, "Примерная тематика вебинара", "Сроки проведения");
            line(sheet, 1, "Первый месяц", "ноябрь");
            line(sheet, 3, "Контактная информация ответственного за заполнение информации");
            line(sheet, 4, words);
        });
    }

    @Test
    void oddContactIsNamedInTheFile() {
        var filled = edited(form(), book -> {
            set(below(book.getSheet(PRACTICES), "Телефон"), 2, "абв");
            set(below(book.getSheet(PRACTICES), "Фамилия"), 2, "1");
        });
        assertThat(shown(bring(filled)))
                .contains("не меньше 5 цифр", "хотя бы два слова")
                .doesNotContain(">Записать в черновик<");
    }

    @Test
    void nilAnswerIsTakenAndContradictionIsNot() {
        var nil = edited(form(), book -> set(below(book.getSheet(PRACTICES), "Нет данных"), 2, "Да"));
        var upload = bring(nil);
        assertThat(shown(upload)).contains("нет данных за квартал");
        confirm(upload, sheet().version());
        assertThat(sheet().now().noData()).isTrue();

        var both = edited(form(), book -> set(row(book.getSheet(WEBINARS), 1), 3, "Тема"));
        assertThat(shown(bring(both)))
                .contains("Указано «нет данных», но строки заполнены")
                .containsPattern(">C\\d+<")
                .doesNotContain(">Записать в черновик<");
    }

    @Test
    void tooLongTooManyAndErrorsAreSaid() {
        var bad = edited(form(), book -> {
            set(row(book.getSheet(WEBINARS), 1), 3, "Т".repeat(501));
            row(book.getSheet(WEBINARS), 2)
                    .getCell(3)
                    .setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
        });
        assertThat(shown(bring(bad))).contains("не больше 500 знаков", "ошибка Excel");
        refused(workbook(book -> {
                    var sheet = book.createSheet("Лист1");
                    line(sheet, 0, "Тематика вебинара", "Сроки");
                    for (int i = 1; i <= 101; i++) {
                        line(sheet, i, "Тема " + i, "ноябрь");
                    }
                }))
                .contains("больше 100 строк");
    }

    @Test
    void anotherSchoolFindsNothingAndASentReportTakesNothing() {
        var upload = bring(edited(form(), book -> set(row(book.getSheet(WEBINARS), 1), 3, "Тема")));
        var other = Persona.director(schools.getLast().id());
        for (var path : List.of("/offline", "/offline/form.xlsx")) {
            assertThat(mvc.get().uri("/reports/" + id + path).with(other)).hasStatus(404);
            assertThat(mvc.get().uri("/reports/" + id + path).with(Persona.methodologist()))
                    .hasStatus(403);
        }
        assertThat(mvc.get().uri(upload).with(other)).hasStatus(404);
        assertThat(mvc.post()
                        .uri(upload + "/confirmation")
                        .param("version", "0")
                        .with(other)
                        .with(csrf()))
                .hasStatus(404);
        assertThat(mvc.get()
                        .uri(upload)
                        .with(Persona.as(
                                new SignedIn(901, "kurator", "Другая", "куратор", Role.CURATOR, director.schoolIds()))))
                .hasStatus(404);

        write(ReportSamples.complete());
        filing.submit(id, sheet().version(), director);
        entities.flush();
        assertThat(mvc.get().uri("/reports/" + id + "/offline").with(Persona.as(director)))
                .hasRedirectedUrl("/reports/" + id);
        confirm(upload, sheet().version());
        assertThat(topics()).containsExactly("Первые сто дней молодого учителя");
    }

    private void write(ReportContent content) {
        filing.save(id, sheet().version(), content, director);
        entities.flush();
    }

    private ReportSheet sheet() {
        return reports.sheet(id, director);
    }

    private List<String> topics() {
        return sheet().now().content().webinars().stream()
                .map(ReportContent.Webinar::topic)
                .toList();
    }

    private long journalled(String action) {
        entities.flush();
        return jdbc.sql("select count(*) from journal_entry where action = :action")
                .param("action", action)
                .query(Long.class)
                .single();
    }

    private byte[] form() {
        return file("/reports/" + id + "/offline/form.xlsx");
    }

    private byte[] file(String path) {
        var answer = mvc.get().uri(path).with(Persona.as(director)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private String bring(byte[] file) {
        return bring(file, "форма.xlsx");
    }

    private String bring(byte[] file, String name) {
        var answer = send(file, name);
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private org.assertj.core.api.AbstractStringAssert<?> refused(byte[] file) {
        var answer = send(file, "форма.xlsx");
        assertThat(answer).hasStatus(422);
        return assertThat(text(answer));
    }

    private MvcTestResult send(byte[] file, String name) {
        var answer = mvc.post()
                .multipart()
                .uri("/reports/" + id + "/offline")
                .file(new MockMultipartFile("file", name, "application/octet-stream", file))
                .with(Persona.as(director))
                .with(csrf())
                .exchange();
        entities.flush();
        return answer;
    }

    private String shown(String upload) {
        var answer = mvc.get().uri(upload).with(Persona.as(director)).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private MvcTestResult confirm(String upload, int version, String... keep) {
        var answer = mvc.post()
                .uri(upload + "/confirmation")
                .param("version", Integer.toString(version))
                .param("keep", Boolean.toString(keep.length > 0))
                .with(Persona.as(director))
                .with(csrf())
                .exchange();
        entities.flush();
        entities.clear();
        return answer;
    }

    private static byte[] edited(byte[] file, Consumer<XSSFWorkbook> hand) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file));
                var out = new ByteArrayOutputStream()) {
            hand.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> hand) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            hand.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] word() {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var table = document.createTable(2, 4);
            var texts = List.of(
                    "№ п/п",
                    "Наименование образовательной организации (краткое в соответствии с Уставом)",
                    "Наименование практики наставничества или мероприятия по наставничеству",
                    "Ссылка на интернет-ресурс, представляющая актуальную практику наставничества",
                    "1",
                    "школа",
                    "Школа молодого учителя",
                    "https://example.ru/shkola");
            for (int i = 0; i < texts.size(); i++) {
                table.getRow(i / 4).getCell(i % 4).setText(texts.get(i));
            }
            document.createParagraph()
                    .createRun()
                    .setText("Контактная информация ответственного за заполнение информации:");
            document.createParagraph()
                    .createRun()
                    .setText(
                            "Кравцова Анна Сергеевна, заместитель директора, тел. 8 (351) 700-00-14, e-mail: kravtsova@example.ru");
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(Sheet sheet, int number, String... texts) {
        var row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static void set(Row row, int column, String text) {
        row.getCell(column).setBlank(); // POI would leave the text of a cell that has it inline
        row.getCell(column).setCellValue(text);
    }

    /** The row of the table with that number in its first column. */
    private static Row row(Sheet sheet, int number) {
        for (Row row : sheet) {
            if (text(row, 0).equals(Integer.toString(number))) {
                return row;
            }
        }
        throw new AssertionError("No row " + number);
    }

    private static Row below(Sheet sheet, String name) {
        for (Row row : sheet) {
            if (text(row, 0).startsWith(name)) {
                return row;
            }
        }
        throw new AssertionError("No field " + name);
    }

    private static int rowOf(byte[] file, String sheet, int number) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return row(book.getSheet(sheet), number).getRowNum() + 1;
        }
    }

    private static String text(Row row, int column) {
        return new DataFormatter().formatCellValue(row.getCell(column));
    }

    private static void mark(XSSFWorkbook book, String name, String value) {
        for (var property : book.getProperties()
                .getCustomProperties()
                .getUnderlyingProperties()
                .getPropertyList()) {
            if (property.getName().equals("nastavnik." + name)) {
                property.setLpwstr(value);
            }
        }
    }

    private static void forget(XSSFWorkbook book) {
        var properties = book.getProperties().getCustomProperties().getUnderlyingProperties();
        while (properties.sizeOfPropertyArray() > 0) {
            properties.removeProperty(0);
        }
    }

    private static String text(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
