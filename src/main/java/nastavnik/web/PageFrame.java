package nastavnik.web;

import java.util.List;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around a page.
 *
 * @param committee the committee's name
 * @param person who is signed in; null for the public
 * @param entries the navigation of the person's role
 * @param more what of it has no room in the row: registers and settings, opened by a click
 * @param largeView whether the version for the visually impaired is on
 * @param assets where style sheets and scripts are
 * @param mailbox asked only where the frame is really shown
 */
public record PageFrame(
        String committee,
        @Nullable SignedIn person,
        List<Entry> entries,
        List<Entry> more,
        boolean largeView,
        Assets assets,
        Mailbox mailbox) {

    /** The fingerprinted path of an asset, see {@link Assets#url}. */
    public String asset(String name) {
        return assets.url(name);
    }

    /** @return whether a mentor looks at it, for whom the lists of the school are not there */
    public boolean mentor() {
        return person != null && person.is(Role.MENTOR);
    }

    /** @return messages the person has not read; 0 for the public */
    public int unread() {
        return person == null || mentor() ? 0 : mailbox.unread(person.accountId());
    }

    /** A navigation entry on this page. */
    public record Entry(String label, String path, boolean current) {}
}
