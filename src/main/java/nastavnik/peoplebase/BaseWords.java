package nastavnik.peoplebase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.participant.ParticipantCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands in the cells of the full bases; what comes back is compared with the same words. */
@Component
public class BaseWords {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final CommitteeClock clock;
    private final MessageSource messages;

    BaseWords(CommitteeClock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /** @return the caption of the official form */
    public String caption(BaseKind kind, BaseColumn column) {
        return say("peoplebase." + kind.path() + "." + column);
    }

    /** @return captions that other tables have for the column, parted by «|», the official one among them */
    public String synonyms(BaseKind kind, BaseColumn column) {
        return caption(kind, column) + "|" + say("peoplebase.synonyms." + kind.path() + "." + column);
    }

    /**
     * @param number in the list, from 1
     * @return text, a number, a date, or null for nothing
     */
    public @Nullable Object cell(BaseKind kind, BaseColumn column, BasePerson person, String school, int number) {
        return switch (column) {
            case NUMBER -> number;
            case NAME -> person.name();
            case CONTACT -> person.representative();
            case YEAR -> person.birthYear();
            case REQUEST -> person.request();
            case PLACE -> placeAndPost(place(person.category(), person.employer(), school), person.post());
            case COMPETENCES -> person.competences();
            case ACHIEVEMENTS -> person.achievements();
            case INTERESTS -> person.interests();
            case GRADES -> grades(person.gradeFrom(), person.gradeTo());
            case TIME -> time(person);
            case FROM -> person.from();
            case ENDED -> ended(person.pairs(kind));
            default -> ofPairs(kind, column, person, school);
        };
    }

    private String ofPairs(BaseKind kind, BaseColumn column, BasePerson person, String school) {
        var pairs = person.pairs(kind);
        return switch (column) {
            case PARTNER -> lines(pairs, BasePair::partner);
            case FORM -> lines(pairs, BasePair::form);
            case PARTNER_PLACE -> lines(pairs, pair -> place(pair.partnerCategory(), pair.partnerEmployer(), school));
            case RESULT -> lines(pairs, this::result);
            case LINK -> lines(pairs, BasePair::link);
            case MARK -> mark(pairs);
            default -> "";
        };
    }

    /** @return «5–7 класс»; empty where the mentor does not mind */
    public String grades(@Nullable Integer from, @Nullable Integer to) {
        if (from == null || to == null) {
            return "";
        }
        return say("peoplebase.grades", from.equals(to) ? from.toString() : from + "\u2013" + to);
    }

    /** @return «6 ч в месяц; вторник, среда» */
    private String time(BasePerson person) {
        return time(person.hours(), person.week());
    }

    /** @return «6 ч в месяц; вторник, среда»; empty where nothing is said */
    public String time(@Nullable Integer hours, nastavnik.profile.Week week) {
        var parts = new ArrayList<String>();
        if (hours != null) {
            parts.add(say("peoplebase.hours", hours.toString()));
        }
        if (week.bits() != 0) {
            parts.add(week.words());
        }
        return String.join("; ", parts);
    }

    /** The school's own people work or learn there; of others it is what the mentor's profile says. */
    static String place(ParticipantCategory category, String employer, String school) {
        return ownPlace(category) ? school : employer;
    }

    /** @return «Школа № 5, учитель физики»; what follows the place's comma is the post when it comes back */
    public String placeAndPost(String place, String post) {
        return Stream.of(place, post).filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }

    /** @return whether such people work or learn in the school itself */
    public static boolean ownPlace(ParticipantCategory category) {
        return category.employed() || category == ParticipantCategory.PUPIL;
    }

    /** @return «Программа выполнена: собран робот», «Другое (смена расписания): собран робот»; empty where nothing is said */
    public String result(BasePair pair) {
        var reason = pair.ending().isEmpty() ? "" : say("mentoring.ending." + pair.ending());
        var ending = pair.endingNote().isEmpty() ? reason : reason + " (" + pair.endingNote() + ")";
        return Stream.of(ending, pair.result()).filter(each -> !each.isEmpty()).collect(Collectors.joining(": "));
    }

    /** A date to count with where there is one pair; where there are several, a line each. */
    private static @Nullable Object ended(List<BasePair> pairs) {
        if (pairs.size() == 1) {
            return pairs.getFirst().endedOn();
        }
        return lines(pairs, pair -> day(pair.endedOn()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.compact(day);
    }

    String mark(List<BasePair> pairs) {
        if (pairs.stream().anyMatch(BasePair::completed)) {
            return say("peoplebase.mark.completed");
        }
        if (pairs.stream().anyMatch(pair -> pair.runsOn(clock.today()))) {
            return say("peoplebase.mark.running");
        }
        return pairs.stream().anyMatch(pair -> !pair.ending().isEmpty()) ? say("peoplebase.mark.broken") : "";
    }

    /** A line for each pair, so that lines of neighbouring cells belong together. */
    private static String lines(List<BasePair> pairs, Function<BasePair, String> words) {
        var lines = pairs.size() == 1
                ? pairs.stream().map(words).toList()
                : pairs.stream()
                        .map(words)
                        .map(each -> each.replaceAll("\\s+", " "))
                        .toList();
        if (lines.stream().allMatch(String::isEmpty)) {
            return "";
        }
        return String.join(
                "\n",
                lines.stream().map(line -> line.isEmpty() ? "\u2013" : line).toList());
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
