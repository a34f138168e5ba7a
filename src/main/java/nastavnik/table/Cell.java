package nastavnik.table;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One cell as it stands in its document.
 *
 * @param text what is shown, in NFC, without space around it, lines parted by {@code '\n'}; a number has a point and
 *     no grouping («4.10» keeps its nought where the cell shows it), a date reads dd.MM.yyyy
 * @param kind what the document says the text is; in Word and in pasted text all is {@link Kind#TEXT}
 * @param columns how many columns it takes, at least 1; 0 in a cell covered by the merged cell to its left
 * @param rows how many rows it takes, at least 1; 0 in a cell that continues the merged cell above it
 * @param link the address that a click on the text opens; empty where there is none
 */
public record Cell(String text, Kind kind, int columns, int rows, String link) {

    static final Cell BLANK = new Cell("", Kind.TEXT, 1, 1);
    static final Cell COVERED_FROM_LEFT = new Cell("", Kind.TEXT, 0, 1);
    static final Cell CONTINUED_FROM_ABOVE = new Cell("", Kind.TEXT, 1, 0);
    private static final Cell COVERED_FROM_BOTH = new Cell("", Kind.TEXT, 0, 0);

    Cell(String text, Kind kind, int columns, int rows) {
        this(text, kind, columns, rows, "");
    }

    /** What a sheet keeps in a cell. A number or a date may have been made by Excel out of typed text. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR
    }

    static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Cell(text, Kind.TEXT, 1, 1);
    }

    /** ИСТИНА or ЛОЖЬ, as Excel shows it. */
    static Cell truth(boolean value) {
        var words = ResourceBundle.getBundle("messages.table", Locale.ROOT);
        return new Cell(words.getString(value ? "table.cell.true" : "table.cell.false"), Kind.BOOLEAN, 1, 1);
    }

    static Cell covered(boolean fromLeft, boolean fromAbove) {
        if (fromLeft) {
            return fromAbove ? COVERED_FROM_BOTH : COVERED_FROM_LEFT;
        }
        return fromAbove ? CONTINUED_FROM_ABOVE : BLANK;
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether a merged cell to the left or above lies over this one. */
    public boolean isCovered() {
        return columns == 0 || rows == 0;
    }

    /** Whether this is the lower part of a vertically merged cell: its value stands above. */
    public boolean continuesAbove() {
        return rows == 0;
    }

    Cell spanning(int columns, int rows) {
        return new Cell(text, kind, columns, rows, link);
    }

    /** The same with an address behind its text; nothing is behind no text. */
    Cell linking(String address) {
        return text.isEmpty() ? this : new Cell(text, kind, columns, rows, address);
    }
}
