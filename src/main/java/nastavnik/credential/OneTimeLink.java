package nastavnik.credential;

import java.time.Instant;

/**
 * A link just made. Its code is known to nobody afterwards: it is shown or sent now, or never.
 *
 * @param code thirteen groups of four characters, as printed on paper
 * @param expiresAt from this moment on it opens nothing
 */
public record OneTimeLink(LinkPurpose purpose, String code, Instant expiresAt) {

    /** @return the path of the link within the portal */
    public String path() {
        return purpose.path() + code;
    }
}
