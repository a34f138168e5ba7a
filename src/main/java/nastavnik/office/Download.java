package nastavnik.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.util.UriUtils;

/**
 * A file on its way to a browser, with a Russian name and one in plain letters for programs that know no better.
 *
 * @param name shown to the person, such as «Сводная за I квартал 2026.xlsx»
 * @param plainName letters, figures, points and hyphens only, such as {@code svod-2026-1.xlsx}; its end tells the type
 */
public record Download(String name, String plainName) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.[a-z]+");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    public Download {
        if (!PLAIN.matcher(plainName).matches()) {
            throw new IllegalArgumentException("Not a plain file name: " + plainName);
        }
        name = name.replaceAll("[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]", " ").strip();
    }

    /** Something that writes a file, such as {@code file::writeTo}. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The answer that streams the content; what belongs to it is closed afterwards, also when the browser went away. */
    public <T extends AutoCloseable> ResponseEntity<StreamingResponseBody> of(T file, Content content) {
        StreamingResponseBody body = out -> {
            try (file) {
                content.writeTo(out);
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
        return ResponseEntity.ok().headers(headers()).body(body);
    }

    public ResponseEntity<StreamingResponseBody> of(SheetFile file) {
        return of(file, file::writeTo);
    }

    public ResponseEntity<StreamingResponseBody> of(WordFile file) {
        return of(file, file::writeTo);
    }

    /** The headers alone, for an answer that is written another way. */
    public HttpHeaders headers() {
        var headers = new HttpHeaders();
        headers.setContentType(type());
        headers.set(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + plainName + "\"; filename*=UTF-8''"
                        + UriUtils.encode(name, StandardCharsets.UTF_8));
        return headers;
    }

    private MediaType type() {
        if (plainName.endsWith(".xlsx")) {
            return XLSX;
        }
        return plainName.endsWith(".docx") ? DOCX : MediaType.APPLICATION_OCTET_STREAM;
    }
}
