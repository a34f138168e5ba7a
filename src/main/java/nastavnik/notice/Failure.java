package nastavnik.notice;

/** Why a letter did not arrive; the words are the messages {@code dispatch.failure.…}. */
public enum Failure {
    /** Not an address. */
    ADDRESS,
    /** The recipient's server refuses for good. */
    REFUSED,
    /** The recipient's server refuses for now. */
    DELAYED,
    /** One's own mail server does not answer or does not let the portal in. */
    SERVER,
    /** It could not be sent as long as it was news. */
    STALE,
    /** It was not sent because the day it was about was over: it stands in the portal alone. */
    PAST
}
