package nastavnik.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nastavnik.assessment.Marks.Given;
import nastavnik.assessment.Marks.Person;
import nastavnik.assessment.Marks.Place;
import nastavnik.form.Typed;
import org.jspecify.annotations.Nullable;

/** The marks of everybody for every parameter, as they stand and as they are typed; a cell may stay empty. */
record MarkSheet(List<String> parameters, List<Line> lines) {

    /** Somebody's marks. */
    record Line(long personId, String name, List<Cell> cells) {

        public boolean sound() {
            return cells.stream().noneMatch(Cell::wrong);
        }
    }

    /**
     * A mark.
     *
     * @param typed as it is to be shown
     * @param stored as it is kept; empty where there is none
     * @param wrong whether what is typed is no mark of the scale
     */
    record Cell(Place place, String typed, String stored, boolean wrong) {

        public String field() {
            return "mark-" + place.personId() + "-" + place.ordinal();
        }

        public boolean changed() {
            return !typed.equals(stored);
        }
    }

    /** @param typed by the names of the fields; null where nothing has been typed yet. A field that was not sent stays as it is. */
    static MarkSheet of(
            ParameterSet set, List<Person> people, Map<Place, Integer> stored, @Nullable Map<String, String> typed) {
        var lines = new ArrayList<Line>();
        for (var person : people) {
            var cells = new ArrayList<Cell>();
            for (var ordinal = 0; ordinal < set.parameters().size(); ordinal++) {
                var place = new Place(person.id(), ordinal);
                var mark = stored.get(place);
                var kept = mark == null ? "" : mark.toString();
                var field = new Cell(place, "", "", false).field();
                var value = typed == null || !typed.containsKey(field) ? kept : Typed.line(typed.get(field));
                cells.add(new Cell(place, value, kept, !value.isEmpty() && !takes(set, value)));
            }
            lines.add(new Line(person.id(), person.name(), cells));
        }
        return new MarkSheet(set.parameters(), lines);
    }

    private static boolean takes(ParameterSet set, String value) {
        return value.matches("\\d{1,3}") && set.takes(Integer.parseInt(value));
    }

    public boolean sound() {
        return lines.stream().allMatch(Line::sound);
    }

    List<Given> given() {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(Cell::changed)
                .map(cell -> new Given(cell.place(), cell.typed().isEmpty() ? null : Integer.valueOf(cell.typed())))
                .toList();
    }

    public long filled() {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> !cell.stored().isEmpty())
                .count();
    }

    public long all() {
        return (long) lines.size() * parameters.size();
    }
}
