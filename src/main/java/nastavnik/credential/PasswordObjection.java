package nastavnik.credential;

/** Why a password is refused. There are no rules of composition: length is what counts (ASVS 5.0, 6.2). */
public enum PasswordObjection {
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    OWN_NAME
}
