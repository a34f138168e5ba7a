package nastavnik.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Several reports, each with the version that was read, as a form sends them: «57:4». */
final class ReadVersions {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):(\\d{1,9})");

    private ReadVersions() {}

    /** @return the versions by the ids of their reports; what is not written so is left out */
    static Map<Long, Integer> of(List<String> written) {
        var chosen = new LinkedHashMap<Long, Integer>();
        for (var each : written) {
            var found = WRITTEN.matcher(each);
            if (found.matches()) {
                chosen.put(Long.valueOf(found.group(1)), Integer.valueOf(found.group(2)));
            }
        }
        return chosen;
    }
}
