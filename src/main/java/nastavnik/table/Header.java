package nastavnik.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The header that was found in a table, and through it the columns.
 *
 * @param table where it was found
 * @param first index of its first row among the rows of the table
 * @param height how many rows it takes
 * @param places the wanted columns that were found: their key and their place from 0
 * @param missing keys of the required columns that were not found
 * @param others captions of the columns nobody asked for
 */
public record Header(
        Table table, int first, int height, Map<String, Integer> places, List<String> missing, List<String> others) {

    public Header {
        places = Map.copyOf(places);
        missing = List.copyOf(missing);
        others = List.copyOf(others);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    public boolean has(String key) {
        return places.containsKey(key);
    }

    /** The text of the row in that column; empty when the table has no such column. */
    public String text(Row row, String key) {
        return cell(row, key).text();
    }

    /** The cell of the row in that column; a blank one when the table has no such column. */
    public Cell cell(Row row, String key) {
        var place = places.get(key);
        return place == null ? Cell.BLANK : row.cell(place);
    }

    /** The address of that column in the row, such as «B12», for messages; empty when there is no such column. */
    public String address(Row row, String key) {
        var place = places.get(key);
        return place == null ? "" : row.address(place);
    }

    /** The titles above the header, line by line: paragraphs before a Word table, rows of a sheet. */
    public List<String> textBefore() {
        var lines = new ArrayList<>(table.before());
        for (var row : table.rows().subList(0, first)) {
            row.texts().stream().filter(text -> !text.isEmpty()).forEach(lines::add);
        }
        return lines;
    }

    /** The rows below the header, without its repetitions on later pages, rows that number columns and blank ones. */
    public List<Row> body() {
        var header = table.rows().subList(first, first + height);
        var body = new ArrayList<Row>();
        var belowHeader = true;
        for (var row : table.rows().subList(first + height, table.rows().size())) {
            if (header.stream().anyMatch(caption -> Captions.same(row, caption))) {
                belowHeader = true;
            } else if (!row.isBlank() && !(belowHeader && Captions.isColumnNumbers(row, table.width()))) {
                body.add(row);
                belowHeader = false;
            }
        }
        return body;
    }
}
