package nastavnik.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An official paper with one table, put together from top to bottom; the same calls make a sheet of a workbook
 * ({@link SheetFile#paper}) or a Word document ({@link WordFile#paper}). The captions of the table come by themselves
 * before the first row, and again on each page.
 */
public interface OfficialPaper {

    /** The block at the upper right: «Приложение 1», «к приказу …», «от … № …»; a line each. */
    void approval(List<String> lines);

    /** The title, bold in the middle; a line each. */
    void title(List<String> lines);

    /** A paragraph above the table, or below it once it has rows. */
    void line(String text);

    /** A bold row merged across all columns of the table. */
    void section(String text);

    /**
     * A row of the table.
     *
     * @param values as many as there are columns: text, whole numbers, {@code BigDecimal}, {@code LocalDate} or null
     */
    void row(@Nullable Object... values);

    /** Closes the table, empty rows or none, so that what follows stands below it. */
    void endTable();

    /** Paragraphs below the table that stay on one page, and never on one without a row of the table. */
    void block(List<String> lines);

    /** Closes the table and draws its figures below it; the bars are the first rows of the table. */
    void chart(Bars bars);

    /** The post to the left, the name to the right, at the end of the paper. */
    void signature(String post, String name);
}
