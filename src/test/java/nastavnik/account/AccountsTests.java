package nastavnik.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nastavnik.PortalTest;
import nastavnik.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

@PortalTest
class AccountsTests {

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticationProvider provider;

    @Test
    void enrolledPersonSignsInWithTheGivenPassword() {
        accounts.enrol(List.of(person("metodist", Role.METHODOLOGIST)), "слово-для-всех-и-каждого-очень-длинное");

        var signedIn = provider.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                "Metodist", "слово-для-всех-и-каждого-очень-длинное"));

        assertThat(signedIn).matches(Authentication::isAuthenticated);
        assertThat(accounts.of(Role.METHODOLOGIST))
                .extracting(AccountEntry::fullName)
                .contains("Пробная Вера Львовна");
    }

    @Test
    void directorWithoutSchoolIsRefused() {
        assertThatThrownBy(() -> accounts.enrol(List.of(person("director", Role.DIRECTOR)), "nastavnik-demo"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Enrolment person(String login, Role role) {
        return new Enrolment(login, "", "Пробная Вера Львовна", "проба", role, Set.of());
    }
}
