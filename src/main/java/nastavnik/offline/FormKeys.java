package nastavnik.offline;

import java.util.HashMap;
import java.util.Map;
import nastavnik.calendar.Quarter;
import nastavnik.office.Imprint;
import nastavnik.report.ReportSheet;
import nastavnik.report.ReportWords;
import nastavnik.table.Document;
import nastavnik.table.UnusableFile;

/**
 * By what a form that comes back is known: in the properties of its file, and again on a sheet nobody sees, because some
 * office programs lose the properties.
 */
final class FormKeys {

    static final String FORM = "report-fill-in";
    /** Counted up when a form that was filled in before cannot be read any more. */
    static final int VERSION = 1;

    static final String SHEET = "nastavnik";
    static final String SCHOOL = "school";
    static final String SCHOOL_NAME = "school-name";
    static final String QUARTER = "quarter";
    static final String DRAFT = "draft";

    private static final String NAME_OF_FORM = "form";
    private static final String NAME_OF_VERSION = "version";

    private FormKeys() {}

    /** @param draft version of the report the form is filled from */
    static Map<String, String> of(ReportSheet report, int draft) {
        return Map.of(
                SCHOOL, Long.toString(report.schoolId()),
                SCHOOL_NAME, report.now().schoolName(),
                QUARTER, report.period().quarter().toString(),
                DRAFT, Integer.toString(draft));
    }

    /** @return the same with the form's own name and version, as the hidden sheet keeps them */
    static Map<String, String> onSheet(Map<String, String> keys) {
        var all = new HashMap<>(keys);
        all.put(NAME_OF_FORM, FORM);
        all.put(NAME_OF_VERSION, Integer.toString(VERSION));
        return all;
    }

    /** @return what the file says of itself; empty for one that was not made here */
    static Map<String, String> read(Document document) {
        if (document.marks().containsKey(NAME_OF_FORM)) {
            return document.marks();
        }
        var keys = new HashMap<String, String>();
        document.tables().stream()
                .filter(table -> table.hidden() && table.name().equals(SHEET))
                .flatMap(table -> table.rows().stream())
                .forEach(row -> keys.put(row.text(0), row.text(1)));
        return keys;
    }

    static boolean ours(Map<String, String> keys) {
        return FORM.equals(keys.get(NAME_OF_FORM));
    }

    /**
     * Holds the file to the report it is brought to.
     *
     * @param words how quarters are called
     * @throws UnusableFile where it is another school's, another quarter's or of another version
     */
    static void require(Map<String, String> keys, ReportSheet report, ReportWords words) {
        var quarter = keys.getOrDefault(QUARTER, "");
        var wanted = report.period().quarter();
        if (ours(keys) && !Long.toString(report.schoolId()).equals(keys.get(SCHOOL))) {
            throw new UnusableFile("offline.refused.school", keys.getOrDefault(SCHOOL_NAME, ""));
        }
        if (!quarter.isEmpty() && !quarter.equals(wanted.toString())) {
            throw new UnusableFile(
                    "offline.refused.quarter",
                    Quarter.parse(quarter).map(words::quarter).orElse(quarter),
                    words.quarter(wanted));
        }
        if (ours(keys) && !Integer.toString(VERSION).equals(keys.get(NAME_OF_VERSION))) {
            throw new UnusableFile("offline.refused.version", keys.getOrDefault(NAME_OF_VERSION, ""), VERSION);
        }
    }

    /** @return the version of the draft the form was filled from; -1 where it does not say */
    static int draft(Map<String, String> keys) {
        var draft = keys.getOrDefault(DRAFT, "");
        return ours(keys) && draft.matches("\\d{1,9}") ? Integer.parseInt(draft) : -1;
    }

    static Imprint imprint(String title, String author, java.time.Instant made, Map<String, String> keys) {
        return new Imprint(title, author, made, FORM, VERSION, keys);
    }
}
