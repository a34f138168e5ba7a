package nastavnik.profile;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years of study, as the name of a class begins with them: «7Б» is the seventh. */
final class Grades {

    static final int LAST = 11;

    private static final Pattern CLASS = Pattern.compile("(\\d{1,2})(?!\\d).*");

    private Grades() {}

    /** @return 1 to 11; null where the name says none, as of a student's group */
    static @Nullable Integer of(String schoolClass) {
        var matcher = CLASS.matcher(schoolClass);
        if (!matcher.matches()) {
            return null;
        }
        var number = Integer.parseInt(matcher.group(1));
        return number >= 1 && number <= LAST ? number : null;
    }
}
