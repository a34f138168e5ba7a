package nastavnik.web;

/** How many messages wait for a person, told at the head of each page; the room that keeps them answers. */
public interface Mailbox {

    /** @return messages not read yet; one cheap statement */
    int unread(long accountId);
}
