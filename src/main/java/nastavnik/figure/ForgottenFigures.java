package nastavnik.figure;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import org.springframework.stereotype.Component;

/** Listens to entities that are counted: whoever changes one sees it in the figures at once, whatever the way it was changed. */
@Component
public class ForgottenFigures {

    private final RecentFigures recent;

    ForgottenFigures(RecentFigures recent) {
        this.recent = recent;
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void changed(Object entity) {
        recent.forget();
    }
}
