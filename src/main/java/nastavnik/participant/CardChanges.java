package nastavnik.participant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import nastavnik.calendar.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What was changed in a card, in words for the journal, which outlives the person's data: what stays after the destruction is told
 * as it was and is, of the name and the birth date only that they were changed.
 */
@Component
class CardChanges {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final MessageSource messages;

    CardChanges(MessageSource messages) {
        this.messages = messages;
    }

    /** @return «Фамилия, имя, отчество; Категория: Педагог \u2192 Студент»; empty where nothing was changed */
    String words(ParticipantCard before, ParticipantCard after) {
        var found = new ArrayList<String>();
        add(found, "participant.fullName", before.fullName(), after.fullName(), null);
        add(found, "participant.birthDate", before.birthDate(), after.birthDate(), null);
        add(
                found,
                "participant.category",
                before.category(),
                after.category(),
                each -> say("participant.category." + each));
        add(found, "participant.roles", role(before), role(after), this::say);
        add(found, "participant.activeFrom", before.activeFrom(), after.activeFrom(), CardChanges::day);
        add(found, "participant.activeTo", before.activeTo(), after.activeTo(), CardChanges::day);
        return String.join("; ", found);
    }

    private <V> void add(
            List<String> found,
            String label,
            @Nullable V before,
            @Nullable V after,
            @Nullable Function<V, String> words) {
        if (!Objects.equals(before, after)) {
            found.add(
                    words == null
                            ? say(label)
                            : say(label) + ": " + (before == null ? "" : words.apply(before)) + " \u2192 "
                                    + (after == null ? "" : words.apply(after)));
        }
    }

    private static String role(ParticipantCard card) {
        return card.mentor()
                ? card.mentee() ? "participant.role.both" : "participant.role.mentor"
                : "participant.role.mentee";
    }

    private static String day(LocalDate day) {
        return Dates.compact(day);
    }

    private String say(String key) {
        return messages.getMessage(key, null, RUSSIAN);
    }
}
