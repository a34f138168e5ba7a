package nastavnik.school;

/**
 * A school as lists of other rooms need it, without its whole card.
 *
 * @param shortName short name by charter, unique in the city
 * @param number its number as text, empty where it has none
 * @param district district of the city, empty where the city has none
 * @param directorName surname, name, patronymic of its head; empty where not known
 */
public record SchoolEntry(
        long id, SchoolType type, String shortName, String number, String district, String directorName) {}
