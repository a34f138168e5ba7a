package nastavnik.wording;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A full name as official papers shorten it; «Участник № 57» is none and stays as it is. */
public final class NameOnPaper {

    private NameOnPaper() {}

    /** @return «М.П. Иванова», as it stands beside a signature; the name itself where it is no full one */
    public static String signature(String fullName) {
        var parts = fullName.strip().split("\\s+", 2);
        return parts.length < 2 || !Character.isLetter(parts[1].charAt(0))
                ? fullName.strip()
                : initials(parts[1]) + " " + parts[0];
    }

    /** @return «Иванова М.П.», as it stands in lists */
    public static String listed(String fullName) {
        var parts = fullName.strip().split("\\s+", 2);
        return parts.length < 2 || !Character.isLetter(parts[1].charAt(0))
                ? fullName.strip()
                : parts[0] + " " + initials(parts[1]);
    }

    private static String initials(String names) {
        return Arrays.stream(names.split("\\s+", -1))
                .filter(name -> Character.isLetter(name.charAt(0)))
                .map(name -> name.charAt(0) + ".")
                .collect(Collectors.joining());
    }
}
