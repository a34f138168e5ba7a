package nastavnik.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageImpl;

class ListingTests {

    private static final List<String> SORTABLE = List.of("shortName", "district");

    @Test
    void linksAreWindowedAroundThePage() {
        var listing = listing("/schools", "type=SCHOOL&page=20", 20, "", 2_000);
        assertThat(listing.pages().stream().map(ListingTests::drawn).collect(Collectors.joining(" ")))
                .isEqualTo("1 … 18 19 [20] 21 22 … 40");
        assertThat(listing.pages().getFirst().url()).isEqualTo("/schools?type=SCHOOL");
        assertThat(listing.first()).isEqualTo(951);
    }

    @Test
    void secondClickOnAHeadingTurnsTheOrderRound() {
        assertThat(listing("/schools", "", 1, "", 10).sortUrl("district")).isEqualTo("/schools?sort=district");
        var sorted = listing("/schools", "sort=district&page=3", 3, "district", 400);
        assertThat(sorted.sortUrl("district")).isEqualTo("/schools?sort=-district");
        assertThat(sorted.sorted("district")).isEqualTo("ascending");
        assertThat(sorted.sorted("shortName")).isEqualTo("none");
    }

    @Test
    void unknownOrderAndImpossiblePageFallBack() {
        var pageable = new ListRequest("/schools", "", -5, "password").pageable(SORTABLE);
        assertThat(pageable.getPageNumber()).isZero();
        assertThat(pageable.getSort()).hasToString("shortName: ASC,id: ASC");
    }

    @Test
    void linksOfAListBelowOthersLeadToIt() {
        var asked = new ListRequest("/mentoring", "by=type", 2, "").below("schools");
        var listing = Listing.of(asked, new PageImpl<>(List.of("строка"), asked.pageable(SORTABLE), 120));
        assertThat(listing.sortUrl("district")).isEqualTo("/mentoring?by=type&sort=district#schools");
        assertThat(listing.pages().getLast().url()).isEqualTo("/mentoring?by=type&page=3#schools");
    }

    @Test
    void pageBehindTheLastLeadsToTheLast() {
        var asked = new ListRequest("/schools", "type=SCHOOL&page=99&sort=-number", 99, "-number");
        assertThatThrownBy(() -> Listing.of(asked, new PageImpl<>(List.of(), asked.pageable(SORTABLE), 120)))
                .isInstanceOfSatisfying(BeyondLastPageException.class, beyond -> assertThat(beyond.lastPage())
                        .isEqualTo("/schools?type=SCHOOL&sort=-number&page=3"));
    }

    @Test
    void listThatIsThereWholeIsCutIntoPages() {
        var all = IntStream.rangeClosed(1, 120).boxed().toList();
        var asked = new ListRequest("/executions/statement", "on=01.10.2026&page=3", 3, "");
        var listing = Listing.of(asked, all, number -> "№ " + number);
        assertThat(listing.rows()).hasSize(20).startsWith("№ 101").endsWith("№ 120");
        assertThat(listing.total()).isEqualTo(120);
        assertThat(listing.first()).isEqualTo(101);
        assertThat(listing.pages().getFirst().url()).isEqualTo("/executions/statement?on=01.10.2026");
        assertThatThrownBy(() -> Listing.of(new ListRequest("/", "", 4, ""), all, number -> number))
                .isInstanceOf(BeyondLastPageException.class);
    }

    /** A number of rows that is some seconds old may promise a page that is not there any more. */
    @Test
    void pageThatIsPromisedButEmptyLeadsToTheOneBefore() {
        var asked = new ListRequest("/tasks", "page=2", 2, "");
        assertThatThrownBy(() -> Listing.of(asked, new PageImpl<>(List.of(), asked.pageable(SORTABLE), 51)))
                .isInstanceOfSatisfying(BeyondLastPageException.class, beyond -> assertThat(beyond.lastPage())
                        .isEqualTo("/tasks"));
        var first = new ListRequest("/tasks", "", 1, "");
        assertThat(Listing.of(first, new PageImpl<>(List.of(), first.pageable(SORTABLE), 1))
                        .empty())
                .isTrue();
    }

    @Test
    void listWithoutRowsIsEmptyOnWhateverPage() {
        var asked = new ListRequest("/schools", "page=99", 99, "");
        assertThat(Listing.of(asked, new PageImpl<>(List.of(), asked.pageable(SORTABLE), 0))
                        .empty())
                .isTrue();
    }

    private static String drawn(Listing.PageLink link) {
        var number = link.current() ? "[" + link.number() + "]" : Integer.toString(link.number());
        return link.gapBefore() ? "… " + number : number;
    }

    private static Listing<String> listing(String path, String query, int page, String sort, long total) {
        var asked = new ListRequest(path, query, page, sort);
        return Listing.of(asked, new PageImpl<>(List.of("строка"), asked.pageable(SORTABLE), total));
    }
}
