package nastavnik.mentoringgroup;

import nastavnik.form.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which groups are looked for, as it stands in the address.
 *
 * @param state name of a state or empty
 * @param school id of one of the person's schools or empty
 * @param programme id of a programme or empty
 */
record GroupFilter(
        @Nullable String state,
        @Nullable String school,
        @Nullable String programme) {

    GroupFilter {
        state = Typed.line(state);
        school = GroupForm.id(school);
        programme = GroupForm.id(programme);
    }

    /** @return 0 for any */
    long programmeId() {
        return number(programme);
    }

    public boolean empty() {
        return (String.valueOf(state) + school + programme).isEmpty();
    }

    private static long number(@Nullable String id) {
        return id == null || id.isEmpty() ? 0 : Long.parseLong(id);
    }
}
