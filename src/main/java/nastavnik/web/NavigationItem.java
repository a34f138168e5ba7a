package nastavnik.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the main navigation. A room that has pages to find declares a bean of this type.
 *
 * @param order its place from the left, 0 first; from 60 on registers and settings, which give way where there is no room
 * @param label message key of its words
 * @param path path it leads to; every page below it is marked as belonging to it
 * @param covered other paths whose pages belong to it
 * @param roles the roles that see it; none for an entry of those who have not signed in
 */
public record NavigationItem(int order, String label, String path, List<String> covered, Set<Role> roles) {

    private static final int ASIDE = 60;

    /** An entry for these roles. */
    public static NavigationItem of(int order, String label, String path, Role... roles) {
        return new NavigationItem(order, label, path, List.of(), EnumSet.copyOf(List.of(roles)));
    }

    /** An entry of the open pages, for whoever has not signed in. */
    public static NavigationItem ofOpenPages(int order, String label, String path) {
        return new NavigationItem(order, label, path, List.of(), Set.of());
    }

    /** @return whether this person sees it; null for who has not signed in */
    boolean isFor(@Nullable SignedIn person) {
        return person == null ? roles.isEmpty() : roles.contains(person.role());
    }

    /** The same entry, to which the pages at and below these paths belong as well. */
    public NavigationItem covering(String... paths) {
        return new NavigationItem(order, label, path, List.of(paths), roles);
    }

    /** @return whether it is seldom needed, and gives way where there are too many */
    boolean aside() {
        return order >= ASIDE;
    }

    /** @return whether a page at this request path belongs to the entry */
    boolean leadsTo(String requestPath) {
        return lies(requestPath, path) || covered.stream().anyMatch(other -> lies(requestPath, other));
    }

    private static boolean lies(String requestPath, String path) {
        return "/".equals(path)
                ? "/".equals(requestPath)
                : requestPath.equals(path) || requestPath.startsWith(path + "/");
    }
}
