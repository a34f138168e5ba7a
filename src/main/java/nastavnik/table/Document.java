package nastavnik.table;

import java.util.List;
import java.util.Map;

/**
 * What was read from a file or from pasted text.
 *
 * @param format what the content proved to be, whatever the file's name says
 * @param name the name the file was given by its sender, for messages only
 * @param tables in the order of the document; at least one, and one at least has a row
 * @param paragraphs all text of a Word document that stands outside its tables, in order, without blank ones
 * @param marks what the portal wrote into a file that left it, by {@link Marks}; empty for any other file
 */
public record Document(
        Format format, String name, List<Table> tables, List<String> paragraphs, Map<String, String> marks) {

    public Document {
        tables = List.copyOf(tables);
        paragraphs = List.copyOf(paragraphs);
        marks = Map.copyOf(marks);
    }

    public enum Format {
        EXCEL,
        WORD,
        PASTED
    }

    /** The tables a person sees when opening the file: hidden sheets and empty ones left out. */
    public List<Table> visibleTables() {
        return tables.stream()
                .filter(table -> !table.hidden() && !table.rows().isEmpty())
                .toList();
    }

    /** Whether the file was written here as this form in this version. */
    public boolean isForm(String form, int version) {
        return form.equals(marks.get(Marks.FORM)) && Integer.toString(version).equals(marks.get(Marks.VERSION));
    }
}
