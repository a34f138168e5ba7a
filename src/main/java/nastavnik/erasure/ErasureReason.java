package nastavnik.erasure;

/** Why data was destroyed; the words are the messages {@code erasure.reason.…}. */
enum ErasureReason {
    /** 152-ФЗ, article 21, part 5. */
    WITHDRAWN,
    /** 152-ФЗ, article 21, part 4. */
    PURPOSE_ACHIEVED
}
