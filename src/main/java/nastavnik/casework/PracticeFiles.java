package nastavnik.casework;

import nastavnik.access.SignedIn;
import nastavnik.attachment.HolderRules;
import nastavnik.practice.PracticeSight;
import nastavnik.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who opens the materials of a card: whoever sees the card, and anyone where the card is open and they are shown to all. */
@Component
class PracticeFiles implements HolderRules {

    private final Practices practices;

    PracticeFiles(Practices practices) {
        this.practices = practices;
    }

    @Override
    public String type() {
        return Practices.SUBJECT;
    }

    @Override
    public boolean mayRead(long id, SignedIn person) {
        return practices.find(id, new PracticeSight(person)).isPresent();
    }

    @Override
    public boolean mayRemove(long id, SignedIn person) {
        return practices
                .find(id, new PracticeSight(person))
                .filter(card -> PracticePages.rights(card, person).writes())
                .isPresent();
    }

    @Override
    public boolean open(long id) {
        return practices.find(id, PracticeSight.PUBLIC).isPresent();
    }

    @Override
    public @Nullable Long schoolId(long id) {
        return practices.schoolOf(id).orElse(null);
    }

    /** Materials are made to be shown. */
    @Override
    public boolean personal() {
        return false;
    }
}
