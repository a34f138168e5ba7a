package nastavnik.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.TestClock;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.journal.Journal;
import nastavnik.journal.JournalEntry;
import nastavnik.school.Enrolled;
import nastavnik.school.SchoolCard;
import nastavnik.school.SchoolFilter;
import nastavnik.school.SchoolFlag;
import nastavnik.school.SchoolSamples;
import nastavnik.school.SchoolType;
import nastavnik.school.Schools;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class SchoolImportJourneyTests {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\w+)\"");
    private static final List<String> CAPTIONS = List.of(
            "№ п/п", "Наименование (краткое в соответствии с Уставом)", "Тип", "Ф.И.О. директора", "E-mail", "Статус");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Schools schools;

    @Autowired
    Journal journal;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManager entities;

    @AfterEach
    void usualTime() {
        clock.reset();
    }

    @Test
    void nothingIsStoredBeforeTheSenderConfirms() throws IOException {
        var upload = upload(row("1", "МБОУ «СОШ № 14»", "школа", "Берёзкина Ольга Ивановна", "a@example.ru", "РИП"));

        assertThat(register()).isEmpty();
        assertThat(get(upload)).bodyText().contains("Проверьте, что прочитано", "МБОУ «СОШ № 14»", "Берёзкина");
        assertThat(register()).isEmpty();

        assertThat(confirm(upload, "all")).hasRedirectedUrl(upload);
        entities.flush();

        var stored = register().getFirst();
        assertThat(stored.card().type()).isEqualTo(SchoolType.SCHOOL);
        assertThat(stored.card().number()).isEqualTo("14");
        assertThat(stored.card().flags()).containsExactly(SchoolFlag.REGIONAL_INNOVATION_SITE);
        assertThat(stored.card().activeFrom()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(get(upload)).bodyText().contains("Реестр обновлён", "/schools/" + stored.id());
        assertThat(journal.of("School", stored.id(), 5))
                .extracting(JournalEntry::action)
                .containsExactly("school.enrolled");
        assertThat(journal.of("SchoolImport", id(upload), 5))
                .extracting(JournalEntry::action, JournalEntry::details)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("enrolment.stored", "Организации.xlsx: +1, ~0"));
    }

    @Test
    void secondClickAndBackButtonStoreNothingTwice() throws IOException {
        var upload = upload(row("1", "МБОУ «СОШ № 14»", "школа", "", "", ""));
        var seen = seen(upload);
        confirmSeen(upload, seen, "all");
        entities.flush();

        assertThat(confirmSeen(upload, seen, "all")).hasRedirectedUrl(upload);
        entities.flush();

        assertThat(register()).hasSize(1);
        assertThat(get(upload)).bodyText().contains("Реестр обновлён");
    }

    @Test
    void knownSchoolIsFoundByItsNameWhateverItsQuotesAndShowsWhatChanges() throws IOException {
        enrol(SchoolSamples.numbered(14));
        enrol(SchoolSamples.numbered(15));

        var upload = upload(
                row("1", "мбоу \"СОШ №14\"", "", "Новикова Елена Юрьевна", "", ""),
                row("2", "МБОУ «СОШ № 15»", "школа", "", "-", ""));

        assertThat(get(upload))
                .bodyText()
                .contains("Новикова Елена Юрьевна", "Берёзкина Ольга Ивановна", "shkola@example.ru");
        confirm(upload, "all");
        entities.flush();
        entities.clear();

        assertThat(register())
                .extracting(
                        school -> school.card().shortName(),
                        school -> school.card().directorName(),
                        school -> school.card().email())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "МБОУ «СОШ № 14»", "Новикова Елена Юрьевна", "shkola@example.ru"),
                        org.assertj.core.groups.Tuple.tuple("МБОУ «СОШ № 15»", "Берёзкина Ольга Ивановна", ""));
    }

    @Test
    void rowsThatCannotBeStoredSayWhyAndTheOthersAreStored() throws IOException {
        var upload = upload(
                row("1", "МБОУ «СОШ № 1»", "школа", "", "не адрес", ""),
                row("2", "МБОУ «СОШ № 2»", "цирк", "", "", ""),
                row("3", "МБОУ «СОШ № 3»", "школа", "", "", "высокая крыша"),
                row("4", "", "школа", "Пробная Анна Ивановна", "", ""),
                row("5", "МБОУ «СОШ № 5»", "школа", "", "", ""),
                row("6", "МБОУ СОШ №5", "школа", "", "", ""));

        assertThat(get(upload))
                .bodyText()
                .contains("E2", "imya@example.ru", "C3", "Напишите один из видов", "F4", "высокая крыша", "B5")
                .contains("Заполните это поле", "Такая организация уже есть в этом файле, строка 6");
        confirm(upload, "all");
        entities.flush();

        assertThat(register()).extracting(school -> school.card().shortName()).containsExactly("МБОУ «СОШ № 5»");
        assertThat(get(upload)).bodyText().contains("не записано", upload + "/corrections");
    }

    @Test
    void fileComesBackWithWhatToMend() throws IOException {
        var upload = upload(
                row("1", "МБОУ «СОШ № 1»", "школа", "", "не адрес", ""),
                row("2", "МБОУ «СОШ № 2»", "школа", "", "", ""));

        try (var book = download(upload + "/corrections")) {
            var sheet = book.getSheetAt(0);
            var format = new DataFormatter();
            assertThat(format.formatCellValue(sheet.getRow(0).getCell(6))).isEqualTo("Что исправить");
            assertThat(format.formatCellValue(sheet.getRow(1).getCell(6))).contains("imya@example.ru");
            assertThat(format.formatCellValue(sheet.getRow(1).getCell(1))).isEqualTo("МБОУ «СОШ № 1»");
            assertThat(format.formatCellValue(sheet.getRow(2).getCell(6))).isEmpty();
        }
    }

    @Test
    void senderChoosesRows() throws IOException {
        var rows = new String[][] {
            row("1", "Школа № 1", "", "", "", ""),
            row("2", "Школа № 2", "", "", "", ""),
            row("3", "Школа № 3", "", "", "", "")
        };
        var first = upload(rows);
        assertThat(confirm(first, "only")).hasRedirectedUrl(first);
        assertThat(register()).isEmpty();
        confirm(first, "only", "0-3");
        entities.flush();
        assertThat(register()).extracting(school -> school.card().number()).containsExactly("2");

        confirm(upload(rows), "but", "0-4");
        entities.flush();
        assertThat(register()).extracting(school -> school.card().number()).containsExactly("1", "2");
    }

    @Test
    void registerThatChangedMeanwhileIsShownAgainBeforeAnythingIsStored() throws IOException {
        var upload = upload(row("1", "МБОУ «СОШ № 14»", "школа", "Новикова Елена Юрьевна", "", ""));
        var seen = seen(upload);
        enrol(SchoolSamples.numbered(14));

        assertThat(confirmSeen(upload, seen, "all")).hasRedirectedUrl(upload);

        assertThat(register().getFirst().card().directorName()).isEqualTo("Берёзкина Ольга Ивановна");
        assertThat(get(upload)).bodyText().contains("Изменятся");
    }

    @Test
    void uploadIsItsSendersAloneAndGoneAfterADay() throws IOException {
        var upload = upload(row("1", "МБОУ «СОШ № 14»", "школа", "", "", ""));
        var other = Persona.as(new SignedIn(901, "other", "Другая Ирина", "", Role.COMMITTEE, java.util.Set.of()));

        assertThat(mvc.get().uri(upload).with(other)).hasStatus(404);
        assertThat(mvc.post().uri(upload + "/confirmation").with(other).with(csrf()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/school-imports").with(other)).bodyText().doesNotContain("Организации.xlsx");
        assertThat(mvc.get().uri("/school-imports").with(Persona.committee()))
                .bodyText()
                .contains("Организации.xlsx", "ждёт подтверждения");

        clock.set(Instant.parse("2026-10-02T12:00:01Z"));
        assertThat(get(upload)).hasStatus(404);
    }

    @Test
    void oddFilesAreRefusedWithWhatToDo() throws IOException {
        assertThat(send("text.xlsx", "просто текст".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("Это не документ Word и не книга Excel");
        assertThat(send("empty.xlsx", new byte[0])).hasStatus(422).bodyText().contains("Файл пуст");
        assertThat(send("", new byte[0])).hasStatus(422).bodyText().contains("Выберите файл");
        assertThat(send("other.xlsx", book(List.of("Дата", "Сумма"), List.<String[]>of(new String[] {"1", "2"}))))
                .hasStatus(422)
                .bodyText()
                .contains("не найден столбец «Краткое наименование»");
        assertThat(send("captions.xlsx", book(CAPTIONS, List.of())))
                .hasStatus(422)
                .bodyText()
                .contains("нет ни одной организации");
        assertThat(send("text.docx", "PK\u0003\u0004 обрывок".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422);
    }

    @Test
    void fourHundredRowsAreReadAndStored() throws IOException {
        var rows = new ArrayList<String[]>();
        for (var i = 1; i <= 400; i++) {
            rows.add(row(
                    Integer.toString(i), "МБОУ «СОШ № %d»".formatted(i), "школа", "Пробная Анна Ивановна", "", "РИП"));
        }
        var upload = upload(rows.toArray(String[][]::new));

        assertThat(get(upload)).bodyText().contains("МБОУ «СОШ № 400»");
        confirm(upload, "all");
        entities.flush();

        assertThat(register()).hasSize(400);
    }

    /** As the form that closes a school asks. */
    @Test
    void newLastDayThatIsFarAwayIsToldBeforeItIsStored() throws IOException {
        enrol(SchoolSamples.numbered(14));
        enrol(SchoolSamples.numbered(15));
        enrol(SchoolSamples.closed("МБОУ «СОШ № 16»", LocalDate.of(2021, 8, 31)));
        var upload = location(send(
                "Организации.xlsx",
                book(
                        List.of("Краткое наименование", "Вид", "Последний день"),
                        List.of(
                                row("МБОУ «СОШ № 14»", "школа", "31.08.2126"),
                                row("МБОУ «СОШ № 15»", "школа", "31.10.2026"),
                                row("МБОУ «СОШ № 16»", "школа", "31.08.2021"),
                                row("МБОУ «СОШ № 17»", "школа", "31.08.2029")))));

        assertThat(get(upload))
                .bodyText()
                .contains("У 2 строк последний день организации далеко от сегодняшнего")
                .contains("последний день 31.08.2126 далеко", "последний день 31.08.2029 далеко")
                .doesNotContain("последний день 31.10.2026", "последний день 31.08.2021");
        assertThat(confirm(upload, "all")).hasRedirectedUrl(upload);
    }

    @Test
    void exportReadsBackUnchanged() throws IOException {
        enrol(SchoolSamples.numbered(14));
        enrol(SchoolSamples.closed("=ЛИЦЕЙ «Счётный»", LocalDate.of(2026, 8, 31)));
        enrol(SchoolSamples.flagged("Гимназия", SchoolFlag.values()));
        enrol(new SchoolCard(
                SchoolType.OTHER,
                "Полное",
                "Без всего",
                "",
                "",
                "",
                "",
                "",
                "",
                LocalDate.of(2019, 1, 1),
                null,
                java.util.Set.of()));
        for (var type : SchoolType.values()) {
            enrol(SchoolSamples.of(type, "Организация " + type, "Заречный"));
        }

        var answer = mvc.get()
                .uri("/schools/export?state=all")
                .with(Persona.controller())
                .exchange();
        assertThat(answer)
                .hasStatusOk()
                .headers()
                .hasValue(
                        "Content-Disposition",
                        "attachment; filename=\"schools-2026-10-01.xlsx\"; filename*=UTF-8''"
                                + "%D0%A0%D0%B5%D0%B5%D1%81%D1%82%D1%80%20%D0%BE%D1%80%D0%B3%D0%B0%D0%BD%D0%B8%D0%B7%D0%B0%D1%86%D0%B8%D0%B9%2001.10.2026.xlsx");
        var sent = send("Реестр.xlsx", bytes(answer));

        assertThat(get(location(sent)))
                .bodyText()
                .contains("Записывать нечего", "Всё, что есть в файле, уже есть в реестре");
    }

    @Test
    void exportKeepsToTheFiltersAndTellsOfItself() throws IOException {
        enrol(SchoolSamples.numbered(14));
        enrol(SchoolSamples.of(SchoolType.KINDERGARTEN, "ДС № 31", "Северный"));

        try (var book = download("/schools/export?type=KINDERGARTEN")) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(1);
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("ДС № 31");
            assertThat(book.getSheet("О файле")).isNotNull();
        }
    }

    @Test
    void emptyTableToFillInReadsBack() throws IOException {
        try (var book = download("/school-imports/template")) {
            assertThat(book.getSheet("Как заполнять")).isNotNull();
            book.getSheetAt(0).createRow(1).createCell(0).setCellValue("МБОУ «СОШ № 77»");
            var filled = new ByteArrayOutputStream();
            book.write(filled);

            var upload = location(send("Таблица.xlsx", filled.toByteArray()));
            confirm(upload, "all");
        }
        entities.flush();
        assertThat(register()).extracting(school -> school.card().number()).containsExactly("77");
    }

    private List<Enrolled> register() {
        return schools.search(SchoolFilter.everything());
    }

    private void enrol(SchoolCard card) {
        schools.enrol(card);
        entities.flush();
    }

    private static String[] row(String... cells) {
        return cells;
    }

    private String upload(String[]... rows) throws IOException {
        return location(send("Организации.xlsx", book(CAPTIONS, List.of(rows))));
    }

    private static String location(MvcTestResult sent) {
        assertThat(sent).hasStatus3xxRedirection();
        return java.util.Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
    }

    private static long id(String upload) {
        return Long.parseLong(upload.substring(upload.lastIndexOf('/') + 1));
    }

    private static byte[] book(List<String> captions, List<String[]> rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Список");
            var header = sheet.createRow(0);
            for (var i = 0; i < captions.size(); i++) {
                header.createCell(i).setCellValue(captions.get(i));
            }
            for (var r = 0; r < rows.size(); r++) {
                var row = sheet.createRow(r + 1);
                for (var i = 0; i < rows.get(r).length; i++) {
                    if (!rows.get(r)[i].isEmpty()) {
                        row.createCell(i).setCellValue(rows.get(r)[i]);
                    }
                }
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private MvcTestResult send(String name, byte[] content) {
        return mvc.post()
                .uri("/school-imports")
                .multipart()
                .file(new MockMultipartFile("file", name, XLSX, content))
                .with(Persona.committee())
                .with(csrf())
                .exchange();
    }

    private String seen(String upload) throws IOException {
        var page = get(upload).getResponse().getContentAsString(StandardCharsets.UTF_8);
        var matcher = SEEN.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private MvcTestResult confirm(String upload, String choice, String... marked) throws IOException {
        return confirmSeen(upload, seen(upload), choice, marked);
    }

    private MvcTestResult confirmSeen(String upload, String seen, String choice, String... marked) {
        return mvc.post()
                .uri(upload + "/confirmation")
                .with(Persona.committee())
                .with(csrf())
                .param("seen", seen)
                .param("choice", choice)
                .param("rows", String.join(",", marked))
                .exchange();
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).with(Persona.committee()).exchange();
    }

    private XSSFWorkbook download(String uri) throws IOException {
        var answer = get(uri);
        assertThat(answer).hasStatusOk();
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(answer)));
    }

    private static byte[] bytes(MvcTestResult answer) {
        return answer.getResponse().getContentAsByteArray();
    }
}
