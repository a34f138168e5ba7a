package nastavnik.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to a person, with what became of its letter.
 *
 * @param person whose it is
 * @param path the page it is about
 * @param address where the letter goes; empty where the person had none
 * @param nextAt when the letter is tried next; null where it is not to be
 * @param failure why the last attempt failed; null where none did
 * @param answer what the mail server said then; may be empty
 */
public record Notice(
        long id,
        String person,
        NoticeKind kind,
        Wording words,
        String path,
        Instant madeAt,
        boolean read,
        Mail mail,
        String address,
        @Nullable Instant nextAt,
        @Nullable Instant sentAt,
        int attempts,
        @Nullable Failure failure,
        String answer) {

    /** What became of the letter. */
    public enum Mail {
        /** In the portal only: no address, no mail server, or as the person wants it. */
        PORTAL,
        WAITING,
        SENT,
        FAILED
    }
}
