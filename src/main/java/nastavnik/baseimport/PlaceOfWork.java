package nastavnik.baseimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nastavnik.form.Difference;
import nastavnik.form.Typed;
import nastavnik.peoplebase.BaseColumn;
import nastavnik.peoplebase.BasePerson;
import nastavnik.peoplebase.BaseWords;
import org.jspecify.annotations.Nullable;

/**
 * Where a row says that somebody works, and as what: «Школа № 5, учитель физики», or the post in a column of its own.
 *
 * @param employer kept in the profile of a mentor from outside the school; empty to leave what is kept
 * @param post empty to leave what is kept
 * @param note message key of why the place is not taken; empty where it is, or is said already
 */
record PlaceOfWork(String employer, String post, Optional<String> note) {

    private static final int LONGEST_POST = 200;

    static PlaceOfWork unsaid() {
        return new PlaceOfWork("", "", Optional.empty());
    }

    static PlaceOfWork of(BaseLine line, @Nullable BasePerson person, String school, BaseWords words) {
        var category = person == null ? line.category() : person.category();
        if (category == null) {
            return unsaid();
        }
        var written = Typed.line(line.text(BaseColumn.PLACE));
        var own = BaseWords.ownPlace(category);
        var place = own ? school : person == null ? "" : person.employer();
        var kept = words.placeAndPost(place, person == null ? "" : person.post());
        var post = line.post();
        if (!place.isEmpty() && same(written, place)) {
            written = "";
        } else if (!place.isEmpty() && folded(written).startsWith(folded(place) + ", ") && !same(written, kept)) {
            post = post.isEmpty() ? written.substring(place.length() + 2).strip() : post;
            written = "";
        } else if (same(written, kept)) {
            written = "";
        }
        if (!post.isEmpty() && !category.hasPost()) {
            return new PlaceOfWork("", "", Optional.of("baseimport.note.learner"));
        }
        if (post.length() > LONGEST_POST) {
            return new PlaceOfWork("", "", Optional.of("baseimport.note.postLong"));
        }
        if (written.isEmpty()) {
            return new PlaceOfWork("", post, Optional.empty());
        }
        if (own) {
            return new PlaceOfWork("", post, Optional.of("baseimport.note.ownPlace"));
        }
        var profiled = (person != null && !person.competences().isEmpty())
                || !line.text(BaseColumn.COMPETENCES).isEmpty();
        return profiled
                ? new PlaceOfWork(written, post, Optional.empty())
                : new PlaceOfWork("", post, Optional.of("baseimport.note.placeless"));
    }

    /** @return what would change in a card that is there; nothing for somebody new */
    List<Difference> differences(@Nullable BasePerson person) {
        var found = new ArrayList<Difference>();
        if (person != null && !employer.isEmpty()) {
            found.add(new Difference("peoplebase.mentors.PLACE", person.employer(), employer));
        }
        if (person != null && !post.isEmpty() && !post.equals(person.post())) {
            found.add(new Difference("participant.post", person.post(), post));
        }
        return found;
    }

    private static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String words) {
        return Typed.folded(words);
    }
}
