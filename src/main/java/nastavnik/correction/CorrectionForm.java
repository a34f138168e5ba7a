package nastavnik.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nastavnik.form.Typed;
import nastavnik.reportform.ReportContent;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a report as the methodologist corrects them.
 *
 * @param why read by the school
 * @param version of the report that was read
 * @param lines those of form 1, then those of form 2
 */
record CorrectionForm(@NotBlank @Size(max = 1000) String why, String version, List<Line> lines) {

    private static final int LONGEST = 2000;

    CorrectionForm {
        why = Typed.line(why);
        version = Typed.line(version);
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /**
     * A line of either form.
     *
     * @param first topic or name
     * @param second dates or link
     */
    record Line(String mark, String first, String second) {
        Line {
            mark = Typed.line(mark);
            first = shortened(first);
            second = shortened(second);
        }
    }

    static CorrectionForm of(ReportContent content, int version) {
        return new CorrectionForm("", Integer.toString(version), lines(content));
    }

    static List<Line> lines(ReportContent content) {
        return java.util.stream.Stream.concat(
                        content.webinars().stream().map(line -> new Line(line.mark(), line.topic(), line.dates())),
                        content.practices().stream().map(line -> new Line(line.mark(), line.name(), line.link())))
                .toList();
    }

    int versionRead() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    boolean hasTheLinesOf(ReportContent content) {
        return lines.stream()
                .map(Line::mark)
                .toList()
                .equals(lines(content).stream().map(Line::mark).toList());
    }

    /** @return the same report in the words of this form; lines that are not in it stay as they are */
    ReportContent on(ReportContent content) {
        var typed = byMark();
        return new ReportContent(
                content.webinars().stream()
                        .map(line -> {
                            var words =
                                    typed.getOrDefault(line.mark(), new Line(line.mark(), line.topic(), line.dates()));
                            return new ReportContent.Webinar(line.mark(), words.first(), words.second(), "");
                        })
                        .toList(),
                content.practices().stream()
                        .map(line -> {
                            var words =
                                    typed.getOrDefault(line.mark(), new Line(line.mark(), line.name(), line.link()));
                            return new ReportContent.Practice(line.mark(), words.first(), words.second(), "");
                        })
                        .toList(),
                content.filler());
    }

    /** @return what was typed, over another version of the report */
    CorrectionForm over(ReportContent content, int newVersion) {
        return new CorrectionForm(why, Integer.toString(newVersion), lines(on(content)));
    }

    private Map<String, Line> byMark() {
        return lines.stream().collect(Collectors.toMap(Line::mark, Function.identity(), (one, other) -> one));
    }

    private static String shortened(@Nullable String typed) {
        var text = Typed.line(typed);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
