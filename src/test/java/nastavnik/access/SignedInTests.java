package nastavnik.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignedInTests {

    @Test
    void mentorSeesNoSchoolNotEvenWhereOneIsWrittenToHim() {
        var mentor = person(Role.MENTOR);
        assertThat(mentor.schoolIds()).isEmpty();
        assertThat(mentor.sees(14)).isFalse();
        assertThat(mentor.worksFor(14)).isFalse();
        assertThat(Role.MENTOR.worksForSchools()).isTrue();
        assertThat(Role.MENTOR.hasSchools()).isFalse();
        assertThat(Role.staff()).hasSize(Role.values().length - 1).doesNotContain(Role.MENTOR);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DIRECTOR", "CURATOR"})
    void whoWorksForASchoolSeesItAlone(Role role) {
        assertThat(person(role).sees(14)).isTrue();
        assertThat(person(role).worksFor(14)).isTrue();
        assertThat(person(role).sees(15)).isFalse();
    }

    @Test
    void schoolOfAnAddressIsKnownByItsNumberWithZerosTooAndAnotherLeadsToTheOwnOnes() {
        var director = new SignedIn(1, "login", "Пробная Анна Ивановна", "проба", Role.DIRECTOR, Set.of(14L, 15L));
        assertThat(director.schoolIds("14")).containsExactly(14L);
        assertThat(director.schoolIds("0014")).containsExactly(14L);
        for (var odd : new String[] {null, "", "16", "-14", "14.0", "99999999999999999999"}) {
            assertThat(director.schoolIds(odd)).as(odd).containsExactlyInAnyOrder(14L, 15L);
        }
    }

    private static SignedIn person(Role role) {
        return new SignedIn(1, "login", "Пробная Анна Ивановна", "проба", role, Set.of(14L));
    }
}
