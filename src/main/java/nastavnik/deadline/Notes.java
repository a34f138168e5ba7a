package nastavnik.deadline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The notes of one reading, each said once. */
final class Notes {

    private final Set<Note> said = new LinkedHashSet<>();

    void add(Remark remark, String... args) {
        said.add(new Note(remark.code(), List.of(args), remark.doubt()));
    }

    List<Note> list() {
        return List.copyOf(said);
    }
}
