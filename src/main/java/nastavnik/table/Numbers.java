package nastavnik.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** How the numbers of a workbook are shown: by the number formats of its styles. */
final class Numbers {

    private static final String GENERAL = "General";
    private static final int LONGEST_FORMAT = 255;
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", RUSSIAN);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final boolean from1904;

    private Numbers(boolean from1904) {
        this.from1904 = from1904;
    }

    /** The number formats of a workbook that keeps them otherwise: codes by index, and the index of each cell style. */
    static Numbers of(Map<Integer, String> formats, List<Integer> styles, boolean from1904) {
        var numbers = new Numbers(from1904);
        numbers.formats.putAll(formats);
        numbers.styles.addAll(styles);
        return numbers;
    }

    /** Reads the styles part, where there is one. */
    static Numbers read(OfficePackage source, Optional<String> stylesPart, boolean from1904, Budget budget)
            throws IOException, XMLStreamException {
        var numbers = new Numbers(from1904);
        if (stylesPart.isPresent()) {
            try (var xml = source.read(stylesPart.get())) {
                numbers.read(xml, budget);
            }
        }
        return numbers;
    }

    private void read(Xml xml, Budget budget) throws XMLStreamException {
        var inCells = false;
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("numFmt")) {
                budget.piece();
                formats.put(xml.attribute("numFmtId", 0), xml.attribute("formatCode", GENERAL));
            } else if (xml.isStart() && xml.name().equals("cellXfs")) {
                inCells = true;
            } else if (xml.isEnd() && xml.name().equals("cellXfs")) {
                inCells = false;
            } else if (inCells && xml.isStart() && xml.name().equals("xf")) {
                budget.piece();
                styles.add(xml.attribute("numFmtId", 0));
            }
        }
    }

    /** The cell that shows this number in this style. */
    Cell cell(String value, int style) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return Cell.text(Text.clean(value));
        }
        if (!Double.isFinite(number)) {
            return Cell.text(Text.clean(value));
        }
        var index = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        var format = format(index);
        if (number >= 0 && DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(number)) {
            var moment = DateUtil.getLocalDateTime(number, from1904, true);
            return new Cell(date(moment, number, format), Cell.Kind.DATE, 1, 1);
        }
        return new Cell(shown(number, index, format), Cell.Kind.NUMBER, 1, 1);
    }

    /** The text of a date that a sheet keeps in the form of ISO 8601; left as it is where it is none. */
    static String isoDate(String value) {
        try {
            if (value.length() == 10) {
                return DAY.format(LocalDate.parse(value));
            }
            var moment = LocalDateTime.parse(value.endsWith("Z") ? value.substring(0, value.length() - 1) : value);
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY.format(moment) : DAY_AND_TIME.format(moment);
        } catch (DateTimeParseException e) {
            return Text.clean(value);
        }
    }

    private String format(int index) {
        var format = formats.get(index);
        if (format == null) {
            format = index < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
                    ? BuiltinFormats.getBuiltinFormat(index)
                    : null;
        }
        return format == null || format.length() > LONGEST_FORMAT ? GENERAL : format;
    }

    private static String date(LocalDateTime moment, double number, String format) {
        if (number < 1) {
            return TIME.format(moment);
        }
        var letters = QUOTED.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        if (letters.contains("y") && !letters.contains("d")) {
            return MONTH.format(moment);
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY.format(moment) : DAY_AND_TIME.format(moment);
    }

    private String shown(double number, int index, String format) {
        if (!format.equalsIgnoreCase(GENERAL) && !format.equals("@")) {
            try {
                // a comma groups thousands in a format code; what is read is to be a number for anybody
                var text = Text.clean(formatter.formatRawCellContents(number, index, withoutGrouping(format)));
                if (!text.isEmpty()) {
                    return text;
                }
            } catch (RuntimeException e) {
                // a format POI cannot follow: the plain number is still right
            }
        }
        return plain(number);
    }

    private static String withoutGrouping(String format) {
        return format.replace("#,##", "").replace(",000", "000");
    }

    /** The number as Excel would show it in a wide enough cell: 15 figures, no exponent where it can be helped. */
    private static String plain(double number) {
        if (number != 0 && (Math.abs(number) >= 1e21 || Math.abs(number) < 1e-15)) {
            return Double.toString(number);
        }
        var decimal = new BigDecimal(number).round(new MathContext(15)).stripTrailingZeros();
        return (decimal.signum() == 0 ? BigDecimal.ZERO : decimal).toPlainString();
    }
}
