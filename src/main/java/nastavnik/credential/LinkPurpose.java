package nastavnik.credential;

import java.time.Duration;

/** What a one-time link is for, where it leads and how long it lives. */
public enum LinkPurpose {
    INVITATION("/invitations/", Duration.ofDays(7)),
    PASSWORD_RESET("/password-resets/", Duration.ofHours(1));

    private final String path;
    private final Duration life;

    LinkPurpose(String path, Duration life) {
        this.path = path;
        this.life = life;
    }

    /** @return the path that the code follows */
    public String path() {
        return path;
    }

    Duration life() {
        return life;
    }
}
