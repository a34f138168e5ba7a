package nastavnik.schedule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.ClockTime;
import nastavnik.form.ClockTimeCheck;
import nastavnik.form.Typed;
import nastavnik.form.WholeNumber;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.school.School;
import nastavnik.webinar.HalfYear;
import nastavnik.webinar.Proposals;
import nastavnik.webinar.Topic;
import nastavnik.webinar.WebinarCard;
import nastavnik.webinar.WebinarFormat;
import nastavnik.webinar.WebinarPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A webinar as it is typed. What is no choice of a select counts as not chosen.
 *
 * @param version the one the page was opened with; empty for a new webinar
 * @param line key of the accepted line it is made of; empty where there is none
 * @param half in whose schedule it stands
 * @param school id; of no effect where the webinar is made of a school's line
 * @param agreed whether the speakers have agreed to be named to everybody
 * @param form id of the form of mentoring
 */
record WebinarForm(
        String version,
        String line,
        String half,
        @NotBlank @Size(max = 500) String topic,
        @NotBlank @CalendarDate String day,
        @NotBlank @ClockTime String begins,

        @NotBlank @WholeNumber(min = WebinarPlan.SHORTEST, max = WebinarPlan.LONGEST)
        String minutes,

        String format,
        @Size(max = 300) String place,
        String school,
        @Size(max = 300) String organiser,
        @Size(max = 500) String speakers,
        boolean agreed,
        String form,
        @Size(max = 500) String audience) {

    WebinarForm {
        version = Typed.line(version).matches("\\d{1,9}") ? Typed.line(version) : "";
        line = Typed.line(line);
        half = HalfYear.parse(Typed.line(half)).map(HalfYear::toString).orElse("");
        topic = Typed.line(topic);
        day = Typed.line(day);
        begins = Typed.line(begins);
        minutes = Typed.line(minutes);
        format = WebinarFormat.named(Typed.line(format))
                .orElse(WebinarFormat.ONLINE)
                .name();
        place = Typed.line(place);
        school = id(school);
        organiser = Typed.line(organiser);
        speakers = Typed.line(speakers);
        form = id(form);
        audience = Typed.line(audience);
    }

    static WebinarForm blank(HalfYear half) {
        return new WebinarForm(
                "",
                "",
                half.toString(),
                "",
                "",
                Dates.time(Proposals.BEGINS),
                Integer.toString(Proposals.MINUTES),
                "",
                "",
                "",
                "",
                "",
                false,
                "",
                "");
    }

    static WebinarForm of(Topic topic, Optional<LocalDate> day, HalfYear usual) {
        return new WebinarForm(
                "",
                topic.line().written(),
                day.map(HalfYear::of).orElse(usual).toString(),
                topic.topic(),
                day.map(Dates::compact).orElse(""),
                Dates.time(Proposals.BEGINS),
                Integer.toString(Proposals.MINUTES),
                "",
                "",
                Long.toString(topic.schoolId()),
                "",
                "",
                false,
                "",
                "");
    }

    static WebinarForm of(WebinarCard card) {
        var slot = card.slot();
        var source = card.source();
        return new WebinarForm(
                Integer.toString(card.version()),
                source == null ? "" : source.written(),
                slot.half().toString(),
                slot.topic(),
                Dates.compact(slot.day()),
                Dates.time(slot.begins()),
                Integer.toString(slot.minutes()),
                card.format().name(),
                card.place(),
                card.schoolId() == null ? "" : Long.toString(card.schoolId()),
                card.organiser(),
                card.speakers(),
                card.speakersAgreedAt() != null,
                card.formId() == null ? "" : Long.toString(card.formId()),
                card.audience());
    }

    /** The same words on top of a newer version. */
    WebinarForm onVersion(String newer) {
        return new WebinarForm(
                newer, line, half, topic, day, begins, minutes, format, place, school, organiser, speakers, agreed,
                form, audience);
    }

    /** What one field says about another. */
    void check(Errors errors) {
        if (half.isEmpty()) {
            errors.rejectValue("half", "schedule.form.half.choose");
        }
        if (WebinarFormat.valueOf(format).somewhere() && place.isEmpty()) {
            errors.rejectValue("place", "schedule.form.place.missing");
        }
        if (school.isEmpty() && organiser.isEmpty()) {
            errors.rejectValue("organiser", "schedule.form.organiser.missing");
        }
    }

    /** To be asked of a form without errors. */
    WebinarPlan plan(@Nullable School behind, @Nullable FormOfMentoring chosen) {
        return new WebinarPlan(
                HalfYear.parse(half).orElseThrow(),
                topic,
                Dates.parse(day).orElseThrow(),
                ClockTimeCheck.parse(begins).orElse(LocalTime.NOON),
                Integer.parseInt(minutes),
                WebinarFormat.valueOf(format),
                place,
                behind,
                organiser,
                speakers,
                agreed,
                chosen,
                audience);
    }

    private static String id(@Nullable String typed) {
        return Typed.line(typed).matches("\\d{1,18}") ? Typed.line(typed) : "";
    }
}
