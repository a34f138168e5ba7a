package nastavnik.casework;

import nastavnik.access.SignedIn;
import nastavnik.attachment.HolderRules;
import nastavnik.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who opens the scan of an author's consent: the school and the centre; each opening is journalled. */
@Component
class ConsentFiles implements HolderRules {

    static final String TYPE = "PracticeConsent";

    private final Practices practices;

    ConsentFiles(Practices practices) {
        this.practices = practices;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public boolean mayRead(long id, SignedIn person) {
        return practices
                .schoolOf(id)
                .filter(schoolId -> Practices.writes(person, schoolId))
                .isPresent();
    }

    @Override
    public boolean mayRemove(long id, SignedIn person) {
        return mayRead(id, person);
    }

    @Override
    public @Nullable Long schoolId(long id) {
        return practices.schoolOf(id).orElse(null);
    }

    @Override
    public boolean personal() {
        return true;
    }
}
