package nastavnik.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;

/**
 * One page of a list, ready to be shown: its rows, how many there are in all, and the links around it.
 *
 * @param <R> the record of a row
 */
public final class Listing<R> {

    /** How far the rows of a list that grows for ever are counted; queries count one more, to tell that there are others. */
    public static final int MOST_COUNTED = 10_000;

    private static final int WINDOW = 2;

    private final ListRequest asked;
    private final Page<R> page;

    private Listing(ListRequest asked, Page<R> page) {
        this.asked = asked;
        this.page = page;
    }

    /**
     * @param page what the query found for {@link ListRequest#pageable} of the same request
     * @throws BeyondLastPageException where the list has rows, but ends before the page that was asked for
     */
    public static <R> Listing<R> of(ListRequest asked, Page<R> page) {
        if (page.isEmpty() && page.getTotalElements() > 0 && asked.page() > 1) {
            // always to an earlier one: the number of rows may be some seconds old (decision 0106)
            throw new BeyondLastPageException(asked.onPage(Math.min(page.getTotalPages(), asked.page() - 1)));
        }
        return new Listing<>(asked, page);
    }

    /**
     * @param all the whole list, in its order
     * @param row makes the record of a row; called for those of the page only
     * @return the page that was asked for
     * @throws BeyondLastPageException where the list has rows, but ends before the page that was asked for
     */
    public static <S, R> Listing<R> of(ListRequest asked, List<S> all, Function<? super S, R> row) {
        var page = PageRequest.of(asked.page() - 1, ListRequest.SIZE);
        var from = (int) Math.min(page.getOffset(), all.size());
        var shown = all.subList(from, Math.min(from + page.getPageSize(), all.size()));
        return of(asked, new PageImpl<>(shown.stream().map(row).toList(), page, all.size()));
    }

    /** @return the same page, order and filters on another path, for the forms that stand on the list */
    public String on(String path) {
        return asked.on(path);
    }

    /** @return whether the address says it, so that a form on the list that carries the address need not */
    public boolean narrowed(String parameter) {
        return asked.says(parameter);
    }

    public List<R> rows() {
        return page.getContent();
    }

    /** @return rows in the whole list, not only on this page */
    public long total() {
        return page.getTotalElements();
    }

    /** @return whether there are more rows than {@link #MOST_COUNTED}, so that {@link #total} may be less than there are */
    public boolean beyond() {
        return page.getTotalElements() > MOST_COUNTED;
    }

    /** @return how many rows are told of: {@link #total}, at most {@link #MOST_COUNTED} */
    public long counted() {
        return Math.min(total(), MOST_COUNTED);
    }

    public boolean empty() {
        return page.isEmpty();
    }

    public long first() {
        return page.getPageable().getOffset() + 1;
    }

    public long last() {
        return page.getPageable().getOffset() + page.getNumberOfElements();
    }

    public boolean paged() {
        return page.getTotalPages() > 1;
    }

    /** @return links to the first, last and neighbouring pages; never one link per page */
    public List<PageLink> pages() {
        var links = new ArrayList<PageLink>();
        var lastPage = page.getTotalPages();
        var gap = false;
        for (int number = 1; number <= lastPage; number++) {
            if (number == 1 || number == lastPage || Math.abs(number - asked.page()) <= WINDOW) {
                links.add(new PageLink(number, asked.onPage(number), number == asked.page(), gap));
                gap = false;
            } else {
                gap = true;
                number = number < asked.page() ? asked.page() - WINDOW - 1 : lastPage - 1;
            }
        }
        return links;
    }

    /** @return the order as it stands in the address; empty for the usual one */
    public String order() {
        return asked.sortedBy();
    }

    /** @return the address of the same list sorted by this property, the other way round if it already is */
    public String sortUrl(String property) {
        UnaryOperator<String> flipped = key -> asked.sortedBy().equals(key) ? "-" + key : key;
        return asked.with("sort", flipped.apply(property));
    }

    /** @return {@code ascending}, {@code descending} or {@code none}: the value of aria-sort for a property's heading */
    public String sorted(String property) {
        if (asked.sortedBy().equals(property)) {
            return "ascending";
        }
        return asked.sortedBy().equals("-" + property) ? "descending" : "none";
    }

    /** A link to a page; gapBefore tells that pages are left out before it. */
    public record PageLink(int number, String url, boolean current, boolean gapBefore) {}
}
