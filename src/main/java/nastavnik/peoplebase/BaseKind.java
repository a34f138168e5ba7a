package nastavnik.peoplebase;

import static nastavnik.peoplebase.BaseColumn.ACHIEVEMENTS;
import static nastavnik.peoplebase.BaseColumn.COMPETENCES;
import static nastavnik.peoplebase.BaseColumn.CONTACT;
import static nastavnik.peoplebase.BaseColumn.ENDED;
import static nastavnik.peoplebase.BaseColumn.FORM;
import static nastavnik.peoplebase.BaseColumn.FROM;
import static nastavnik.peoplebase.BaseColumn.GRADES;
import static nastavnik.peoplebase.BaseColumn.INTERESTS;
import static nastavnik.peoplebase.BaseColumn.LINK;
import static nastavnik.peoplebase.BaseColumn.MARK;
import static nastavnik.peoplebase.BaseColumn.NAME;
import static nastavnik.peoplebase.BaseColumn.NUMBER;
import static nastavnik.peoplebase.BaseColumn.PARTNER;
import static nastavnik.peoplebase.BaseColumn.PARTNER_PLACE;
import static nastavnik.peoplebase.BaseColumn.PLACE;
import static nastavnik.peoplebase.BaseColumn.REQUEST;
import static nastavnik.peoplebase.BaseColumn.RESULT;
import static nastavnik.peoplebase.BaseColumn.TIME;
import static nastavnik.peoplebase.BaseColumn.YEAR;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The two bases of the target model; words are the messages {@code peoplebase.kind.…}. */
public enum BaseKind {
    MENTEES(
            "mentees",
            NUMBER,
            NAME,
            CONTACT,
            YEAR,
            REQUEST,
            FROM,
            PARTNER,
            FORM,
            PARTNER_PLACE,
            ENDED,
            RESULT,
            LINK,
            MARK),
    MENTORS(
            "mentors",
            NUMBER,
            NAME,
            CONTACT,
            PLACE,
            COMPETENCES,
            ACHIEVEMENTS,
            INTERESTS,
            GRADES,
            TIME,
            FROM,
            PARTNER,
            FORM,
            PARTNER_PLACE,
            ENDED,
            RESULT,
            LINK);

    private final String path;

    @SuppressWarnings("ImmutableEnumChecker") // the list is made by List.of
    private final List<BaseColumn> columns;

    BaseKind(String path, BaseColumn... columns) {
        this.path = path;
        this.columns = List.of(columns);
    }

    /** @return the columns in the order of the form */
    public List<BaseColumn> columns() {
        return columns;
    }

    /** @return its word in addresses and in names of files */
    public String path() {
        return path;
    }

    static Optional<BaseKind> at(String path) {
        return Arrays.stream(values()).filter(each -> each.path.equals(path)).findAny();
    }
}
