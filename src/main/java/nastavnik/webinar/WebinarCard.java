package nastavnik.webinar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A webinar as its reader may see it.
 *
 * @param schoolId null where it is no school's
 * @param school short name; empty where it is no school's
 * @param form name of the form of mentoring, or empty
 * @param speakers empty for the public where they have not agreed to be named
 * @param speakersAgreedBy who has noted that they have; empty for the public and where they have not
 * @param speakersAgreedAt when; null where they have not
 * @param formId null where none is chosen
 * @param reason why it was called off; empty where it was not
 * @param source the line it was made of; null for the public and where there is none
 * @param publishedAt since when everybody reads it; null where nobody does
 */
public record WebinarCard(
        long id,
        int version,
        WebinarState state,
        Slot slot,
        @Nullable Long schoolId,
        String school,
        String organiser,
        String speakers,
        String speakersAgreedBy,
        @Nullable Instant speakersAgreedAt,
        @Nullable Long formId,
        String form,
        WebinarFormat format,
        String place,
        String audience,
        String registrationLink,
        String recordingLink,
        String reason,
        @Nullable SourceLine source,
        @Nullable Instant publishedAt,
        Instant changedAt) {

    static WebinarCard of(Webinar webinar, boolean publicly) {
        var plan = webinar.plan();
        var school = plan.school();
        var form = plan.form();
        return new WebinarCard(
                webinar.id(),
                webinar.version(),
                webinar.state(),
                plan.slot(webinar.id()),
                school == null ? null : school.id(),
                school == null ? "" : school.shortName(),
                plan.organiser(),
                publicly && !plan.speakersAgreed() ? "" : plan.speakers(),
                publicly ? "" : webinar.speakersAgreedBy(),
                webinar.speakersAgreedAt(),
                form == null ? null : form.id(),
                form == null ? "" : form.name(),
                plan.format(),
                plan.place(),
                plan.audience(),
                webinar.registrationLink(),
                webinar.recordingLink(),
                webinar.reason(),
                publicly ? null : webinar.source(),
                webinar.publishedAt(),
                webinar.changedAt());
    }

    /** @return whether anyone may read it */
    public boolean open() {
        return publishedAt != null;
    }
}
