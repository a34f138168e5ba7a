package nastavnik.mentorsignin;

import java.util.List;
import java.util.Set;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.account.AccountSamples;
import nastavnik.account.Accounts;
import nastavnik.account.Enrolment;
import nastavnik.participant.Participant;
import org.springframework.beans.factory.BeanFactory;

/** Mentors who can sign in, tied through the door. */
public final class MentorSignInSamples {

    private MentorSignInSamples() {}

    /** @return the mentor as he is signed in; his login is mentor-&lt;id&gt; */
    public static SignedIn given(BeanFactory portal, Participant mentor) {
        var login = "mentor-" + mentor.id();
        var accounts = portal.getBean(Accounts.class);
        var account = accounts.enrol(
                        List.of(new Enrolment(
                                login, login + "@example.ru", mentor.fullName(), "наставник", Role.MENTOR, Set.of())),
                        AccountSamples.PASSWORD)
                .getFirst();
        portal.getBean(MentorSignIns.class).tie(mentor, account);
        return accounts.admitted(account.id()).orElseThrow();
    }
}
