package nastavnik.search;

import java.util.List;
import nastavnik.form.Choice;
import nastavnik.web.Listing;

/**
 * The page of a search.
 *
 * @param path of the page itself
 * @param alike whether no word was found as typed and what is shown is only like it
 * @param kinds all first, then those of which something is found
 * @param open whether it is the page for the public, which has fewer filters
 */
record FoundView(
        String path,
        SearchFilter filter,
        boolean alike,
        List<Kind> kinds,
        Listing<Found> list,
        List<String> sections,
        List<Choice> levels,
        List<Choice> states,
        boolean open) {

    /** A kind with how many are found, and the link to them alone. */
    record Kind(String label, long found, String url, boolean chosen) {}

    /** One thing found. */
    record Found(
            String kind, String url, List<Snippet.Part> title, List<Snippet.Part> body, String place, boolean draft) {}
}
