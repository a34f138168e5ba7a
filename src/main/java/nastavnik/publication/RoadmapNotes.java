package nastavnik.publication;

import java.util.List;
import java.util.Map;
import nastavnik.access.SignedIn;
import nastavnik.plan.RoadmapCard;
import org.jspecify.annotations.Nullable;

/** What a room above has to say about a roadmap on the roadmap's own page; a room that has something declares a bean. */
public interface RoadmapNotes {

    /** @return what stands above the roadmap for this person; null where there is nothing */
    @Nullable
    Note about(RoadmapCard roadmap, SignedIn person);

    /** @return what is to be said at single activities, by the id they have in this redaction */
    Map<Long, String> remarks(RoadmapCard roadmap);

    /**
     * @param tone ending of the style class {@code alert-…}
     * @param words how it stands
     * @param remark what somebody has written about it; may be empty
     * @param actions what this person can do about it, the main one first
     */
    record Note(String tone, String words, String remark, List<Action> actions) {
        public Note {
            actions = List.copyOf(actions);
        }
    }

    /** A page to go to; the main one is the page's primary button. */
    record Action(String label, String path, boolean main) {}
}
