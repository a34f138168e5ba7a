package nastavnik.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.form.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is typed. What is no choice of a select counts as the usual one.
 *
 * @param version the one the page was opened with; empty for a new one
 * @param pairs the pair, and the others of its mentor
 */
record MeetingForm(
        String version,
        String kind,
        @NotBlank @CalendarDate String heldOn,
        String format,
        @NotBlank @Size(max = 1000) String topic,
        @WholeNumber(min = 5, max = 600) String minutes,
        @CalendarDate String nextOn,
        List<@Valid Part> pairs) {

    /**
     * A pair that may have been there.
     *
     * @param pair its id
     * @param menteeMark from 1 to 5 or empty
     * @param mentorMark from 1 to 5 or empty
     */
    record Part(
            String pair,
            boolean there,
            String menteeMark,
            @Size(max = 1000) String menteeWords,
            String mentorMark,
            @Size(max = 1000) String mentorWords) {

        Part {
            pair = Typed.line(pair).matches("\\d{1,18}") ? Typed.line(pair) : "";
            menteeMark = mark(menteeMark);
            menteeWords = text(menteeWords);
            mentorMark = mark(mentorMark);
            mentorWords = text(mentorWords);
        }

        static Part of(long pairId, boolean there, Feedback said) {
            return new Part(
                    Long.toString(pairId),
                    there,
                    number(said.menteeMark()),
                    said.menteeWords(),
                    number(said.mentorMark()),
                    said.mentorWords());
        }

        long pairId() {
            return pair.isEmpty() ? 0 : Long.parseLong(pair);
        }

        private Feedback said() {
            return new Feedback(whole(menteeMark), menteeWords, whole(mentorMark), mentorWords);
        }

        private static String mark(@Nullable String typed) {
            return Typed.line(typed).matches("[1-5]") ? Typed.line(typed) : "";
        }
    }

    MeetingForm {
        version = Typed.line(version);
        kind = MeetingKind.named(Typed.line(kind)).orElse(MeetingKind.REGULAR).name();
        heldOn = Typed.line(heldOn);
        format = MeetingFormat.named(Typed.line(format))
                .orElse(MeetingFormat.IN_PERSON)
                .name();
        topic = text(topic);
        minutes = Typed.line(minutes);
        nextOn = Typed.line(nextOn);
        pairs = pairs == null
                ? List.of()
                : pairs.stream().filter(Objects::nonNull).toList();
    }

    static MeetingForm blank(MeetingKind proposed, LocalDate today, List<Part> pairs) {
        return new MeetingForm("", proposed.name(), Dates.compact(today), "", "", "", "", pairs);
    }

    static MeetingForm of(int version, MeetingWords words, List<Part> pairs) {
        return new MeetingForm(
                Integer.toString(version),
                words.kind().name(),
                Dates.compact(words.heldOn()),
                words.format().name(),
                words.topic(),
                number(words.minutes()),
                words.nextOn() == null ? "" : Dates.compact(words.nextOn()),
                pairs);
    }

    /** The same words on top of a newer version. */
    MeetingForm onVersion(String newer) {
        return new MeetingForm(newer, kind, heldOn, format, topic, minutes, nextOn, pairs);
    }

    MeetingWords words() {
        var there = new LinkedHashMap<Long, Feedback>();
        pairs.stream().filter(Part::there).forEach(part -> there.put(part.pairId(), part.said()));
        return new MeetingWords(
                MeetingKind.valueOf(kind),
                Dates.parse(heldOn).orElseThrow(),
                MeetingFormat.valueOf(format),
                topic,
                whole(minutes),
                Dates.parse(nextOn).orElse(null),
                there);
    }

    /** @return ids of all pairs of the form, there or not */
    List<Long> pairIds() {
        return pairs.stream().map(Part::pairId).distinct().toList();
    }

    private static @Nullable Integer whole(String typed) {
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    private static String number(@Nullable Integer kept) {
        return kept == null ? "" : kept.toString();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip().replace("\r\n", "\n");
    }
}
