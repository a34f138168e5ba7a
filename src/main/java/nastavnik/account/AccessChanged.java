package nastavnik.account;

/**
 * What an account may do, or its password, has just changed: its sessions hold the old state and end, except the one in
 * which the person changed it himself, and failed attempts of signing in are forgotten. Published inside the transaction.
 */
public record AccessChanged(long accountId) {}
