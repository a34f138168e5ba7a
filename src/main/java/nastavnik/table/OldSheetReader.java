package nastavnik.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.HyperlinkRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sheets of an .xls of Excel 97–2003 record by record: nothing in it is packed, so what it costs is bounded by its
 * size. Macros are never looked at; of a formula the value last saved is read.
 */
final class OldSheetReader implements HSSFListener {

    private final Budget budget;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<SheetRows> contents = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, String> cleaned = new HashMap<>();
    private boolean from1904;
    private int depth;
    private @Nullable SSTRecord shared;
    private @Nullable Numbers numbers;
    private @Nullable FormulaRecord awaitsText;

    OldSheetReader(Budget budget) {
        this.budget = budget;
    }

    List<Table> read(POIFSFileSystem file) throws IOException {
        var request = new HSSFRequest();
        request.addListenerForAllRecords(this);
        new HSSFEventFactory().processWorkbookEvents(request, file);
        var inOrder = List.of(BoundSheetRecord.orderByBofPosition(sheets));
        var tables = new ArrayList<Table>();
        for (var index = 0; index < Math.min(inOrder.size(), contents.size()); index++) {
            var sheet = inOrder.get(index);
            tables.add(new Table(
                    Text.clean(sheet.getSheetname()),
                    sheet.isHidden() || sheet.isVeryHidden(),
                    List.of(),
                    contents.get(index).rows(),
                    List.of()));
        }
        return tables;
    }

    @Override
    public void processRecord(org.apache.poi.hssf.record.Record received) {
        switch (received) {
            case BOFRecord bof -> begin(bof);
            case EOFRecord end -> depth--;
            case BoundSheetRecord sheet -> {
                budget.sheet();
                sheets.add(sheet);
            }
            case DateWindow1904Record window -> from1904 = window.getWindowing() != 0;
            case FormatRecord format -> {
                budget.piece();
                formats.put(format.getIndexCode(), format.getFormatString());
            }
            case ExtendedFormatRecord style -> {
                budget.piece();
                styles.add((int) style.getFormatIndex());
            }
            case SSTRecord strings -> shared = strings;
            default -> cell(received);
        }
    }

    /** A sheet is a stream of its own after that of the workbook; a chart within a sheet is a stream within it. */
    private void begin(BOFRecord bof) {
        depth++;
        if (depth == 1 && bof.getType() != BOFRecord.TYPE_WORKBOOK) {
            contents.add(new SheetRows(budget));
        }
    }

    private void cell(org.apache.poi.hssf.record.Record received) {
        if (depth != 1 || contents.isEmpty()) {
            return;
        }
        var rows = contents.getLast();
        switch (received) {
            case LabelSSTRecord label -> rows.put(label.getRow() + 1, label.getColumn(), Cell.text(shared(label)));
            case LabelRecord label ->
                rows.put(label.getRow() + 1, label.getColumn(), Cell.text(Text.clean(label.getValue())));
            case NumberRecord number ->
                rows.put(number.getRow() + 1, number.getColumn(), number(number.getValue(), number.getXFIndex()));
            case BoolErrRecord value -> {
                if (value.isBoolean()) {
                    rows.put(value.getRow() + 1, value.getColumn(), Cell.truth(value.getBooleanValue()));
                }
            }
            case FormulaRecord formula -> formula(formula, rows);
            case StringRecord text -> {
                if (awaitsText != null) {
                    rows.put(awaitsText.getRow() + 1, awaitsText.getColumn(), Cell.text(Text.clean(text.getString())));
                    awaitsText = null;
                }
            }
            case MergeCellsRecord areas -> {
                for (var index = 0; index < areas.getNumAreas(); index++) {
                    var area = areas.getAreaAt(index);
                    rows.merge(
                            area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn());
                }
            }
            case HyperlinkRecord link -> {
                var address = link.isUrlLink() ? link.getAddress() : null;
                if (address != null) {
                    rows.link(
                            link.getFirstRow() + 1,
                            link.getFirstColumn(),
                            link.getLastRow() + 1,
                            link.getLastColumn(),
                            address,
                            link.getTextMark());
                }
            }
            default -> {}
        }
    }

    private void formula(FormulaRecord formula, SheetRows rows) {
        awaitsText = formula.hasCachedResultString() ? formula : null;
        var kind = formula.getCachedResultTypeEnum();
        if (kind == CellType.NUMERIC) {
            rows.put(formula.getRow() + 1, formula.getColumn(), number(formula.getValue(), formula.getXFIndex()));
        } else if (kind == CellType.BOOLEAN) {
            rows.put(formula.getRow() + 1, formula.getColumn(), Cell.truth(formula.getCachedBooleanValue()));
        }
    }

    private String shared(LabelSSTRecord label) {
        var index = label.getSSTIndex();
        var strings = shared;
        if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) {
            return "";
        }
        return cleaned.computeIfAbsent(
                index, place -> Text.clean(strings.getString(place).getString()));
    }

    private Cell number(double value, int style) {
        if (numbers == null) {
            numbers = Numbers.of(formats, styles, from1904);
        }
        return numbers.cell(Double.toString(value), style);
    }
}
