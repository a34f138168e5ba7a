package nastavnik.filing;

import java.util.List;
import nastavnik.report.ReportSheet;
import nastavnik.reportform.Filler;
import nastavnik.reportform.ReportContent;

/**
 * Two versions of one report: what this person typed and what somebody else has saved meanwhile.
 *
 * @param version the saved one's, over which the choice is stored
 * @param typed what was typed, to be sent again whole
 */
record ConflictView(long id, int version, String savedBy, String saved, ReportContent typed, Side mine, Side other) {

    /** One version, form by form. */
    record Side(boolean noData, List<Line> webinars, List<Line> practices, List<Line> contact) {}

    /**
     * A line of a form, or a part of the contact.
     *
     * @param differs whether it stands in this version only
     */
    record Line(String first, String second, boolean differs) {}

    /** One version where there is no other to compare it with. */
    static Side alone(ReportContent typed) {
        return side(typed, false, typed);
    }

    static ConflictView of(ReportContent typed, ReportSheet report, FilingPages pages) {
        var saved = report.now().content();
        return new ConflictView(
                report.id(),
                report.version(),
                report.savedBy(),
                pages.savedWords(report),
                typed,
                side(typed, false, saved),
                side(saved, report.now().noData(), typed));
    }

    private static Side side(ReportContent content, boolean noData, ReportContent other) {
        return new Side(
                noData,
                content.webinars().stream()
                        .map(line -> new Line(
                                line.topic(),
                                line.dates(),
                                other.webinars().stream().noneMatch(line::sameAs)))
                        .toList(),
                content.practices().stream()
                        .map(line -> new Line(
                                line.name(),
                                line.link(),
                                other.practices().stream().noneMatch(line::sameAs)))
                        .toList(),
                contact(content.filler(), other.filler()));
    }

    private static List<Line> contact(Filler filler, Filler other) {
        return List.of(
                new Line(
                        filler.name(),
                        filler.post(),
                        !filler.name().equals(other.name()) || !filler.post().equals(other.post())),
                new Line(
                        filler.phone(),
                        filler.email(),
                        !filler.phone().equals(other.phone()) || !filler.email().equals(other.email())));
    }
}
