package nastavnik.participantlist;

import nastavnik.form.Typed;
import nastavnik.participant.ParticipantCategory;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the list, as it stands in the address.
 *
 * @param q part of a name
 * @param role {@code mentor}, {@code mentee} or empty
 * @param category name of a {@link ParticipantCategory} or empty
 * @param state {@code present}, {@code left}, {@code unconsented}, {@code unclear}, {@code stopped} or empty
 * @param school id of one of the person's schools or empty
 */
record ParticipantFilter(
        @Nullable String q,
        @Nullable String role,
        @Nullable String category,
        @Nullable String state,
        @Nullable String school) {

    ParticipantFilter {
        q = text(q);
        role = text(role);
        category = text(category);
        state = text(state);
        school = text(school);
    }

    String pattern() {
        return Typed.anywhere(text(q));
    }

    /** @return the category asked for; null where none, or no such, is */
    @Nullable
    ParticipantCategory wantedCategory() {
        return ParticipantCategory.named(category).orElse(null);
    }

    public boolean empty() {
        return (text(q) + text(role) + text(category) + text(state) + text(school)).isEmpty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
