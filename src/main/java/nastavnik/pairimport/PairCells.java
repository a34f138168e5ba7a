package nastavnik.pairimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import nastavnik.calendar.Dates;
import nastavnik.form.Typed;
import nastavnik.peoplebase.BaseColumn;
import org.jspecify.annotations.Nullable;

/** The pairs of a row: names one under another or parted by commas; lines of the neighbouring cells belong to them in order. */
final class PairCells {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]{3,492}");
    private static final Pattern DASHES = Pattern.compile("[-\u2013\u2014]");

    private final Map<BaseColumn, String> written;
    private final BiConsumer<BaseColumn, String> complain;

    /** @param complain takes the column of what cannot be understood and the message key of what to do */
    PairCells(Map<BaseColumn, String> written, BiConsumer<BaseColumn, String> complain) {
        this.written = written;
        this.complain = complain;
    }

    List<WrittenPair> read() {
        var partners = Arrays.stream(text(BaseColumn.PARTNER).split("[\\n;,]", -1))
                .map(Typed::line)
                .filter(name -> !name.isEmpty() && !DASHES.matcher(name).matches())
                .toList();
        var count = partners.size();
        if (count == 0) {
            return List.of();
        }
        var forms = lines(BaseColumn.FORM, count);
        var ends = lines(BaseColumn.ENDED, count);
        var results = lines(BaseColumn.RESULT, count);
        var links = lines(BaseColumn.LINK, count);
        var pairs = new ArrayList<WrittenPair>();
        for (var i = 0; i < count; i++) {
            pairs.add(new WrittenPair(
                    partners.get(i), forms.get(i), day(ends.get(i)), results.get(i), address(links.get(i))));
        }
        return pairs;
    }

    private String text(BaseColumn column) {
        return written.getOrDefault(column, "");
    }

    private List<String> lines(BaseColumn column, int count) {
        var text = text(column).strip();
        if (count == 1) {
            return List.of(text);
        }
        var lines = Arrays.stream(text.split("\\R", -1))
                .map(String::strip)
                .map(line -> DASHES.matcher(line).matches() ? "" : line)
                .toList();
        if (lines.size() == count) {
            return lines;
        }
        if (text.isEmpty() || (lines.size() == 1 && column == BaseColumn.FORM)) {
            return Collections.nCopies(count, text);
        }
        complain.accept(column, "pairimport.problem.lines");
        return Collections.nCopies(count, "");
    }

    private @Nullable LocalDate day(String text) {
        if (text.isEmpty()) {
            return null;
        }
        var day = Dates.parse(text.replaceAll("\\s*\u0433\\.?$", ""));
        if (day.isEmpty()) {
            complain.accept(BaseColumn.ENDED, "pairimport.problem.date");
        }
        return day.orElse(null);
    }

    private String address(String text) {
        if (!text.isEmpty() && !ADDRESS.matcher(text).matches()) {
            complain.accept(BaseColumn.LINK, "pairimport.problem.link");
            return "";
        }
        return text;
    }
}
