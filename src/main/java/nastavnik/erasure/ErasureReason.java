package nastavnik.erasure;

/** Why data was destroyed; the words are the messages {@code erasure.reason.…}. */
enum ErasureReason {
    /** 152-ФЗ, article 21, part 5. */
    WITHDRAWN,
    /** 152-ФЗ, article 21, part 4. */
    PURPOSE_ACHIEVED,
    /** 152-ФЗ, article 5, part 7: the term for which the programme's papers are kept is over. */
    TERM_OVER
}
