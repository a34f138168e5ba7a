package nastavnik.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Tells what a file is by what is in it, never by its name or by what the browser says. Only the first bytes are looked
 * at, and of an office document the names and types of its parts. A damaged one is none: its parts are read through, and
 * what comes out is thrown away.
 */
@Component
class KindReader {

    private static final int MOST_PARTS = 5_000;
    private static final long MOST_UNPACKED = 200L << 20;
    private static final int LONGEST_WORDS = 1 << 18;
    private static final String MIME_TYPE = "mimetype";
    private static final String TYPES = "[Content_Types].xml";
    private static final byte[] PACKAGE = {'P', 'K', 3, 4};

    /** What a package says of its parts where one of them is a program, whatever the part is called. */
    private static final List<String> PROGRAMS =
            List.of("macroenabled", "vbaproject", "macrosheet", "activex", "oleobject", "ms-office.vba");

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
        try (var in = file.getInputStream()) {
            var start = in.readNBytes(PACKAGE.length);
            return Arrays.equals(start, PACKAGE) ? office(in.readAllBytes()) : Optional.empty();
        }
    }

    /** @param rest a package without its first bytes; a cut one has no list of its parts and is none */
    private static Optional<AttachmentKind> office(byte[] rest) {
        var content = ByteBuffer.allocate(PACKAGE.length + rest.length)
                .put(PACKAGE)
                .put(rest)
                .array();
        var parts = new HashSet<String>();
        var words = new HashMap<String, String>();
        var unpacked = 0L;
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (!parts.add(entry.getName()) || parts.size() > MOST_PARTS) {
                    return Optional.empty();
                }
                try (var part = zip.getInputStream(entry)) {
                    if ((entry.getName().equals(MIME_TYPE) && parts.size() == 1)
                            || entry.getName().equals(TYPES)) {
                        words.put(entry.getName(), new String(part.readNBytes(LONGEST_WORDS), StandardCharsets.UTF_8));
                    }
                    var buffer = new byte[1 << 14];
                    for (var read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            return Optional.empty();
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
        var types = words.getOrDefault(TYPES, "").toLowerCase(Locale.ROOT);
        if (parts.stream().anyMatch(KindReader::program) || PROGRAMS.stream().anyMatch(types::contains)) {
            return Optional.empty();
        }
        return kind(parts, words.getOrDefault(MIME_TYPE, "").strip());
    }

    private static Optional<AttachmentKind> kind(Set<String> parts, String declared) {
        if (parts.contains(TYPES)) {
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

    /** A macro or control of Microsoft's or of LibreOffice's kind, or a program's object. */
    private static boolean program(String part) {
        var lower = part.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin")
                || lower.startsWith("basic/")
                || lower.startsWith("scripts/")
                || lower.contains("/macrosheets/")
                || lower.contains("/activex/")
                || lower.contains("/embeddings/oleobject");
    }
}
