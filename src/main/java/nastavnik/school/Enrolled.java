package nastavnik.school;

/**
 * A card as it stands in the register.
 *
 * @param version counted up by each change
 */
public record Enrolled(long id, int version, SchoolCard card) {}
