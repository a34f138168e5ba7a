package nastavnik.pairing;

import nastavnik.form.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is looked for in the list, as it stands in the address.
 *
 * @param q part of the mentor's or the mentee's name
 * @param form id of a form of mentoring or empty
 * @param state name of a {@link PairState} or empty
 * @param school id of one of the person's schools or empty
 * @param participant id of one of the two or empty
 * @param programme id of a programme or empty
 * @param alone «true» for pairs by themselves, without members of groups
 */
record MentorPairFilter(
        @Nullable String q,
        @Nullable String form,
        @Nullable String state,
        @Nullable String school,
        @Nullable String participant,
        @Nullable String programme,
        @Nullable String alone) {

    MentorPairFilter {
        q = text(q);
        form = text(form);
        state = text(state);
        school = text(school);
        participant = text(participant);
        programme = text(programme);
        alone = text(alone).equals("true") ? "true" : "";
    }

    boolean ofThemselves() {
        return !text(alone).isEmpty();
    }

    String pattern() {
        return Typed.anywhere(text(q));
    }

    /** @return 0 where no form, or nothing that could be one, is asked for */
    long formId() {
        return number(form);
    }

    long programmeId() {
        return number(programme);
    }

    long participantId() {
        return number(participant);
    }

    /** @return the path with the same filters */
    String address(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("q", q)
                .queryParam("form", form)
                .queryParam("state", state)
                .queryParam("school", school)
                .queryParam("participant", participant)
                .queryParam("programme", programme)
                .queryParam("alone", alone)
                .encode()
                .toUriString();
    }

    public boolean empty() {
        return (text(q) + text(form) + text(state) + text(school) + text(participant) + text(programme) + text(alone))
                .isEmpty();
    }

    private static long number(@Nullable String typed) {
        return text(typed).matches("\\d{1,18}") ? Long.parseLong(text(typed)) : 0;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
