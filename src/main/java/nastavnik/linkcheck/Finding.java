package nastavnik.linkcheck;

/**
 * What came of opening a link once.
 *
 * @param status of the last answer; 0 where there was none
 */
record Finding(Kind kind, int status) {

    /** The words are the messages {@code linkcheck.finding.…}. */
    enum Kind {
        OPENS,
        /** The host answers, but not to programs, or not now: nothing is known against the page. */
        SHY,
        /** 4xx or 5xx. */
        ANSWERS_BADLY,
        NO_SUCH_HOST,
        NO_ANSWER,
        NO_TRUST,
        ROUND_AND_ROUND,
        /** Not on the internet: a private address, another port, another protocol. */
        NOT_PUBLIC;

        boolean bad() {
            return this != OPENS && this != SHY;
        }
    }

    static Finding of(Kind kind) {
        return new Finding(kind, 0);
    }

    static Finding of(int status) {
        if (status < 400) {
            return new Finding(Kind.OPENS, status);
        }
        return new Finding(
                switch (status) {
                    case 401, 403, 405, 407, 429, 451, 503 -> Kind.SHY;
                    default -> Kind.ANSWERS_BADLY;
                },
                status);
    }
}
