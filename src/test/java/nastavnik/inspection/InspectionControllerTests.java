package nastavnik.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.Statements;
import nastavnik.access.Role;
import nastavnik.account.Account;
import nastavnik.account.AccountSamples;
import nastavnik.account.Accounts;
import nastavnik.calendar.CommitteeClock;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class InspectionControllerTests {

    private static final String NOON = "2026-09-15T07:00:00Z";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Schools schools;

    @Autowired
    EntityManager entities;

    @Autowired
    CommitteeClock clock;

    @Autowired
    JdbcClient jdbc;

    private Account director;
    private long schoolId;

    @BeforeEach
    void emptyJournal() {
        schoolId = schools.enrol(SchoolSamples.numbered(714)).id();
        director = AccountSamples.enrolled(accounts, "семёнова", Role.DIRECTOR, schoolId);
        entities.flush();
        jdbc.sql("delete from journal_entry").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/journal", "/journal/workbook"})
    void nobodyButTheAdministratorReadsIt(String path) {
        for (var person : List.of(
                Persona.committee(),
                Persona.controller(),
                Persona.methodologist(),
                Persona.director(schoolId),
                Persona.curator(schoolId))) {
            assertThat(mvc.get().uri(path).with(person)).hasStatus(403);
        }
        assertThat(mvc.get().uri(path)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(path).with(Persona.administrator())).hasStatusOk();
    }

    @Test
    void lineTellsWhoDidWhatWhenToWhat() {
        write(NOON, director, "school.revised", "School", schoolId, "Телефон: 1 → 2");
        write("2026-09-16T07:00:00Z", null, "report.periodOpened", "ReportingPeriod", null, "2026-3");

        var page = text("/journal");
        assertThat(page)
                .contains("Пробная семёнова", ", Директор", "Карточка изменена", "Телефон: 1 → 2")
                .contains(shown(NOON))
                .contains("href=\"/schools/" + schoolId + "\"", "href=\"/journal?subject=SCHOOL-" + schoolId + "\"")
                .contains("система", "Открыт отчётный период", "III квартал 2026 года")
                .doesNotContain("journal.", "2026-3<", "Таких записей нет");
        assertThat(page.indexOf("Открыт отчётный период")).isLessThan(page.indexOf("Карточка изменена"));
    }

    @Test
    void markIsReadable() {
        write(NOON, director, "execution.mark", "Activity", 1L, "2026-03-05 DONE");

        assertThat(text("/journal"))
                .contains("срок 05.03.2026: выполнено", "Отмечено исполнение мероприятия")
                .doesNotContain("DONE");
    }

    @Test
    void namesOfParticipantsStayInTheirSchool() {
        write(NOON, director, "participant.read", "Participant", 77L, "");

        assertThat(text("/journal")).contains("Участник", "№ 77", "СОШ № 714").doesNotContain("/participants/77");
    }

    @Test
    void removedRoadmapHasNoPage() {
        write(NOON, director, "roadmap.removed", "Roadmap", 987L, "Черновик на пробу");

        assertThat(text("/journal"))
                .contains("Черновик карты удалён", "Черновик на пробу")
                .doesNotContain("href=\"/roadmaps/987\"");
    }

    @Test
    void daysAreThoseOfTheCommittee() {
        var from = clock.startOfDay(java.time.LocalDate.of(2026, 9, 15));
        write(from.minusMillis(1).toString(), director, "school.revised", "School", schoolId, "накануне");
        write(from.toString(), director, "school.revised", "School", schoolId, "с утра");
        var until = clock.startOfDay(java.time.LocalDate.of(2026, 9, 17));
        write(until.minusMillis(1).toString(), director, "school.revised", "School", schoolId, "под конец");
        write(until.toString(), director, "school.revised", "School", schoolId, "наутро");

        assertThat(text("/journal?from=15.09.2026&to=16.9.2026"))
                .contains("с утра", "под конец")
                .doesNotContain("накануне", "наутро");
    }

    @Test
    void dayThatIsNoneIsSaidSoAndNarrowsNothing() {
        write(NOON, director, "school.revised", "School", schoolId, "видно");

        assertThat(text("/journal?from=31.02.2026&subject=DROP&group=odd"))
                .contains("value=\"31.02.2026\"", ": такого дня в календаре нет", "видно")
                .contains("error-summary", "href=\"#from\"")
                .doesNotContain("href=\"#to\"", "дату в виде");
        assertThat(text("/journal?to=вчера")).contains("href=\"#to\"", ": напишите дату в виде 05.04.2026");
    }

    @Test
    void lastDayBeforeTheFirstIsSaidSoAndNarrowsNothing() {
        write(NOON, director, "school.revised", "School", schoolId, "видно");
        write("2026-09-01T07:00:00Z", director, "school.revised", "School", schoolId, "до первого дня");

        assertThat(text("/journal?from=10.09.2026&to=09.09.2026"))
                .contains("value=\"10.09.2026\"", "value=\"09.09.2026\"", "видно")
                .contains("href=\"#to\"", "По какой день: этот день раньше, чем «С какого дня»")
                .contains("id=\"error-to\"", "/journal/workbook?from=10.09.2026&amp;to=09.09.2026")
                .doesNotContain("href=\"#from\"", "до первого дня", "Таких записей нет");
        assertThat(text("/journal?from=15.09.2026&to=15.09.2026"))
                .contains("видно")
                .doesNotContain("error-summary");
    }

    @Test
    void filtersNarrowByPersonGroupSchoolAndSubject() {
        write(NOON, director, "school.revised", "School", schoolId, "правка школы");
        write(NOON, director, "participant.read", "Participant", 5L, "чтение карточки");
        write(NOON, null, "report.periodOpened", "ReportingPeriod", 6L, "открыто порталом");

        assertThat(text("/journal?person=СЕМЕНОВА"))
                .contains("правка школы", "чтение карточки")
                .doesNotContain("открыто порталом");
        assertThat(text("/journal?person=Система")).contains("открыто порталом").doesNotContain("правка школы");
        assertThat(text("/journal?person=%")).contains("Таких записей нет");
        assertThat(text("/journal?group=PERSONAL_DATA"))
                .contains("чтение карточки")
                .doesNotContain("правка школы", "открыто порталом");
        assertThat(text("/journal?group=SCHOOL")).contains("правка школы").doesNotContain("чтение карточки");
        for (var words : List.of("714", "СОШ № 714", "сош")) {
            assertThat(text("/journal?school=" + words + "&person=СЕМЕНОВА"))
                    .contains("правка школы", "чтение карточки", "value=\"" + words + "\"");
            assertThat(text("/journal?school=" + words)).doesNotContain("открыто порталом");
        }
        assertThat(text("/journal?school=71")).contains("Таких записей нет");
        assertThat(text("/journal?subject=REPORTING_PERIOD"))
                .contains("открыто порталом")
                .doesNotContain("правка школы");
        assertThat(text("/journal?subject=PARTICIPANT-5")).contains("чтение карточки", "Участник № 5");
        assertThat(text("/journal?subject=PARTICIPANT-6")).contains("Таких записей нет");
    }

    /** A city of four thousand schools made the page three hundred kilobytes long. */
    @Test
    void pageDoesNotCarryEverySchool() {
        var other = schools.enrol(SchoolSamples.numbered(715)).id();

        assertThat(text("/journal")).doesNotContain("value=\"" + other + "\"");
    }

    @Test
    void longJournalIsPagedWithItsFilters() {
        for (int number = 0; number < 120; number++) {
            write(
                    Instant.parse(NOON).plusSeconds(number).toString(),
                    director,
                    "school.revised",
                    "School",
                    schoolId,
                    "запись " + number + ".");
        }

        assertThat(text("/journal?group=SCHOOL&page=3"))
                .contains("запись 0.", "запись 19.", "/journal?group=SCHOOL&amp;page=2")
                .doesNotContain("запись 20.");
    }

    @Test
    void tenThousandEntriesAreCountedAndNoMore() {
        jdbc.sql("insert into journal_entry (at, actor, address, action, subject_type, details)"
                        + " select :at, 'Система', '', 'school.revised', 'School', 'запись ' || n || '.'"
                        + " from generate_series(1, 10050) n")
                .param("at", Instant.parse(NOON).atOffset(ZoneOffset.UTC))
                .update();

        assertThat(text("/journal?group=SCHOOL")).contains("1–50, всего больше 10\u00a0000", "запись 10050.");
        assertThat(text("/journal?group=SCHOOL&page=201"))
                .contains("10\u00a0001–10\u00a0050, всего больше", "запись 50.");
    }

    @Test
    void pageRunsTheSameStatementsWhateverItsLength() {
        write(NOON, director, "school.revised", "School", schoolId, "");
        var few = statements();
        for (int number = 0; number < 40; number++) {
            var other = AccountSamples.enrolled(accounts, "more" + number, Role.CURATOR, schoolId);
            entities.flush();
            write(NOON, other, "account.revised", "Account", other.id(), "");
            write(NOON, other, "report.begun", "QuarterReport", (long) number, "");
        }

        assertThat(statements()).isEqualTo(few);
    }

    @Test
    void workbookHoldsTheFilteredPartAndIsJournalled() throws IOException {
        write(NOON, director, "school.revised", "School", schoolId, "=1+1");
        write(NOON, null, "report.periodOpened", "ReportingPeriod", 6L, "не сюда");

        var answer = mvc.get()
                .uri("/journal/workbook?school=СОШ № 714")
                .with(Persona.administrator())
                .exchange();

        assertThat(answer).hasStatusOk().headers().hasHeaderSatisfying("Content-Disposition", values -> assertThat(
                        values.toString())
                .contains("journal-" + clock.today() + ".xlsx", "filename*=UTF-8''%D0%96"));
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var format = new DataFormatter();
            var rows = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .map(row -> StreamSupport.stream(row.spliterator(), false)
                            .map(format::formatCellValue)
                            .toList())
                    .toList();
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst()).startsWith("Когда", "Кто");
            assertThat(rows.get(1)).contains("Пробная семёнова", "Директор", "Карточка изменена", "=1+1", "127.0.0.9");
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getLocalDateTimeCellValue())
                    .isEqualTo(clock.local(Instant.parse(NOON)));
        }
        assertThat(jdbc.sql("select details from journal_entry where action = 'inspection.exported'")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("Записей: 1", "СОШ № 714");
        assertThat(text("/journal?group=JOURNAL")).contains("Журнал выгружен", "Пробная Анна Ивановна");
    }

    @Test
    void homeOfTheAdministratorLeadsToIt() {
        assertThat(text("/")).contains("href=\"/journal\"");
    }

    private String text(String uri) {
        var answer = mvc.get().uri(uri).with(Persona.administrator()).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private String shown(String instant) {
        return nastavnik.calendar.Dates.dateTime(clock.local(Instant.parse(instant)));
    }

    private void write(
            String at, @Nullable Account who, String action, String type, @Nullable Long id, String details) {
        jdbc.sql("""
                        insert into journal_entry
                            (at, account_id, actor, address, action, subject_type, subject_id, school_id, details)
                        values (:at, :account, :actor, '127.0.0.9', :action, :type, :id, :school, :details)
                        """)
                .param("at", Instant.parse(at).atOffset(ZoneOffset.UTC))
                .param("account", who == null ? null : who.id(), java.sql.Types.BIGINT)
                .param("actor", who == null ? "" : who.fullName())
                .param("action", action)
                .param("type", type)
                .param("id", id, java.sql.Types.BIGINT)
                .param(
                        "school",
                        Stream.of(type).anyMatch("ReportingPeriod"::equals) ? null : schoolId,
                        java.sql.Types.BIGINT)
                .param("details", details)
                .update();
    }

    private long statements() {
        entities.flush();
        entities.clear();
        return Statements.during(() -> text("/journal"));
    }
}
