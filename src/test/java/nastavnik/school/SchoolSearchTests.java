package nastavnik.school;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nastavnik.PortalTest;
import nastavnik.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

@PortalTest
class SchoolSearchTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    @Autowired
    SchoolSearch search;

    @Autowired
    Schools schools;

    @Autowired
    EntityManager entities;

    @BeforeEach
    void register() {
        schools.enrol(SchoolSamples.numbered(14));
        schools.enrol(SchoolSamples.numbered(140));
        schools.enrol(SchoolSamples.numbered(2));
        schools.enrol(SchoolSamples.flagged("Лицей «Звёздный»", SchoolFlag.LEADER, SchoolFlag.LOW_RESULTS));
        schools.enrol(SchoolSamples.of(SchoolType.KINDERGARTEN, "МАДОУ «ДС № 31»", "Северный"));
        schools.enrol(SchoolSamples.closed("Школа прошлого", TODAY.minusDays(1)));
        entities.flush();
    }

    @Test
    void wordsAreFoundWhateverTheirCaseAndYo() {
        assertThat(names("ЗВЕЗДНЫЙ")).containsExactly("Лицей «Звёздный»");
        assertThat(names("северный дс")).containsExactly("МАДОУ «ДС № 31»");
        assertThat(names("  «берёзкина»  лицей ")).containsExactly("Лицей «Звёздный»");
        assertThat(names("лицей северный")).isEmpty();
    }

    @Test
    void numberIsFoundAsAWhole() {
        assertThat(names("14")).containsExactly("МБОУ «СОШ № 14»");
        assertThat(names("№14")).containsExactly("МБОУ «СОШ № 14»");
        assertThat(names("сош № 14")).containsExactly("МБОУ «СОШ № 14»");
    }

    @Test
    void signsOfPatternsAreOrdinaryText() {
        assertThat(names("%")).isEmpty();
        assertThat(names("_")).isEmpty();
        assertThat(names("[")).isEmpty();
        assertThat(names("\\")).isEmpty();
        assertThat(names("') or 1=1 --")).isEmpty();
    }

    @Test
    void filtersNarrowTogether() {
        assertThat(names(new SchoolFilter("", "KINDERGARTEN", "", "", ""))).containsExactly("МАДОУ «ДС № 31»");
        assertThat(names(new SchoolFilter("", "", "Северный", "", ""))).containsExactly("МАДОУ «ДС № 31»");
        assertThat(names(new SchoolFilter("", "", "", "LOW_RESULTS", ""))).containsExactly("Лицей «Звёздный»");
        assertThat(names(new SchoolFilter("", "SCHOOL", "Северный", "", ""))).isEmpty();
        assertThat(names(new SchoolFilter("", "", "", "", "closed"))).containsExactly("Школа прошлого");
        assertThat(names(new SchoolFilter("", "", "", "", "all"))).hasSize(6);
        assertThat(names(new SchoolFilter("", "no such type", "", "no such flag", "no such state")))
                .hasSize(5);
    }

    @Test
    void listIsSortedAsRussianReadersExpect() {
        assertThat(names(""))
                .containsExactly(
                        "Лицей «Звёздный»", "МАДОУ «ДС № 31»", "МБОУ «СОШ № 2»", "МБОУ «СОШ № 14»", "МБОУ «СОШ № 140»");
        assertThat(sorted(Sort.by("number", "id"))).startsWith("МБОУ «СОШ № 2»", "МБОУ «СОШ № 14»", "МБОУ «СОШ № 140»");
        assertThat(sorted(Sort.by(Sort.Direction.DESC, "number").and(Sort.by("id"))))
                .startsWith("МБОУ «СОШ № 140»", "МБОУ «СОШ № 14»", "МБОУ «СОШ № 2»");
        assertThat(sorted(Sort.by("type", "id"))).last().isEqualTo("МАДОУ «ДС № 31»");
        assertThat(sorted(Sort.by("district", "id"))).last().isEqualTo("МАДОУ «ДС № 31»");
    }

    @Test
    void flagsOfAllRowsCostNoFurtherStatement() {
        var few = Statements.during(() -> page(Sort.by("shortName", "id"), 2));
        var all = Statements.during(() -> page(Sort.by("shortName", "id"), 50));

        assertThat(all).isEqualTo(few);
        assertThat(page(Sort.by("shortName", "id"), 50)
                        .getContent()
                        .getFirst()
                        .card()
                        .flags())
                .containsExactlyInAnyOrder(SchoolFlag.LEADER, SchoolFlag.LOW_RESULTS);
    }

    @Test
    void ownSchoolsAreAllThatIsLookedAt() {
        var own = schools.search(new SchoolFilter("14", "", "", "", ""))
                .getFirst()
                .id();

        assertThat(search.page(SchoolFilter.everything(), List.of(own), TODAY, PageRequest.of(0, 50, Sort.by("id"))))
                .extracting(found -> found.card().number())
                .containsExactly("14");
        assertThat(search.page(SchoolFilter.everything(), List.of(), TODAY, PageRequest.of(0, 50, Sort.by("id"))))
                .isEmpty();
    }

    private List<String> names(String words) {
        return names(new SchoolFilter(words, "", "", "", ""));
    }

    private List<String> names(SchoolFilter filter) {
        return schools.search(filter).stream()
                .map(found -> found.card().shortName())
                .toList();
    }

    private List<String> sorted(Sort sort) {
        return page(sort, 50).stream().map(found -> found.card().shortName()).toList();
    }

    private org.springframework.data.domain.Page<Enrolled> page(Sort sort, int size) {
        return search.page(new SchoolFilter("", "", "", "", ""), null, TODAY, PageRequest.of(0, size, sort));
    }
}
