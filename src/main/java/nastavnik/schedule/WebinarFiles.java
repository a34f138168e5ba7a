package nastavnik.schedule;

import nastavnik.access.SignedIn;
import nastavnik.attachment.HolderRules;
import nastavnik.webinar.WebinarSight;
import nastavnik.webinar.Webinars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who opens the materials of a webinar: whoever sees it, and anyone once it is published. */
@Component
class WebinarFiles implements HolderRules {

    private final Webinars webinars;

    WebinarFiles(Webinars webinars) {
        this.webinars = webinars;
    }

    @Override
    public String type() {
        return Webinars.SUBJECT;
    }

    @Override
    public boolean mayRead(long id, SignedIn person) {
        return webinars.find(id, new WebinarSight(person)).isPresent();
    }

    @Override
    public boolean mayRemove(long id, SignedIn person) {
        return webinars.find(id, new WebinarSight(person))
                .filter(card -> Webinars.links(person, card.schoolId()))
                .isPresent();
    }

    @Override
    public boolean open(long id) {
        return webinars.find(id, WebinarSight.PUBLIC).isPresent();
    }

    @Override
    public @Nullable Long schoolId(long id) {
        return webinars.schoolOf(id).orElse(null);
    }

    /** Materials are made to be shown. */
    @Override
    public boolean personal() {
        return false;
    }
}
