package nastavnik.web;

import java.util.List;
import nastavnik.access.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around a page.
 *
 * @param committee the committee's name
 * @param person who is signed in; null for the public
 * @param entries the navigation of the person's role
 * @param largeView whether the version for the visually impaired is on
 * @param assets where style sheets and scripts are
 */
public record PageFrame(
        String committee, @Nullable SignedIn person, List<Entry> entries, boolean largeView, Assets assets) {

    /** The fingerprinted path of an asset, see {@link Assets#url}. */
    public String asset(String name) {
        return assets.url(name);
    }

    /** A navigation entry on this page. */
    public record Entry(String label, String path, boolean current) {}
}
