package nastavnik.table;

/** Counts what is kept of one document and refuses it as soon as a limit is passed. */
final class Budget {

    private final Limits limits;
    private int sheets;
    private int rows;
    private int cells;
    private int pieces;
    private long characters;

    Budget(Limits limits) {
        this.limits = limits;
    }

    void sheet() {
        if (++sheets > limits.sheets()) {
            throw new UnreadableFile("table.unreadable.too-many-sheets", limits.sheets());
        }
    }

    void row() {
        if (++rows > limits.rows()) {
            throw new UnreadableFile("table.unreadable.too-many-rows", limits.rows());
        }
    }

    void cell(String text) {
        if (++cells > limits.cells()) {
            throw new UnreadableFile("table.unreadable.too-many-cells", limits.cells());
        }
        text(text);
    }

    /** For text that is kept, a cell's or a paragraph's: a file of some kilobytes can repeat one text without end. */
    void text(String text) {
        characters += text.length();
        if (characters > limits.characters()) {
            throw new UnreadableFile("table.unreadable.too-much-text", limits.characters());
        }
    }

    /** For whatever else costs memory by its number: shared strings, paragraphs, formats, the places a merged cell covers. */
    void piece() {
        if (++pieces > 2 * limits.cells()) {
            throw new UnreadableFile("table.unreadable.too-many-cells", limits.cells());
        }
    }

    void column(int column) {
        if (column >= limits.columns()) {
            throw new UnreadableFile("table.unreadable.too-many-columns", limits.columns());
        }
    }
}
