package nastavnik.notice;

/** What can be filled into the words of a message, written {@code {срок}}; how each is called says {@code notice.place.…}. */
public enum Place {
    NAME,
    COMMITTEE,
    SCHOOL,
    QUARTER,
    DUE,
    COUNT,
    TASKS,
    SCHOOLS,
    TOPIC,
    WHEN,
    REASON,
    PAIR,
    SINCE,
    ROUND,
    NUMBER,
    RECEIPT
}
