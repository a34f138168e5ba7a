package nastavnik.handover;

import nastavnik.credential.LinkPurpose;

/**
 * A one-time link on its way to a person: the letter and the printed sheet say the same.
 *
 * @param site where the portal is, without a slash at the end
 * @param code the secret, shown once
 * @param until when it ends, formatted
 * @param letter what became of the letter
 */
public record Handover(
        long accountId,
        String fullName,
        String login,
        String email,
        LinkPurpose purpose,
        String site,
        String code,
        String until,
        Letter letter) {

    /** @return the address that uses the code at once */
    public String url() {
        return site + purpose.path() + code;
    }

    /** Where the code is typed in by whoever has it on paper. */
    public String typingUrl() {
        return site + "/invitations";
    }

    /** @return whether the letter is on its way */
    public boolean sent() {
        return letter == Letter.SENT;
    }

    /** @return whether there was to be a letter, and none went out */
    public boolean failed() {
        return letter == Letter.FAILED;
    }

    Handover with(Letter outcome) {
        return new Handover(accountId, fullName, login, email, purpose, site, code, until, outcome);
    }

    /** What became of the letter; not sent where there is no address, nobody asked for it or the mail server is away. */
    public enum Letter {
        NONE,
        SENT,
        FAILED
    }
}
