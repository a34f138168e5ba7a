package nastavnik.participant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Difference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

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

    static ParticipantForm blank(Set<Long> schoolIds, LocalDate today) {
        var school = schoolIds.size() == 1 ? Long.toString(schoolIds.iterator().next()) : "";
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

    /** @return what two people wrote differently, in words */
    List<Difference> differencesFrom(ParticipantForm stored, MessageSource messages) {
        return Difference.between(
                stored,
                this,
                "participant",
                Set.of("version", "school", "namesake"),
                (field, value) -> shown(field, value, messages));
    }

    private static String shown(String field, Object value, MessageSource messages) {
        var key =
                switch (value) {
                    case Boolean flag -> "participant.flag." + flag;
                    default ->
                        field.equals("category") && !value.toString().isEmpty() ? "participant.category." + value : "";
                };
        return key.isEmpty() ? value.toString() : messages.getMessage(key, null, Locale.of("ru"));
    }

    private static String compact(@Nullable LocalDate date) {
        return date == null ? "" : Dates.compact(date);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
