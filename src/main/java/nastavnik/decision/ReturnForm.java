package nastavnik.decision;

import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the methodologist remarks.
 *
 * @param remark to the whole report, with the one taken from the library where no script has put it there
 * @param lines remarks to single lines, each with the mark of its line
 */
record ReturnForm(@Size(max = 2000) String remark, String common, String version, List<LineRemark> lines) {

    static final ReturnForm NOTHING = new ReturnForm("", "", "", List.of());

    ReturnForm {
        remark = joined(remark, common);
        common = "";
        version = stripped(version);
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** A remark to a line. */
    record LineRemark(String mark, String remark, String common) {
        LineRemark {
            mark = stripped(mark);
            remark = joined(remark, common);
            common = "";
        }
    }

    Map<String, String> toLines() {
        var remarks = new HashMap<String, String>();
        for (var line : lines) {
            if (!line.mark().isEmpty() && !line.remark().isEmpty()) {
                remarks.put(
                        line.mark(),
                        line.remark().substring(0, Math.min(line.remark().length(), 1000)));
            }
        }
        return remarks;
    }

    boolean saysNothing() {
        return remark.isEmpty() && toLines().isEmpty();
    }

    int versionRead() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static String joined(@Nullable String typed, @Nullable String taken) {
        return (stripped(typed) + " " + stripped(taken)).strip();
    }

    private static String stripped(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
