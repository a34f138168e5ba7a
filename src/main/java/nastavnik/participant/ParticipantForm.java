package nastavnik.participant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import org.jspecify.annotations.Nullable;

/**
 * A participant's card as it is typed. What is no choice of a select counts as not chosen.
 *
 * @param version the one the page was opened with
 * @param post empty where not said
 * @param namesake whether a person of the same name in the school is known to be another
 * @param school id of the school; of no effect once the participant is stored
 */
record ParticipantForm(
        String version,
        @NotBlank String school,
        @NotBlank @Size(max = 200) String fullName,
        @NotBlank String category,
        boolean mentor,
        boolean mentee,
        @NotBlank @CalendarDate String activeFrom,
        @CalendarDate String activeTo,
        @NotBlank @CalendarDate String birthDate,
        @Size(max = 200) String post,
        boolean namesake) {

    ParticipantForm {
        version = text(version);
        school = text(school).matches("\\d{1,18}") ? text(school) : "";
        fullName = text(fullName).replaceAll("\\s+", " ");
        category = ParticipantCategory.named(category).map(Enum::name).orElse("");
        activeFrom = text(activeFrom);
        activeTo = text(activeTo);
        birthDate = text(birthDate);
        post = text(post).replaceAll("\\s+", " ");
    }

    static ParticipantForm blank(String school, LocalDate today) {
        return new ParticipantForm("", school, "", "", false, false, Dates.compact(today), "", "", "", false);
    }

    static ParticipantForm of(Participant participant) {
        var card = participant.card();
        return new ParticipantForm(
                Integer.toString(participant.version()),
                Long.toString(participant.school().id()),
                card.fullName(),
                card.category().name(),
                card.mentor(),
                card.mentee(),
                Dates.compact(card.activeFrom()),
                compact(card.activeTo()),
                compact(card.birthDate()),
                card.post(),
                false);
    }

    /** The same words on top of a newer version. */
    ParticipantForm onVersion(String newer) {
        return new ParticipantForm(
                newer, school, fullName, category, mentor, mentee, activeFrom, activeTo, birthDate, post, namesake);
    }

    /** To be called once the constraints hold. */
    ParticipantCard card() {
        return new ParticipantCard(
                fullName,
                ParticipantCategory.valueOf(category),
                mentor,
                mentee,
                Dates.parse(activeFrom).orElseThrow(),
                Dates.parse(activeTo).orElse(null),
                Dates.parse(birthDate).orElseThrow(),
                post);
    }

    private static String compact(@Nullable LocalDate date) {
        return date == null ? "" : Dates.compact(date);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
