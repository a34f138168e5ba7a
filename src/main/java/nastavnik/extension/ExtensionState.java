package nastavnik.extension;

/** What became of a school's request for more time. */
public enum ExtensionState {
    ASKED,
    GRANTED,
    DECLINED,
    /** The school took its request back. */
    WITHDRAWN,
    /** The methodologist took back what was granted. */
    REVOKED
}
