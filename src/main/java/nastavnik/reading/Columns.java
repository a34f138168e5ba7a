package nastavnik.reading;

import java.util.List;
import nastavnik.plan.OrderColumn.Kind;
import org.jspecify.annotations.Nullable;

/** Which column of the table holds what. */
record Columns(List<@Nullable Kind> kinds) {

    int width() {
        return kinds.size();
    }

    boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    /** The place of the column from 0; -1 where the table has none. */
    int place(Kind kind) {
        return kinds.indexOf(kind);
    }

    @Nullable
    Kind kind(int column) {
        return kinds.get(column);
    }
}
