package nastavnik.reading;

import java.util.ArrayList;
import java.util.List;
import nastavnik.reading.Doubt.Part;
import nastavnik.reading.PlanRead.SectionRead;
import org.jspecify.annotations.Nullable;

/**
 * A section while it is read.
 *
 * @param line its row; null where activities stand before any heading
 */
record Chapter(@Nullable Line line, String number, String title, List<Line> activities) {

    Chapter(@Nullable Line line, String number, String title) {
        this(line, number, title, new ArrayList<>());
    }

    boolean isEmpty() {
        return activities.isEmpty() && title.isEmpty();
    }

    SectionRead read() {
        return new SectionRead(
                line == null ? 0 : line.number(),
                number,
                title,
                activities.stream().map(Line::read).toList());
    }

    /** The doubts about its heading, not those about its activities. */
    List<Doubt> doubts() {
        if (line == null) {
            return List.of();
        }
        return line.doubts().stream()
                .filter(doubt -> doubt.part() == Part.SECTION)
                .map(doubt -> new Doubt(doubt.rows(), Part.SECTION, doubt.reasons(), doubt.original(), title))
                .toList();
    }
}
