package nastavnik.report;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import nastavnik.figure.RecentFigures;
import org.springframework.stereotype.Component;

/** Who changes a report sees it in the figures at once, whatever the way it was changed. */
@Component
class ForgottenFigures {

    private final RecentFigures recent;

    ForgottenFigures(RecentFigures recent) {
        this.recent = recent;
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void changed(QuarterReport report) {
        recent.forget();
    }
}
