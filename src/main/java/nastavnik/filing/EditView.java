package nastavnik.filing;

import java.util.List;
import java.util.Map;
import nastavnik.reportform.Filler;

/**
 * The page on which a report is written.
 *
 * @param done parts that are filled, of so many
 * @param gaps what is missing, with the fields' ids
 * @param doubts what the methodologist may ask about; the report can be sent all the same
 * @param notes what to do, by the id of the field it stands at
 * @param hints what the portal has noticed, in the same way; nothing has to be done
 */
record EditView(
        long id,
        int version,
        String title,
        String shortTitle,
        long schoolId,
        String schoolName,
        String directorName,
        boolean noData,
        String returned,
        String remark,
        String remarkBy,
        List<Link> remarks,
        List<Line> webinars,
        List<Line> practices,
        Filler filler,
        String due,
        String left,
        boolean late,
        String filled,
        int done,
        int of,
        List<Link> gaps,
        List<Link> doubts,
        Map<String, String> notes,
        Map<String, Hint> hints,
        String saved,
        boolean copyable,
        boolean director,
        String notYet,
        boolean extensible,
        boolean checked) {

    /** A line of either form, with the methodologist's remark to it. */
    record Line(String mark, int number, String first, String second, String remark) {}

    /** Words that lead to a field of the page. */
    record Link(String field, String words) {}

    /** Something noticed at a field; url and link are empty where it leads nowhere. */
    record Hint(String words, String url, String link) {

        static Hint of(String words) {
            return new Hint(words, "", "");
        }
    }
}
