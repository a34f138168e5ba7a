package nastavnik.showcase;

import java.util.List;
import nastavnik.progress.Figures;

/**
 * How far the roadmap in force is, for everybody: sums over all performers, none of whom is named.
 *
 * @param day of the figures, in words
 */
record ProgressView(long roadmapId, String title, String period, String day, Figures figures, List<Line> sections) {

    /** A section of the roadmap. */
    record Line(String name, Figures figures) {}
}
