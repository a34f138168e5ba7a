package nastavnik.filing;

import java.util.List;
import nastavnik.report.ReportSheet;
import nastavnik.reportform.ReportContent;

/**
 * Which lines of the last report to take over.
 *
 * @param version of the draft they are added to
 */
record CopyingView(long id, int version, String shortTitle, List<Line> webinars, List<Line> practices) {

    /** Whether a line can be added, is there already, or is there and lacks its second part. */
    enum State {
        NEW,
        THERE,
        LACKING
    }

    /**
     * A line of the last report.
     *
     * @param key by which it is chosen
     * @param first topic or name
     * @param second dates or link
     */
    record Line(String key, String first, String second, State state) {}

    static CopyingView of(ReportSheet report, String shortTitle, ReportContent before) {
        var now = report.now().content();
        return new CopyingView(
                report.id(),
                report.version(),
                shortTitle,
                before.webinars().stream()
                        .map(line -> new Line(
                                "webinar-" + line.mark(),
                                line.topic(),
                                line.dates(),
                                state(
                                        line.dates(),
                                        now.webinars().stream()
                                                .filter(mine -> ReportContent.alike(mine.topic(), line.topic()))
                                                .map(ReportContent.Webinar::dates)
                                                .toList())))
                        .toList(),
                before.practices().stream()
                        .map(line -> new Line(
                                "practice-" + line.mark(),
                                line.name(),
                                line.link(),
                                state(
                                        line.link(),
                                        now.practices().stream()
                                                .filter(mine -> ReportContent.alike(mine.name(), line.name()))
                                                .map(ReportContent.Practice::link)
                                                .toList())))
                        .toList());
    }

    /** @param mine second parts of the lines that are there already; the first is the one that would be completed */
    private static State state(String second, List<String> mine) {
        if (mine.isEmpty()) {
            return State.NEW;
        }
        return mine.getFirst().isBlank() && !second.isBlank() ? State.LACKING : State.THERE;
    }

    /** Whether there is anything to choose. */
    public boolean anything() {
        return webinars.stream().anyMatch(line -> line.state() != State.THERE)
                || practices.stream().anyMatch(line -> line.state() != State.THERE);
    }
}
