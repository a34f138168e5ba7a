package nastavnik.account;

/**
 * An account as other rooms show it or write to it.
 *
 * @param id the account's id
 * @param fullName surname, name, patronymic
 * @param post what the person is; may be empty
 * @param email where letters go; empty where there is none
 */
public record AccountEntry(long id, String fullName, String post, String email) {}
