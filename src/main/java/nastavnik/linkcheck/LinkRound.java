package nastavnik.linkcheck;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One round: the links whose turn has come are opened one after the other, with a pause between. */
class LinkRound {

    private static final Logger log = LoggerFactory.getLogger(LinkRound.class);

    private final LinkStore store;
    private final LinkOpener opener;
    private final LinkcheckSettings settings;
    private final Clock clock;

    LinkRound(LinkStore store, LinkOpener opener, LinkcheckSettings settings, Clock clock) {
        this.store = store;
        this.opener = opener;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return how many links were opened */
    int run() {
        store.follow(clock.instant());
        var links = store.claim(settings.batch(), clock.instant());
        for (var link : links) {
            var finding = opener.open(link);
            store.note(link, finding, clock.instant());
            log.debug("{} {} {}", finding.kind(), finding.status(), link);
            if (!rested()) {
                break; // what is left is claimed anew once the claim is over
            }
        }
        return links.size();
    }

    private boolean rested() {
        try {
            Thread.sleep(settings.pause());
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
