package nastavnik.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import nastavnik.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountTests {

    @Test
    void directorNeedsASchool() {
        assertThatThrownBy(() -> account(Role.DIRECTOR)).isInstanceOf(IllegalArgumentException.class);
        assertThat(account(Role.METHODOLOGIST).fullName()).isEqualTo("Пробная Вера Львовна");
    }

    @Test
    void invitationIsOpenUntilThereIsAPassword() {
        var account = account(Role.COMMITTEE);
        assertThat(account.invited()).isTrue();

        account.acceptPassword("{x}y");

        assertThat(account.invited()).isFalse();
    }

    @Test
    void linkMadeEarlierLetsNobodyBlockedIn() {
        var account = account(Role.COMMITTEE);
        account.block();

        assertThatThrownBy(() -> account.acceptPassword("{x}y")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void committeeKeepsEverybodyButAdministratorsAndMentors(Role kept) {
        assertThat(Account.keptBy(Role.COMMITTEE, kept)).isEqualTo(kept != Role.ADMINISTRATOR && kept != Role.MENTOR);
        assertThat(Account.keptBy(Role.ADMINISTRATOR, kept)).isEqualTo(kept != Role.MENTOR);
        assertThat(Account.keptBy(Role.DIRECTOR, kept)).isFalse();
    }

    private static Account account(Role role) {
        return new Account(
                "vera", "", "Пробная Вера Львовна", "проба", role, Set.of(), Instant.parse("2026-10-01T00:00:00Z"));
    }
}
