package nastavnik.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nastavnik.access.Role;

/**
 * One entry of the main navigation. A room that has pages to find declares a bean of this type.
 *
 * @param order its place from the left, 0 first
 * @param label message key of its words
 * @param path path it leads to; every page below it is marked as belonging to it
 * @param roles the roles that see it
 */
public record NavigationItem(int order, String label, String path, Set<Role> roles) {

    /** An entry for these roles. */
    public static NavigationItem of(int order, String label, String path, Role... roles) {
        return new NavigationItem(order, label, path, EnumSet.copyOf(List.of(roles)));
    }

    /** @return whether a page at this request path lies at or below the entry */
    boolean leadsTo(String requestPath) {
        return "/".equals(path)
                ? "/".equals(requestPath)
                : requestPath.equals(path) || requestPath.startsWith(path + "/");
    }
}
