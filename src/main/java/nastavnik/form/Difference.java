package nastavnik.form;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * One field in which two versions of the same thing differ; shown by {@code kit/conflict} and by previews.
 *
 * @param label message key of the field's words
 * @param before what stands in the portal; empty where nothing
 * @param after what is to stand there; empty where nothing
 */
public record Difference(String label, String before, String after) {

    /** @return the words before, in pieces: those that are no longer there are marked as changed */
    public List<Piece> beforePieces() {
        return WordChanges.between(before, after).before();
    }

    /** @return the words after, in pieces: those that are new are marked as changed */
    public List<Piece> afterPieces() {
        return WordChanges.between(before, after).after();
    }

    /** Some words of a version, with the space that follows them. */
    public record Piece(String text, boolean changed) {}

    /**
     * Compares two records of one kind field by field, in the order of their declaration.
     *
     * @param room message keys of the fields are {@code <room>.<name of the component>}
     * @param ignored names of components that do not count, such as the version
     * @param words what people read of a component's name and value
     */
    public static <R extends Record> List<Difference> between(
            R before, R after, String room, Set<String> ignored, BiFunction<String, Object, String> words) {
        return Arrays.stream(before.getClass().getRecordComponents())
                .filter(component -> !ignored.contains(component.getName()))
                .map(component -> new Difference(
                        room + "." + component.getName(),
                        words.apply(component.getName(), value(component, before)),
                        words.apply(component.getName(), value(component, after))))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true); // the record may be package-private
            var value = accessor.invoke(record);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
