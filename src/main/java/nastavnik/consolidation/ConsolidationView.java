package nastavnik.consolidation;

import java.util.List;
import nastavnik.report.StateLabel;

/**
 * A frozen version of a summary as it is shown.
 *
 * @param frozen when and by whom
 * @param reason why the version before was corrected; empty for the first
 * @param sent when, under which number and to whom it left; empty while it has not
 * @param shown which schools are listed, in words
 * @param previous number of the version before; 0 for the first
 * @param unchanged whether it says the same as the version before
 * @param last whether no later version follows
 */
record ConsolidationView(
        String key,
        String title,
        StateLabel state,
        int number,
        String frozen,
        String reason,
        String sent,
        List<Figure> figures,
        String lines,
        String shown,
        int previous,
        boolean unchanged,
        List<Line> changedLines,
        List<School> changedSchools,
        List<Omitted> omitted,
        List<Version> versions,
        boolean last,
        boolean sendable,
        boolean correctable) {

    /** A figure that leads to the schools behind it. */
    record Figure(String words, int count, String url, boolean current) {}

    /** A line that differs from the version before. */
    record Line(String kind, String tone, String school, String form, String before, String now) {}

    /** A school whose report stands otherwise than in the version before. */
    record School(String name, String before, String now) {}

    /** An accepted line that does not go to the region. */
    record Omitted(String school, String words, String reason) {}

    /** A version, to be opened and downloaded. */
    record Version(int number, String frozen, String reason, String sent, boolean current) {}

    /** A school of the list. */
    record Row(
            long reportId,
            String school,
            String district,
            String state,
            String tone,
            String came,
            String late,
            String extended,
            int returns,
            int lines) {}
}
