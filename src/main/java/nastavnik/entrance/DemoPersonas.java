package nastavnik.entrance;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented people one may sign in as with one click; in the profile demo and nowhere else. */
@Component
@Profile("demo")
class DemoPersonas {

    /** @return the password they share */
    public String password() {
        return "nastavnik-demo";
    }

    /** @return their logins; the words of each are the message {@code entrance.persona.<login>} */
    public List<String> logins() {
        return List.of("director", "kurator", "nastavnik", "metodist", "komitet", "nachalnik", "admin");
    }
}
