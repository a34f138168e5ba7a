package nastavnik.web;

import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which page of a list was asked for, in which order; read from the address ({@code ?page=2&sort=-district}) as a
 * controller's parameter. Odd values fall back to the first page and the usual order.
 */
public final class ListRequest {

    /** Rows on a page. */
    public static final int SIZE = 50;

    /** Deeper pages are not offered: one narrows the search instead. Bounds what an offset can cost. */
    private static final int LAST_PAGE = 2_000;

    private final String path;
    private final String query;
    private final int page;
    private final String sort;
    private final String anchor;

    ListRequest(String path, String query, int page, String sort) {
        this(path, query, page, sort, "");
    }

    private ListRequest(String path, String query, int page, String sort, String anchor) {
        this.anchor = anchor;
        this.path = path;
        this.query = query;
        this.page = Math.clamp(page, 1, LAST_PAGE);
        this.sort = sort;
    }

    /**
     * @param sortable the properties a reader may sort by; the first is the usual order
     * @return the page and order for a query; ties are broken by id so that no row shows on two pages
     */
    public Pageable pageable(List<String> sortable) {
        return PageRequest.of(page - 1, SIZE, sort(sortable).and(Sort.by("id")));
    }

    /** @return the same page, order and filters on another path: where a form that stands on the list goes, and back */
    public String on(String other) {
        return query.isEmpty() ? other : other + "?" + query;
    }

    /** @return whether the address says it */
    boolean says(String parameter) {
        return UriComponentsBuilder.fromPath(path)
                .query(query)
                .build()
                .getQueryParams()
                .containsKey(parameter);
    }

    /** @return the same list with its links on another path, for a form that is shown again where it was sent to */
    public ListRequest at(String other) {
        return new ListRequest(other, query, page, sort, anchor);
    }

    /** @return the same list with its links leading to a part of the page, for a list that stands below others */
    public ListRequest below(String part) {
        return new ListRequest(path, query, page, sort, "#" + part);
    }

    /**
     * @return the same, but the last page where the one asked for lies behind it because rows have left the list; for a form
     *     that is shown again with what was typed, which no redirect could keep
     */
    public ListRequest within(long rows) {
        var last = (int) Math.max(1, (rows + SIZE - 1) / SIZE);
        return page <= last ? this : new ListRequest(path, query, last, sort, anchor);
    }

    private Sort sort(List<String> sortable) {
        var descending = sort.startsWith("-");
        var property = descending ? sort.substring(1) : sort;
        if (!Set.copyOf(sortable).contains(property)) {
            return Sort.by(sortable.getFirst());
        }
        return Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, property);
    }

    int page() {
        return page;
    }

    String sortedBy() {
        return sort;
    }

    /**
     * @return the present address on another page of the list; the first page is the address without one, but of a list below
     *     others, whose part of the page may be folded as long as no page of it was asked for
     */
    String onPage(int number) {
        return number == 1 && anchor.isEmpty()
                ? address().build().toUriString()
                : with("page", Integer.toString(number));
    }

    /** @return the present address with one parameter changed and, if it is not the page, back on the first page */
    String with(String parameter, String value) {
        return address().replaceQueryParam(parameter, value).build().toUriString() + anchor;
    }

    private UriComponentsBuilder address() {
        return UriComponentsBuilder.fromPath(path).query(query).replaceQueryParam("page");
    }
}
