package nastavnik.showcase;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** Answers programs that ask again and again: unchanged, nothing is sent. */
final class ForPrograms {

    private ForPrograms() {}

    /**
     * @param file name under which it is saved; empty where a program reads it
     * @return null where the program has it already
     */
    static @Nullable ResponseEntity<byte[]> answer(byte[] bytes, MediaType type, String file, WebRequest asked) {
        var mark = "\"" + UUID.nameUUIDFromBytes(bytes) + "\"";
        if (asked.checkNotModified(mark)) {
            return null;
        }
        var answer = ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(mark);
        if (!file.isEmpty()) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(file).build().toString());
        }
        return answer.body(bytes);
    }
}
