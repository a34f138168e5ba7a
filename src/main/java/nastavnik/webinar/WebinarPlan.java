package nastavnik.webinar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;

/**
 * What the schedule says of a webinar; text may be empty but the topic.
 *
 * @param half in whose schedule it stands
 * @param begins on the committee's wall
 * @param minutes 15 to 480
 * @param place where people come to; needed unless all is online
 * @param school whose it is; null where somebody else gives it
 * @param organiser who gives it, besides the school or instead of it; needed where there is no school
 * @param speakers names; everybody reads them where the speakers have agreed
 * @param speakersAgreed whether the speakers have agreed to that
 * @param form of mentoring; null where none is chosen
 */
public record WebinarPlan(
        HalfYear half,
        String topic,
        LocalDate day,
        LocalTime begins,
        int minutes,
        WebinarFormat format,
        String place,
        @Nullable School school,
        String organiser,
        String speakers,
        boolean speakersAgreed,
        @Nullable FormOfMentoring form,
        String audience) {

    /** The least and the most a webinar lasts, in minutes. */
    public static final int SHORTEST = 15;

    public static final int LONGEST = 480;

    public WebinarPlan {
        if (topic.isBlank()
                || minutes < SHORTEST
                || minutes > LONGEST
                || (format.somewhere() && place.isBlank())
                || (school == null && organiser.isBlank())) {
            throw new IllegalArgumentException(
                    "A webinar has a topic, a length, an organiser and, if not online, a place");
        }
    }

    /** @return whether the other says the same, word by word */
    boolean repeats(WebinarPlan other) {
        return slot(0).equals(other.slot(0))
                && format == other.format
                && place.equals(other.place)
                && organiser.equals(other.organiser)
                && speakers.equals(other.speakers)
                && speakersAgreed == other.speakersAgreed
                && Objects.equals(formId(), other.formId())
                && audience.equals(other.audience);
    }

    private @Nullable Long formId() {
        return form == null ? null : form.id();
    }

    /**
     * @param id of the webinar; 0 while it is not stored
     * @return the time it takes
     */
    public Slot slot(long id) {
        return new Slot(id, half, school == null ? null : school.id(), topic, day, begins, minutes);
    }
}
