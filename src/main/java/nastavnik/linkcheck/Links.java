package nastavnik.linkcheck;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The read door: tells the page of a school which of its links do not open. */
@Component
public class Links {

    private final LinkStore store;

    Links(LinkStore store) {
        this.store = store;
    }

    /** @return those of the addresses that were found shut more than once; one statement, none where nothing is asked */
    public Set<String> shutAmong(Collection<String> urls) {
        return urls.isEmpty() ? Set.of() : Set.copyOf(store.shutAmong(urls));
    }
}
