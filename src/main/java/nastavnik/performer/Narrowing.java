package nastavnik.performer;

import java.util.Set;
import java.util.TreeSet;
import nastavnik.school.SchoolCard;
import nastavnik.school.SchoolType;

/**
 * Which organisations of a group are meant, where not all are: «школы Заречного района», «кроме дошкольных».
 *
 * @param district as the register writes it; empty for any
 * @param exceptTypes types that are not meant
 * @param exceptSchools organisations that are not meant, by id
 */
public record Narrowing(String district, Set<SchoolType> exceptTypes, Set<Long> exceptSchools) {

    /** All organisations of the group. */
    public static final Narrowing NONE = new Narrowing("", Set.of(), Set.of());

    public Narrowing {
        exceptTypes = Set.copyOf(exceptTypes);
        exceptSchools = Set.copyOf(exceptSchools);
    }

    Narrowing to(String other) {
        return new Narrowing(other, exceptTypes, exceptSchools);
    }

    Narrowing except(SchoolType type) {
        var types = new TreeSet<>(exceptTypes);
        types.add(type);
        return new Narrowing(district, types, exceptSchools);
    }

    Narrowing except(long school) {
        var schools = new TreeSet<>(exceptSchools);
        schools.add(school);
        return new Narrowing(district, exceptTypes, schools);
    }

    /** Whether an organisation of the register is meant. */
    boolean means(long id, SchoolCard card) {
        return (district.isEmpty() || district.equals(card.district()))
                && !exceptTypes.contains(card.type())
                && !exceptSchools.contains(id);
    }
}
