package nastavnik.workcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nastavnik.Persona;
import nastavnik.PortalTest;
import nastavnik.calendar.DayKind;
import nastavnik.calendar.DueDate;
import nastavnik.calendar.Interval;
import nastavnik.calendar.ShiftPolicy;
import nastavnik.calendar.WorkYear;
import nastavnik.deadline.DeadlineReader;
import nastavnik.deadline.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class WorkCalendarControllerTests {

    private static final LocalDate MONDAY = LocalDate.of(2028, 5, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    WorkCalendars calendars;

    @Autowired
    DeadlineReader reader;

    @Test
    void missingYearIsSaidAndNotTakenForPlainWeeks() {
        assertThat(calendars
                        .current()
                        .shift(MONDAY, ShiftPolicy.NEXT_WORKING_DAY)
                        .basis())
                .isEqualTo(DueDate.Basis.NO_CALENDAR);
        assertThat(mvc.get().uri("/work-calendar/2028").with(Persona.committee()))
                .hasStatus(404);
    }

    @Test
    void nextYearWithoutTransfersIsWarnedOfInAutumn() {
        assertThat(mvc.get().uri("/work-calendar").with(Persona.director(1)))
                .hasStatusOk()
                .bodyText()
                .contains("2026", "2027", "предварительный")
                .contains("Календарь на 2027 год предварительный")
                .doesNotContain("Загрузить год");
    }

    @Test
    void importedYearMovesDueDates() {
        var upload = upload("""
                <?xml version="1.0" encoding="UTF-8"?>
                <calendar year="2028" lang="ru"><days><day d="01.01" t="1"/><day d="01.02" t="1"/><day d="01.03" t="1"/>
                <day d="01.04" t="1"/><day d="01.05" t="1"/><day d="01.06" t="1"/><day d="01.07" t="1"/><day d="01.08" t="1"/>
                <day d="02.23" t="1"/><day d="03.08" t="1"/><day d="05.01" t="1"/><day d="05.02" t="2"/><day d="05.09" t="1"/>
                <day d="06.12" t="1"/><day d="11.04" t="1"/></days></calendar>
                """);
        assertThat(upload).hasStatus3xxRedirection().hasRedirectedUrl("/work-calendar/2028");
        assertThat(calendars
                        .current()
                        .shift(MONDAY, ShiftPolicy.NEXT_WORKING_DAY)
                        .effective())
                .isEqualTo("2028-05-02");
        assertThat(mvc.get().uri("/work-calendar/2028").with(Persona.committee()))
                .hasStatusOk()
                .bodyText()
                .contains("1 мая, понедельник: нерабочий", "2 мая, вторник: сокращённый");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml at all",
                "<calendar year=\"2028\"><days/></calendar>",
                "<calendar year=\"2028\"><days><day d=\"05.01\" t=\"1\"/></days></calendar>",
                "<calendar year=\"99999\"><days><day d=\"01.01\" t=\"1\"/></days></calendar>",
                "<!DOCTYPE c [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><calendar year=\"2028\"><days><day d=\"01.01\" t=\"&x;\"/></days></calendar>"
            })
    void otherFilesAreRefusedWhole(String content) {
        assertThat(upload(content)).hasStatus(422);
        assertThat(calendars.keptYears()).isEmpty();
    }

    @Test
    void dayIsMendedAndTheYearGivenBack() {
        var day = LocalDate.of(2026, 6, 15);
        assertThat(mend("15.06.2026", "OFF", "нерабочий день края")).hasStatus3xxRedirection();
        assertThat(calendars.current().kind(day)).contains(DayKind.OFF);

        assertThat(mvc.post()
                        .uri("/work-calendar/2026/removal")
                        .with(Persona.committee())
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(calendars.current().kind(day)).contains(DayKind.WORKING);
    }

    /** «последний рабочий день» is told by the committee's calendar, not by the one that came with the portal. */
    @Test
    void deadlinesAreReadByTheCalendarThatIsKept() {
        var words = "до последнего рабочего дня июня 2026 года";
        assertThat(due(words, 2026)).isEqualTo("2026-06-30");
        mend("30.06.2026", "OFF", "нерабочий день края");
        assertThat(due(words, 2026)).isEqualTo("2026-06-29");
        calendars.forget(2026);
        assertThat(due(words, 2026)).isEqualTo("2026-06-30");

        assertThat(reader.read("последний рабочий день июня", Interval.years(2027, 2027))
                        .notes())
                .extracting(Note::code)
                .contains("last-worked-day-unsure");
        var year = calendars.year(2027).orElseThrow();
        calendars.keep(
                new WorkYear(2027, year.off(), year.working(), year.shortened(), false, "постановление о переносах"));
        assertThat(reader.read("последний рабочий день июня", Interval.years(2027, 2027))
                        .notes())
                .extracting(Note::code)
                .contains("last-worked-day")
                .doesNotContain("last-worked-day-unsure");
        calendars.forget(2027);
    }

    private LocalDate due(String words, int year) {
        return reader.read(words, Interval.years(year, year))
                .windows()
                .getFirst()
                .to();
    }

    @Test
    void wrongDayKeepsWhatWasTyped() {
        assertThat(mend("15.06.2025", "OFF", "причина"))
                .hasStatus(422)
                .bodyText()
                .contains("15.06.2025", "причина", "день другого года");
        assertThat(mend("31.02.2026", "HOLIDAY", "")).hasStatus(422);
        assertThat(calendars.keptYears()).isEmpty();
    }

    @Test
    void schoolsOnlyRead() {
        assertThat(mvc.get().uri("/work-calendar/2026").with(Persona.curator(1)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Изменить день");
        assertThat(mvc.post()
                        .uri("/work-calendar/2026/removal")
                        .with(Persona.director(1))
                        .with(csrf()))
                .hasStatus(403);
    }

    private MvcTestResult upload(String content) {
        return mvc.post()
                .uri("/work-calendar")
                .multipart()
                .file(new MockMultipartFile(
                        "file", "calendar.xml", "text/xml", content.strip().getBytes(StandardCharsets.UTF_8)))
                .with(Persona.committee())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult mend(String day, String kind, String reason) {
        return mvc.post()
                .uri("/work-calendar/2026/days")
                .param("day", day)
                .param("kind", kind)
                .param("reason", reason)
                .with(Persona.committee())
                .with(csrf())
                .exchange();
    }
}
