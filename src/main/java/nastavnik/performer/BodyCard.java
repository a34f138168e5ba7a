package nastavnik.performer;

import nastavnik.school.SchoolFlag;
import nastavnik.school.SchoolType;
import org.jspecify.annotations.Nullable;

/**
 * What the dictionary says of an entry.
 *
 * @param words the wordings besides its name, one a line
 * @param type of a group; null for any
 * @param flag of a group; null for none
 */
record BodyCard(
        BodyKind kind,
        String name,
        String words,
        @Nullable SchoolType type,
        @Nullable SchoolFlag flag) {}
