package nastavnik.notice;

/** Subject and text of a message, either with its places or filled in. */
public record Wording(String subject, String text) {}
