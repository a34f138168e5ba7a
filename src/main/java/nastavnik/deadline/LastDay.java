package nastavnik.deadline;

import java.util.Set;
import nastavnik.wording.Cursor;
import nastavnik.wording.Term;
import nastavnik.wording.Token;

/** «последний день», «последнее число», «последний рабочий день» of a month or a longer stretch. */
final class LastDay {

    /** «в последних числах» are several days. */
    private static final Set<String> PLURAL = Set.of("последние", "последних", "последними");

    private LastDay() {}

    /** @return the number of the day for an {@link Edge} or a day of a month; 0 where no such day comes next */
    static int read(Cursor cursor) {
        int start = cursor.place();
        if (!cursor.sees(Term.ORDINAL) || cursor.peekValue(0) != Token.LAST || PLURAL.contains(cursor.text(0))) {
            return 0;
        }
        cursor.skip(1);
        boolean worked = cursor.accept(Term.WORKING);
        cursor.accept(Term.CALENDAR);
        if (!cursor.accept(Term.DAY_WORD, Term.DAY_NUMBER)) {
            cursor.back(start);
            return 0;
        }
        return worked ? Token.LAST_WORKED_DAY : Token.LAST_DAY;
    }
}
