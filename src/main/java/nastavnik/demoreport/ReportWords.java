package nastavnik.demoreport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Quarter;
import nastavnik.demo.Days;
import nastavnik.demo.DemoTable;
import nastavnik.report.Filing;
import nastavnik.reportform.Filler;
import nastavnik.reportform.ReportContent;
import nastavnik.school.SchoolCard;
import nastavnik.school.SchoolType;

/** What schools write in their reports: topics and practices that suit their kind. */
final class ReportWords {

    private static final String FOR_ALL = "A";
    private static final String NO_MONTH = "по плану школы";

    private final List<List<String>> webinars = DemoTable.rows("webinars.csv");
    private final List<List<String>> practices = DemoTable.rows("practices.csv");

    /** Webinars are planned for the quarter after this one; a kindergarten has less to tell than a school. */
    ReportContent full(SchoolCard school, Filler filler, Quarter quarter, Random random) {
        var small = school.type() == SchoolType.KINDERGARTEN;
        var topics = new ArrayList<ReportContent.Webinar>();
        for (var row : some(webinars, school.type(), random.nextInt(small ? 2 : 3), random)) {
            topics.add(new ReportContent.Webinar(Filing.newMark(), row.get(1), dates(quarter.next(), random), ""));
        }
        var names = new ArrayList<ReportContent.Practice>();
        for (var row : some(practices, school.type(), 1 + random.nextInt(small ? 2 : 3), random)) {
            names.add(new ReportContent.Practice(
                    Filing.newMark(), row.get(1), school.site() + "/nastavnichestvo/" + row.get(2), ""));
        }
        return new ReportContent(topics, names, filler);
    }

    /** What is there on the first day: one practice, and its page still to be found. */
    static ReportContent begun(ReportContent full) {
        var first = full.practices().getFirst();
        return new ReportContent(
                List.of(), List.of(new ReportContent.Practice(first.mark(), first.name(), "", "")), Filler.NOBODY);
    }

    /** Nothing but who says so. */
    static ReportContent nothing(ReportContent full) {
        return new ReportContent(List.of(), List.of(), full.filler());
    }

    /** The first page of the school's site instead of the page of its first practice. */
    static ReportContent withVagueLink(ReportContent full, SchoolCard school) {
        var vague = new ArrayList<>(full.practices());
        var first = vague.removeFirst();
        vague.addFirst(new ReportContent.Practice(first.mark(), first.name(), school.site(), ""));
        return new ReportContent(full.webinars(), vague, full.filler());
    }

    /** No month for the first webinar; there must be one. */
    static ReportContent withoutMonth(ReportContent full) {
        var vague = new ArrayList<>(full.webinars());
        var first = vague.removeFirst();
        vague.addFirst(new ReportContent.Webinar(first.mark(), first.topic(), NO_MONTH, ""));
        return new ReportContent(vague, full.practices(), full.filler());
    }

    private static String dates(Quarter quarter, Random random) {
        var day = Days.open(quarter.from().plusDays(12L + random.nextInt(70)));
        return random.nextInt(3) == 0 ? Dates.monthYear(day) + " г." : Dates.full(day);
    }

    private static List<List<String>> some(List<List<String>> rows, SchoolType type, int count, Random random) {
        var own =
                switch (type) {
                    case KINDERGARTEN -> "K";
                    case SUPPLEMENTARY -> "U";
                    default -> "S";
                };
        var suitable = new ArrayList<>(rows.stream()
                .filter(row -> FOR_ALL.equals(row.getFirst()) || own.equals(row.getFirst()))
                .toList());
        Collections.shuffle(suitable, random);
        return suitable.subList(0, count);
    }
}
