package nastavnik.attachment;

import java.text.Normalizer;

/** Makes of what a browser calls a file a name that any system can keep and no one can mistake for a path. */
final class Names {

    /** Slashes, what Windows refuses, and signs that turn the direction of reading, so that «gpj.exe» looks like «exe.jpg». */
    private static final String UNFIT = "[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}]";

    private Names() {}

    static String cleaned(String typed, int longest) {
        var name = Normalizer.normalize(typed, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll(UNFIT, "").replaceAll("\\s+", " ").replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (name.isEmpty()) {
            return "file";
        }
        return name.length() > longest ? name.substring(name.length() - longest).strip() : name;
    }
}
