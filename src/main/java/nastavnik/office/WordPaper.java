package nastavnik.office;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** An official paper in a Word document. */
final class WordPaper implements OfficialPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final double APPROVAL_SHARE = 0.45;
    /** Fiftieths of a per cent: how Word counts widths that follow the page. */
    private static final int WHOLE = 5_000;

    /** Twentieths of a point above and below the text of a cell. */
    private static final int CELL_SPACING = 40;

    /** Twentieths of a point to the left and right of it. */
    private static final int CELL_MARGIN = 85;
    /** Eighths of a point: how thick a line of the table is. */
    private static final int LINE = 4;

    private final WordFile file;
    private final List<PaperColumn> columns;
    private final int shares;
    private @Nullable XWPFTable table;
    private boolean ended;

    WordPaper(WordFile file, List<PaperColumn> columns) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.shares = columns.stream().mapToInt(PaperColumn::share).sum();
    }

    @Override
    public void approval(List<String> lines) {
        var indent = (int) (file.page().textWidth() * 20 * (1 - APPROVAL_SHARE));
        for (var line : lines) {
            file.paragraph(line, ParagraphAlignment.RIGHT, false).setIndentationLeft(indent);
        }
        file.paragraph("", ParagraphAlignment.LEFT, false);
    }

    @Override
    public void title(List<String> lines) {
        // a heading stays on the page of what it stands above
        lines.forEach(
                line -> file.paragraph(line, ParagraphAlignment.CENTER, true).setKeepNext(true));
        file.paragraph("", ParagraphAlignment.LEFT, false).setKeepNext(true);
    }

    @Override
    public void line(String text) {
        if (table != null && !ended) {
            endTable();
        }
        file.paragraph(text, ParagraphAlignment.LEFT, false);
    }

    @Override
    public void block(List<String> lines) {
        if (!ended) {
            var begun = begin();
            if (begun.getNumberOfRows() > 1) {
                begun.getRow(begun.getNumberOfRows() - 1).getTableCells().stream()
                        .flatMap(cell -> cell.getParagraphs().stream())
                        .forEach(paragraph -> paragraph.setKeepNext(true));
            }
            ended = true;
            file.paragraph("", ParagraphAlignment.LEFT, false).setKeepNext(true);
        }
        for (var i = 0; i < lines.size(); i++) {
            file.paragraph(lines.get(i), ParagraphAlignment.LEFT, false).setKeepNext(i < lines.size() - 1);
        }
    }

    @Override
    public void section(String text) {
        var row = addRow(1);
        var cell = row.getCell(0);
        var properties = cell.getCTTc().addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(columns.size()));
        setWidth(cell, WHOLE);
        fill(cell, text, ParagraphAlignment.CENTER, true);
        // a heading stays on the page of the first row below it
        cell.getParagraphArray(0).setKeepNext(true);
    }

    @Override
    public void row(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(columns.size() + " columns, " + values.length + " values");
        }
        var row = addRow(values.length);
        for (var i = 0; i < values.length; i++) {
            setWidth(row.getCell(i), share(i));
            var alignment = columns.get(i).centred() ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT;
            fill(row.getCell(i), text(values[i]), alignment, false);
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate date -> DAY.format(date);
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            default -> value.toString();
        };
    }

    private XWPFTableRow addRow(int cells) {
        var begun = begin();
        var row = new XWPFTableRow(begun.getCTTbl().addNewTr(), begun);
        for (var i = 0; i < cells; i++) {
            row.createCell();
        }
        row.setCantSplitRow(true);
        return row;
    }

    private XWPFTable begin() {
        if (table != null) {
            return table;
        }
        var begun = file.document().createTable(1, columns.size());
        table = begun;
        begun.setWidth("100%");
        begun.setCellMargins(0, CELL_MARGIN, 0, CELL_MARGIN);
        begun.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, LINE, 0, "auto");
        begun.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, LINE, 0, "auto");
        begun.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, LINE, 0, "auto");
        begun.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, LINE, 0, "auto");
        begun.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, LINE, 0, "auto");
        begun.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, LINE, 0, "auto");
        var grid = begun.getCTTbl().getTblGrid() == null
                ? begun.getCTTbl().addNewTblGrid()
                : begun.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        var width = file.page().textWidth() * 20;
        columns.forEach(
                column -> grid.addNewGridCol().setW(BigInteger.valueOf(Math.round(width * column.share() / shares))));
        begun.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var header = begun.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (var i = 0; i < columns.size(); i++) {
            setWidth(header.getCell(i), share(i));
            header.getCell(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            fill(header.getCell(i), columns.get(i).caption(), ParagraphAlignment.CENTER, true);
        }
        return begun;
    }

    private int share(int column) {
        return WHOLE * columns.get(column).share() / shares;
    }

    private static void setWidth(XWPFTableCell cell, int fiftieths) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        width.setType(STTblWidth.PCT);
        width.setW(BigInteger.valueOf(fiftieths));
    }

    private static void fill(XWPFTableCell cell, String text, ParagraphAlignment alignment, boolean bold) {
        var paragraph = cell.getParagraphs().isEmpty() ? cell.addParagraph() : cell.getParagraphArray(0);
        paragraph.setAlignment(alignment);
        paragraph.setSpacingBefore(CELL_SPACING);
        paragraph.setSpacingAfter(CELL_SPACING);
        WordFile.write(paragraph, text, bold);
    }

    @Override
    public void endTable() {
        begin();
        ended = true;
        file.paragraph("", ParagraphAlignment.LEFT, false);
    }

    @Override
    public void chart(Bars bars) {
        if (!ended) {
            endTable();
        }
        try {
            var width = Math.round(file.page().textWidth() * Units.EMU_PER_POINT);
            var chart = file.document().createChart(Math.toIntExact(width), bars.height() * Units.EMU_PER_CENTIMETER);
            var last = bars.labels().size();
            bars.draw(
                    chart, (column, series) -> chart.formatRange(new CellRangeAddress(1, last, series, series)), true);
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void signature(String post, String name) {
        if (table != null && !ended) {
            endTable();
        }
        file.paragraph("", ParagraphAlignment.LEFT, false);
        var paragraph = file.paragraph(post + "\t" + name, ParagraphAlignment.LEFT, false);
        var stop = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        stop.setVal(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc.RIGHT);
        stop.setPos(BigInteger.valueOf(Math.round(file.page().textWidth() * 20)));
    }
}
