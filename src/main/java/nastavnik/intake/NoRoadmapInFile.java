package nastavnik.intake;

import java.io.Serial;

/** The document can be read, but none of its tables has activities and deadlines. */
class NoRoadmapInFile extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;
}
