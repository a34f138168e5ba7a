package nastavnik.baseimport;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nastavnik.baseimport.BaseTables.Found;
import nastavnik.calendar.CommitteeClock;
import nastavnik.form.Typed;
import nastavnik.participant.ParticipantCategory;
import nastavnik.peoplebase.BaseColumn;
import nastavnik.peoplebase.BaseKind;
import nastavnik.table.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who somebody is, which the official forms do not ask: from a column of its own, the form of mentoring, place or age. */
@Component
class Categories {

    private static final int ADULT = 18;

    private final CommitteeClock clock;
    private final MessageSource messages;

    Categories(CommitteeClock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /** @return null where nothing tells */
    @Nullable
    ParticipantCategory of(Found found, Row row, Map<BaseColumn, String> written, @Nullable Integer birthYear) {
        var told = Typed.folded(found.header().text(row, BaseTables.CATEGORY));
        if (!told.isEmpty()) {
            return Arrays.stream(ParticipantCategory.values())
                    .filter(each -> Typed.folded(word(each)).startsWith(told))
                    .findFirst()
                    .orElseGet(() -> guess(told));
        }
        var byForm = ofForm(found.kind(), written.getOrDefault(BaseColumn.FORM, ""));
        if (byForm != null) {
            return byForm;
        }
        var place = Typed.folded(written.getOrDefault(BaseColumn.PLACE, ""));
        if (!place.isEmpty()) {
            var byPlace = guess(place);
            return byPlace == null ? ParticipantCategory.EMPLOYER : byPlace;
        }
        return birthYear != null && clock.today().getYear() - birthYear < ADULT ? ParticipantCategory.PUPIL : null;
    }

    /** The first word of a form is the mentor's side, the second the mentee's: «студент – ученик». */
    private @Nullable ParticipantCategory ofForm(BaseKind kind, String form) {
        var sides = Typed.folded(form.lines().findFirst().orElse("")).split("\\s*[-\u2013\u2014]\\s*", -1);
        return sides.length == 2 ? guess(kind == BaseKind.MENTORS ? sides[0] : sides[1]) : null;
    }

    private @Nullable ParticipantCategory guess(String folded) {
        if (folded.isEmpty()) {
            return null;
        }
        return List.of(
                        ParticipantCategory.PUPIL,
                        ParticipantCategory.STUDENT,
                        ParticipantCategory.EMPLOYER,
                        ParticipantCategory.TEACHER)
                .stream()
                .filter(each -> Arrays.stream(words(each).split("\\|", -1)).anyMatch(folded::contains))
                .findFirst()
                .orElse(null);
    }

    private String words(ParticipantCategory category) {
        return say("baseimport.guess." + category);
    }

    String word(ParticipantCategory category) {
        return say("participant.category." + category);
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.of("ru"));
    }
}
