package nastavnik.performer;

/**
 * A line of the dictionary.
 *
 * @param kind in words
 * @param size «40 организаций»; empty where it is no group
 */
record BodyRow(long id, String name, String kind, String words, String size, boolean active, boolean fixed) {}
