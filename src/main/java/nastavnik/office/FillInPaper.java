package nastavnik.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nastavnik.office.SheetStyles.Use;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * An official paper to be filled in on a computer and brought back: the cells to write in are tinted, and each row of the
 * table carries in a hidden column the key by which it is known again.
 */
public final class FillInPaper {

    private static final int SHARE_OF_PROBLEMS = 30;

    private final SXSSFSheet sheet;
    private final SheetStyles styles;
    private final SheetPaper paper;
    private final List<FillInColumn> columns;
    private final boolean marked;
    private final int keyColumn;
    private int firstRow = -1;

    FillInPaper(SXSSFSheet sheet, SheetStyles styles, Page page, List<FillInColumn> columns, boolean marked) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = List.copyOf(columns);
        this.marked = marked;
        var all = new ArrayList<>(columns.stream().map(FillInColumn::paper).toList());
        if (marked) {
            all.add(PaperColumn.of(Words.get("office.problems"), SHARE_OF_PROBLEMS));
        }
        this.paper = new SheetPaper(sheet, styles, page, all);
        this.keyColumn = all.size();
        sheet.setColumnHidden(keyColumn, true);
    }

    /** As {@link OfficialPaper#approval}. */
    public void approval(List<String> lines) {
        paper.approval(lines);
    }

    /** As {@link OfficialPaper#title}. */
    public void title(List<String> lines) {
        paper.title(lines);
    }

    /** A paragraph above the table, or below it once it has rows. */
    public void line(String text) {
        paper.line(text);
    }

    /**
     * A row of the table.
     *
     * @param key by which it is known when the file comes back; empty for a row nobody has written in
     * @param values as many as there are columns
     * @param problems what to mend, by the number of the column from 0; shown where the paper is marked
     */
    public void row(String key, List<? extends @Nullable Object> values, Map<Integer, String> problems) {
        var cells = new ArrayList<@Nullable Object>(values);
        if (marked) {
            cells.add(String.join("\n", problems.values()));
        }
        paper.row(cells.toArray());
        var row = paper.lastRow();
        if (firstRow < 0) {
            firstRow = row.getRowNum();
            styles.write(sheet.getRow(firstRow - 1).createCell(keyColumn), Use.CAPTION, Words.get("office.key"));
        }
        for (var i = 0; i < columns.size(); i++) {
            var wrong = marked && problems.containsKey(i);
            if (wrong || columns.get(i).open()) {
                styles.write(row.getCell(i), wrong ? Use.WRONG : Use.OPEN, values.get(i));
            }
        }
        styles.write(row.createCell(keyColumn), Use.FORM_CELL, key.isEmpty() ? null : key);
    }

    /** Closes the table: what its columns check and offer holds for its rows. */
    public void endTable() {
        var last = paper.lastRow().getRowNum();
        for (var i = 0; i < columns.size(); i++) {
            check(columns.get(i), i, last);
        }
        paper.endTable();
    }

    private void check(FillInColumn column, int place, int last) {
        var helper = sheet.getDataValidationHelper();
        switch (column.rule()) {
            case LENGTH ->
                add(
                        helper.createTextLengthConstraint(
                                DataValidationConstraint.OperatorType.LESS_OR_EQUAL,
                                Integer.toString(column.longest()),
                                null),
                        new CellRangeAddressList(firstRow, last, place, place),
                        column.complaint(),
                        DataValidation.ErrorStyle.STOP);
            case OFFER -> offer(column.offered(), new CellRangeAddressList(firstRow, last, place, place));
            case WEB_ADDRESS -> {
                var cell = org.apache.poi.ss.util.CellReference.convertNumToColString(place) + (firstRow + 1);
                add(
                        helper.createCustomConstraint(
                                "OR(LEFT(" + cell + ",8)=\"https://\",LEFT(" + cell + ",7)=\"http://\")"),
                        new CellRangeAddressList(firstRow, last, place, place),
                        column.complaint(),
                        DataValidation.ErrorStyle.WARNING);
            }
            case NONE -> {}
        }
    }

    private void offer(List<String> values, CellRangeAddressList cells) {
        var list = sheet.getDataValidationHelper()
                .createValidation(
                        sheet.getDataValidationHelper().createExplicitListConstraint(values.toArray(String[]::new)),
                        cells);
        list.setShowErrorBox(false);
        list.setSuppressDropDownArrow(true); // POI's name for showing it
        sheet.addValidationData(list);
    }

    private void add(DataValidationConstraint rule, CellRangeAddressList cells, String complaint, int style) {
        var check = sheet.getDataValidationHelper().createValidation(rule, cells);
        check.setErrorStyle(style);
        check.setShowErrorBox(true);
        check.createErrorBox(Words.get("office.check"), complaint);
        check.setEmptyCellAllowed(true);
        sheet.addValidationData(check);
    }

    /**
     * A fact below the table: its name to the left, what to write in to the right.
     *
     * @param choices all that may be chosen; none for free text
     * @param problem what to mend; empty for nothing
     */
    public void field(String name, String value, List<String> choices, String problem) {
        var use = marked && !problem.isEmpty() ? Use.WRONG : Use.OPEN;
        var row = paper.fact(name, value, use, 1, columns.size() - 1);
        if (marked && !problem.isEmpty()) {
            paper.beside(row, columns.size(), problem);
        }
        if (!choices.isEmpty()) {
            offer(choices, new CellRangeAddressList(row.getRowNum(), row.getRowNum(), 2, 2));
        }
    }
}
