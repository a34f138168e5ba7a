package nastavnik.school;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a school.
 *
 * @param shortName short name by charter, unique in the city
 * @param number its number as text, empty where it has none
 * @param directorName surname, name, patronymic of its head
 * @param site address of its site, empty where it has none
 * @param address where it is, as papers name it; empty where nobody has filled it in
 * @param activeFrom first day in the register
 * @param activeTo last day; null while it works
 */
public record SchoolCard(
        SchoolType type,
        String fullName,
        String shortName,
        String number,
        String district,
        String directorName,
        String phone,
        String email,
        String site,
        String address,
        LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        Set<SchoolFlag> flags) {

    /** What lies further ahead is more often a slip than a plan. */
    private static final int MONTHS_AHEAD = 12;

    /** The register may be set right afterwards, but hardly years later. */
    private static final int MONTHS_BACK = 36;

    public SchoolCard {
        flags = Set.copyOf(flags);
    }

    /** A card without an address. */
    public SchoolCard(
            SchoolType type,
            String fullName,
            String shortName,
            String number,
            String district,
            String directorName,
            String phone,
            String email,
            String site,
            LocalDate activeFrom,
            @Nullable LocalDate activeTo,
            Set<SchoolFlag> flags) {
        this(
                type,
                fullName,
                shortName,
                number,
                district,
                directorName,
                phone,
                email,
                site,
                "",
                activeFrom,
                activeTo,
                flags);
    }

    /** @return the address of a site as people write it («school14.example.ru») in the form the register keeps */
    public static String siteAddress(String typed) {
        return typed.isEmpty() || typed.contains(":") || typed.contains(" ") || !typed.contains(".")
                ? typed
                : "https://" + typed;
    }

    /** @return whether a last day lies so far from today that a person has to look at it once more */
    public static boolean isFar(LocalDate lastDay, LocalDate today) {
        return lastDay.isAfter(today.plusMonths(MONTHS_AHEAD)) || lastDay.isBefore(today.minusMonths(MONTHS_BACK));
    }

    /** @return the same card with other words to reach the school by, as its director may change them */
    SchoolCard withContacts(
            String newDirectorName, String newPhone, String newEmail, String newSite, String newAddress) {
        return new SchoolCard(
                type,
                fullName,
                shortName,
                number,
                district,
                newDirectorName,
                newPhone,
                newEmail,
                newSite,
                newAddress,
                activeFrom,
                activeTo,
                flags);
    }
}
