package nastavnik.pairimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nastavnik.peoplebase.BaseColumn;
import nastavnik.peoplebase.BaseKind;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a base tells of the pairs of the person whose row it is.
 *
 * @param kind the base in which it stands
 * @param from since when the person takes part, as the row says it
 * @param written the texts of the cells, without those that say nothing
 * @param pairs in the order in which they are written
 */
public record PairRow(
        BaseKind kind, @Nullable LocalDate from, Map<BaseColumn, String> written, List<WrittenPair> pairs) {

    /** @param complain takes the column of what cannot be understood and the message key of what to do */
    public static PairRow read(
            BaseKind kind,
            @Nullable LocalDate from,
            Map<BaseColumn, String> written,
            BiConsumer<BaseColumn, String> complain) {
        return new PairRow(kind, from, written, new PairCells(written, complain).read());
    }

    boolean ofMentors() {
        return kind == BaseKind.MENTORS;
    }

    String text(BaseColumn column) {
        return written.getOrDefault(column, "");
    }
}
