package nastavnik.webinar;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import nastavnik.figure.RecentFigures;
import org.springframework.stereotype.Component;

/** Who places a topic or publishes a webinar sees it in the figures at once. */
@Component("forgottenFiguresOfWebinars")
class ForgottenFigures {

    private final RecentFigures recent;

    ForgottenFigures(RecentFigures recent) {
        this.recent = recent;
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void changed(Webinar webinar) {
        recent.forget();
    }
}
