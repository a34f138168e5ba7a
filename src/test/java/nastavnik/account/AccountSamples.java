package nastavnik.account;

import java.util.List;
import java.util.Set;
import nastavnik.access.Role;

/** Invented people that cannot break the rules of accounts. */
public final class AccountSamples {

    /** The password of everybody here. */
    public static final String PASSWORD = "чайник гуляет по крыше";

    private AccountSamples() {}

    public static Enrolment person(String login, Role role, Long... schoolIds) {
        return new Enrolment(login, login + "@example.ru", "Пробная " + login, "проба", role, Set.of(schoolIds));
    }

    /** Somebody who can sign in at once with {@link #PASSWORD}. */
    public static Account enrolled(Accounts accounts, String login, Role role, Long... schoolIds) {
        return accounts.enrol(List.of(person(login, role, schoolIds)), PASSWORD).getFirst();
    }

    public static void readdressed(Account account, String email) {
        account.readdress(email);
    }
}
