package nastavnik.notice;

import org.springframework.stereotype.Component;

/** What the portal does by itself every few minutes, at the moment a test wants it. */
@Component
public class Rounds {

    private final Mornings mornings;
    private final Mailer mailer;

    Rounds(Mornings mornings, Mailer mailer) {
        this.mornings = mornings;
        this.mailer = mailer;
    }

    /** Lets periods open and end, tells what is due, sends the letters that wait. */
    public void run() {
        mornings.run();
        mailer.run();
    }
}
