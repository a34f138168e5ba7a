package nastavnik.report;

import java.time.Instant;
import java.util.List;
import nastavnik.calendar.Quarter;
import nastavnik.reportform.Filler;
import nastavnik.reportform.ReportContent;
import nastavnik.school.School;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;

/** Invented reports that cannot break their rules. */
public final class ReportSamples {

    public static final Quarter THIRD = new Quarter(2026, 3);
    public static final Filler FILLER =
            new Filler("Кравцова Анна Сергеевна", "заместитель директора", "+7 351 700-00-14", "kravtsova@example.ru");

    private ReportSamples() {}

    /** A report that can be sent: one webinar, one practice, who filled it in. */
    public static ReportContent complete() {
        return new ReportContent(
                List.of(webinar("w1", "Первые сто дней молодого учителя", "ноябрь 2026 г.")),
                List.of(practice("p1", "Школа молодого учителя", "https://shkola.example.ru/nastavnik")),
                FILLER);
    }

    public static ReportContent nothing() {
        return new ReportContent(List.of(), List.of(), FILLER);
    }

    public static ReportContent.Webinar webinar(String mark, String topic, String dates) {
        return new ReportContent.Webinar(mark, topic, dates, "");
    }

    public static ReportContent.Practice practice(String mark, String name, String link) {
        return new ReportContent.Practice(mark, name, link, "");
    }

    /** Schools № 1 to this number, working since 2020. */
    public static List<School> schools(Schools register, int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(number -> register.enrol(SchoolSamples.numbered(number)))
                .toList();
    }

    /** An accepted report of the quarter, which must be open. */
    public static long accepted(EarlierReports earlier, Quarter quarter, long schoolId, ReportContent content) {
        var sent = quarter.to().atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        return earlier.sent(
                quarter,
                schoolId,
                content,
                content.lines() == 0,
                sent,
                "Лапина Ирина Павловна",
                new EarlierReports.Decision(sent.plusSeconds(3600), "Орлова Татьяна Сергеевна", null));
    }

    /** A report that waits for a decision. */
    public static long submitted(
            EarlierReports earlier, Quarter quarter, long schoolId, ReportContent content, Instant at) {
        return earlier.sent(quarter, schoolId, content, content.lines() == 0, at, "Лапина Ирина Павловна", null);
    }
}
