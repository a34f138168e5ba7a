package nastavnik.performer;

import java.util.Set;
import nastavnik.school.SchoolFlag;
import nastavnik.school.SchoolType;
import org.jspecify.annotations.Nullable;

/**
 * Who was recognised in the words: a body of the dictionary, organisations of the register, or one of them.
 *
 * @param bodyId entry of the dictionary; null for a single school
 * @param schoolId the single school; null for all others
 * @param kind {@code GROUP} for groups; null for a single school
 * @param name short words for a page
 * @param type the group's type; null for any
 * @param flags what each organisation of the group has; none for others
 * @param narrowing which of them are meant
 * @param size how many organisations of the register are meant today; 0 for bodies
 */
public record Performer(
        @Nullable Long bodyId,
        @Nullable Long schoolId,
        @Nullable BodyKind kind,
        String name,
        @Nullable SchoolType type,
        Set<SchoolFlag> flags,
        Narrowing narrowing,
        int size) {

    public Performer {
        flags = Set.copyOf(flags);
    }

    Performer narrowed(Narrowing to, String nameThen) {
        return new Performer(bodyId, schoolId, kind, nameThen, type, flags, to, size);
    }

    Performer sized(int members) {
        return new Performer(bodyId, schoolId, kind, name, type, flags, narrowing, members);
    }

    public boolean group() {
        return kind == BodyKind.GROUP;
    }

    public boolean school() {
        return schoolId != null;
    }

    /** @return whether it owes anything in this portal */
    public boolean owes() {
        return kind == null || kind.owes();
    }
}
