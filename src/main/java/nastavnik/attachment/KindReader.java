package nastavnik.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Tells what a file is by what is in it, never by its name or by what the browser says. Only the first bytes are looked
 * at, and of an office document the names of its parts: nothing is unpacked further than needed to walk past it.
 */
@Component
class KindReader {

    private static final int MOST_PARTS = 5_000;
    private static final long MOST_UNPACKED = 200L << 20;
    private static final String MIME_TYPE = "mimetype";

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** @return the kind, or empty where the file is none of them */
    Optional<AttachmentKind> read(InputStreamSource file) throws IOException {
        try (var in = new BufferedInputStream(file.getInputStream())) {
            var type = types.detect(in, new Metadata());
            for (var kind : AttachmentKind.values()) {
                if (kind.shown() && kind.mediaType().toString().equals(type.toString())) {
                    return Optional.of(kind);
                }
            }
        }
        try (var in = new BufferedInputStream(file.getInputStream())) {
            return office(in);
        }
    }

    private static Optional<AttachmentKind> office(InputStream in) throws IOException {
        in.mark(4);
        var start = in.readNBytes(4);
        in.reset();
        if (start.length < 4 || start[0] != 'P' || start[1] != 'K' || start[2] != 3 || start[3] != 4) {
            return Optional.empty();
        }
        var parts = new HashSet<String>();
        var declared = "";
        var unpacked = 0L;
        var buffer = new byte[1 << 14];
        try (var zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(MIME_TYPE) && parts.isEmpty()) {
                    declared = new String(zip.readNBytes(200), java.nio.charset.StandardCharsets.US_ASCII).strip();
                }
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        return Optional.empty();
                    }
                }
                if (!parts.add(entry.getName()) || parts.size() > MOST_PARTS) {
                    return Optional.empty();
                }
            }
        } catch (IllegalArgumentException | java.util.zip.ZipException damaged) {
            return Optional.empty();
        }
        return kind(parts, declared);
    }

    private static Optional<AttachmentKind> kind(Set<String> parts, String declared) {
        if (parts.stream().anyMatch(KindReader::program)) {
            return Optional.empty();
        }
        if (parts.contains("[Content_Types].xml")) {
            if (parts.contains("word/document.xml")) {
                return Optional.of(AttachmentKind.DOCX);
            }
            return parts.contains("xl/workbook.xml") ? Optional.of(AttachmentKind.XLSX) : Optional.empty();
        }
        if (parts.contains("content.xml")) {
            if (declared.equals(AttachmentKind.ODT.mediaType().toString())) {
                return Optional.of(AttachmentKind.ODT);
            }
            return declared.equals(AttachmentKind.ODS.mediaType().toString())
                    ? Optional.of(AttachmentKind.ODS)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** A macro of Microsoft's or of LibreOffice's kind. */
    private static boolean program(String part) {
        var lower = part.toLowerCase(java.util.Locale.ROOT);
        return lower.endsWith("vbaproject.bin") || lower.startsWith("basic/") || lower.startsWith("scripts/");
    }
}
