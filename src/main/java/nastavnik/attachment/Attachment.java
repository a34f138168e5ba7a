package nastavnik.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as the other rooms see it, without its content.
 *
 * @param id random: whoever does not know it does not guess it, and whoever does still needs the right
 * @param name cleaned, with the ending of its kind
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 * @param shownToAll whether it may be opened without signing in, where its holder may be
 * @param sent whether it has been part of something sent: then it is kept when it is taken away
 * @param removedAt when it was taken away; null while it belongs to its holder
 */
public record Attachment(
        UUID id,
        Holder holder,
        String name,
        AttachmentKind kind,
        long size,
        String sha256,
        boolean shownToAll,
        boolean sent,
        String attachedBy,
        Instant attachedAt,
        @Nullable Instant removedAt) {

    /** @return the address at which the signed-in open it */
    public String path() {
        return "/attachments/" + id;
    }

    /** @return the address at which anyone opens it, where it is shown to all */
    public String openPath() {
        return "/open" + path();
    }

    /** @return «PDF, 240 КБ» is made of these two: the kind */
    public String ending() {
        return kind.ending();
    }

    /** @return its size in kilobytes, at least one */
    public long kilobytes() {
        return Math.max(1, Math.round(size / 1024.0));
    }

    public boolean shownInBrowser() {
        return kind.shown();
    }
}
