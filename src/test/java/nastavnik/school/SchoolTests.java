package nastavnik.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SchoolTests {

    private final School school = new School(SchoolSamples.numbered(14));

    @Test
    void schoolWorksFromItsFirstDayToItsLastBothIncluded() {
        var lastDay = SchoolSamples.FIRST_DAY.plusYears(3);
        school.close(lastDay, null);

        assertThat(school.activeOn(SchoolSamples.FIRST_DAY.minusDays(1))).isFalse();
        assertThat(school.activeOn(SchoolSamples.FIRST_DAY)).isTrue();
        assertThat(school.activeOn(lastDay)).isTrue();
        assertThat(school.activeOn(lastDay.plusDays(1))).isFalse();
    }

    @Test
    void reopenedSchoolWorksOn() {
        school.close(SchoolSamples.FIRST_DAY, null);
        school.reopen();

        assertThat(school.activeOn(SchoolSamples.FIRST_DAY.plusYears(5))).isTrue();
    }

    @Test
    void schoolCannotEndBeforeItBegins() {
        var before = SchoolSamples.FIRST_DAY.minusDays(1);

        assertThatIllegalArgumentException().isThrownBy(() -> school.close(before, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> school.revise(SchoolSamples.closed("МБОУ «СОШ № 14»", before)));
        assertThatIllegalArgumentException().isThrownBy(() -> new School(SchoolSamples.closed("Школа", before)));
    }

    @Test
    void revisedCardReplacesTheFlags() {
        school.revise(SchoolSamples.flagged("МБОУ «СОШ № 14»", SchoolFlag.LEADER, SchoolFlag.LOW_RESULTS));
        school.revise(SchoolSamples.flagged("МБОУ «СОШ № 14»", SchoolFlag.PEDAGOGICAL_CLASS, SchoolFlag.LEADER));

        assertThat(school.card().flags()).containsExactlyInAnyOrder(SchoolFlag.LEADER, SchoolFlag.PEDAGOGICAL_CLASS);
    }

    @Test
    void siteIsCompletedOnlyWhereItLooksLikeOne() {
        assertThat(SchoolCard.siteAddress("school14.example.ru")).isEqualTo("https://school14.example.ru");
        assertThat(SchoolCard.siteAddress("http://school14.example.ru")).isEqualTo("http://school14.example.ru");
        assertThat(SchoolCard.siteAddress("сайта нет.")).isEqualTo("сайта нет.");
        assertThat(SchoolCard.siteAddress("")).isEmpty();
    }
}
