package nastavnik.notice;

/** How a person wants to be told of what concerns him; in the portal everything stands anyway. */
public enum Way {
    AT_ONCE,
    /** One letter each morning with what has come together. */
    DIGEST,
    PORTAL
}
