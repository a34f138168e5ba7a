package nastavnik.duplicate;

import java.io.Serial;
import nastavnik.participant.Rival;

/** It was not said which of two stays; nothing was merged. */
final class NotChosen extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String title;

    NotChosen(Rival rival) {
        super(rival.key());
        this.title = rival.title();
    }

    /** @return what it is, in words */
    String title() {
        return title;
    }
}
