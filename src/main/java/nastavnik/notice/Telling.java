package nastavnik.notice;

import java.util.List;
import java.util.Map;
import nastavnik.account.Addressee;

/**
 * What is to be told to whom, before the words are made.
 *
 * @param key of the event: a person is told once of each
 * @param values of the places of its kind; name and committee come by themselves
 * @param path the page it is about
 */
record Telling(NoticeKind kind, String key, List<Addressee> to, Map<Place, String> values, String path) {

    Telling {
        to = List.copyOf(to);
        values = Map.copyOf(values);
    }
}
