package nastavnik.baseimport;

import java.util.List;
import nastavnik.baseimport.BaseLine.Problem;
import nastavnik.form.Choice;
import nastavnik.form.Difference;
import nastavnik.pairimport.PairChange;
import nastavnik.participant.ParticipantCategory;
import nastavnik.peoplebase.BasePerson;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file and what it would do.
 *
 * @param person whose row it is; null for somebody new, or where it has to be asked
 * @param sameAs key of the row of the other base in which the same new person stands; empty for none
 * @param category of somebody new
 * @param work where the person works and as what
 * @param facts of somebody new, worth a look before the card is made
 * @param differences what would change
 * @param pairs what it does to pairs
 * @param doubts what is unusual in what it does
 * @param notes what is written otherwise than the portal has it and is not taken
 * @param candidates whom to choose from; none unless it has to be asked
 */
record ImportedLine(
        BaseLine line,
        Status status,
        @Nullable BasePerson person,
        String sameAs,
        @Nullable ParticipantCategory category,
        PlaceOfWork work,
        String facts,
        List<Difference> differences,
        List<PairChange> pairs,
        List<String> doubts,
        List<Problem> problems,
        List<String> notes,
        List<Choice> candidates) {

    enum Status {
        NEW,
        CHANGED,
        UNCHANGED,
        ASKED,
        REFUSED,
        /** The answer was to leave it. */
        SKIPPED
    }

    public String key() {
        return line.key();
    }

    public int row() {
        return line.row();
    }

    public String name() {
        return line.name();
    }

    public String kind() {
        return line.kind().name();
    }

    public long personId() {
        return person == null ? 0 : person.id();
    }
}
