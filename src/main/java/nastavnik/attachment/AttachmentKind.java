package nastavnik.attachment;

import java.util.Locale;
import org.springframework.http.MediaType;

/** What may be attached; archives, programs and documents with macros may not. */
public enum AttachmentKind {
    PDF("pdf", "application/pdf"),
    JPG("jpg", "image/jpeg"),
    PNG("png", "image/png"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet");

    private final String ending;

    @SuppressWarnings("ImmutableEnumChecker") // a media type does not change
    private final MediaType mediaType;

    AttachmentKind(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = MediaType.parseMediaType(mediaType);
    }

    String ending() {
        return ending;
    }

    MediaType mediaType() {
        return mediaType;
    }

    /** @return whether a browser can show it and runs nothing of it */
    boolean shown() {
        return this == PDF || this == JPG || this == PNG;
    }

    /** @return the name with the ending of this kind: a wrong one would be opened by the wrong program */
    String named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var fits = lower.endsWith("." + ending) || (this == JPG && lower.endsWith(".jpeg"));
        return fits ? name : name + "." + ending;
    }
}
