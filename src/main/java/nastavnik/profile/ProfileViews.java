package nastavnik.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nastavnik.calendar.Dates;
import nastavnik.mentoringform.DictionaryEntry;
import org.jspecify.annotations.Nullable;

/** Requests and profiles as their pages show them; what is not kept is empty. */
final class ProfileViews {

    private ProfileViews() {}

    /**
     * Something done to a request or profile.
     *
     * @param action its words are the message {@code journal.<action>}
     */
    record Event(String at, String actor, String action) {}

    /** A request; kept tells whether there is one. */
    record Request(
            boolean kept,
            String request,
            String interests,
            String themes,
            String form,
            String schoolClass,
            String days,
            String hours,
            List<Event> history) {

        static Request of(RequestCard card, List<Event> history) {
            return new Request(
                    true,
                    card.request(),
                    card.interests(),
                    names(card.themes()),
                    card.form() == null ? "" : card.form().name(),
                    card.schoolClass(),
                    card.week().words(),
                    number(card.hours()),
                    history);
        }

        static Request none() {
            return new Request(false, "", "", "", "", "", "", "", List.of());
        }
    }

    /** A profile; kept tells whether there is one. */
    record Mentor(
            boolean kept,
            String competences,
            String achievements,
            String interests,
            String themes,
            String forms,
            String gradeFrom,
            String gradeTo,
            String days,
            String hours,
            String course,
            String courseHours,
            String certificate,
            String trainedOn,
            String interviewedOn,
            String employer,
            String offeredOn,
            List<Event> history) {

        static Mentor of(MentorCard card, @Nullable LocalDate offeredOn, List<Event> history) {
            return new Mentor(
                    true,
                    card.competences(),
                    card.achievements(),
                    card.interests(),
                    names(card.themes()),
                    names(card.forms()),
                    number(card.gradeFrom()),
                    number(card.gradeTo()),
                    card.week().words(),
                    number(card.hours()),
                    card.course(),
                    number(card.courseHours()),
                    card.certificate(),
                    day(card.trainedOn()),
                    day(card.interviewedOn()),
                    card.employer(),
                    day(offeredOn),
                    history);
        }

        static Mentor none() {
            return new Mentor(false, "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", List.of());
        }
    }

    static String names(List<? extends DictionaryEntry> entries) {
        return entries.stream().map(DictionaryEntry::name).collect(Collectors.joining(", "));
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : Integer.toString(number);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.full(day);
    }
}
