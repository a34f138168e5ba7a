package nastavnik.enrolment;

import java.util.List;
import nastavnik.form.Difference;
import nastavnik.school.SchoolCard;
import org.jspecify.annotations.Nullable;

/**
 * What a row of an uploaded table means for the register.
 *
 * @param key by which it is chosen: the number of its table and of its row
 * @param place words of its place: the sheet where there are several, and the row
 * @param name short name as the register has or will have it; what stands in the table where it is not importable
 * @param schoolId the school it means; null where it is new
 * @param card the whole card as it will be; null where it is not importable
 * @param facts what a new card will say, in one line
 * @param differences what will change in a known card
 * @param doubt what is unusual in it and may be a slip, in words; mostly empty
 * @param problems why it is not importable
 */
record ImportedRow(
        String key,
        String place,
        Kind kind,
        String name,
        @Nullable Long schoolId,
        @Nullable SchoolCard card,
        String facts,
        List<Difference> differences,
        String doubt,
        List<Problem> problems) {

    enum Kind {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /**
     * Something to mend.
     *
     * @param cell its address, such as «B12»
     * @param value what stands there; may be empty
     * @param what what is wrong and how to mend it
     */
    record Problem(String cell, String value, String what) {}

    boolean importable() {
        return kind == Kind.NEW || kind == Kind.CHANGED;
    }
}
