package nastavnik.remark;

import java.util.Arrays;

/** What a remark is about; the words are the messages {@code remark.place.…}. */
public enum RemarkPlace {
    REPORT,
    WEBINAR,
    PRACTICE;

    static boolean known(String name) {
        return Arrays.stream(values()).anyMatch(place -> place.name().equals(name));
    }
}
