package nastavnik.drafting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.deadline.StatedDates;
import nastavnik.form.Typed;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.ActivityWords;

/**
 * The words of an activity as they were typed.
 *
 * @param stated dates in place of what is read from the deadline, a line for each; empty where the reading counts
 * @param version of the activity upon which they were written
 * @param take a field whose stored words are wanted instead of the typed ones; usually empty
 * @param restore «true» where a removed activity is to come back with these words
 */
record ActivityForm(
        String version,
        @Size(max = 20) String number,
        @NotBlank @Size(max = 4000) String title,
        @Size(max = 1500) String deadline,
        @Size(max = 4000) String stated,
        @Size(max = 4000) String responsible,
        @Size(max = 2000) String document,
        @Size(max = 4000) String result,
        String take,
        String restore) {

    ActivityForm {
        version = Typed.text(version);
        number = Typed.text(number);
        title = Typed.text(title);
        deadline = Typed.text(deadline);
        stated = Typed.text(stated);
        responsible = Typed.text(responsible);
        document = Typed.text(document);
        result = Typed.text(result);
        take = Typed.text(take);
        restore = Typed.text(restore);
    }

    static ActivityForm of(ActivityCard activity) {
        return of(activity.version(), activity.words());
    }

    static ActivityForm blank(String number) {
        return of(0, new ActivityWords(number, "", "", "", "", ""));
    }

    private static ActivityForm of(int version, ActivityWords words) {
        return new ActivityForm(
                Integer.toString(version),
                words.number(),
                words.title(),
                words.deadline(),
                words.stated(),
                words.responsible(),
                words.document(),
                words.result(),
                "",
                "");
    }

    /** The same words, upon what is stored now. */
    ActivityForm upon(ActivityCard stored) {
        return of(stored.version(), words());
    }

    /** With the stored words in the wanted field. */
    ActivityForm taking(ActivityCard stored) {
        var theirs = stored.words();
        return of(
                stored.version(),
                new ActivityWords(
                        "number".equals(take) ? theirs.number() : number,
                        "title".equals(take) ? theirs.title() : title,
                        "deadline".equals(take) ? theirs.deadline() : deadline,
                        "stated".equals(take) ? theirs.stated() : stated,
                        "responsible".equals(take) ? theirs.responsible() : responsible,
                        "document".equals(take) ? theirs.document() : document,
                        "result".equals(take) ? theirs.result() : result));
    }

    ActivityWords words() {
        var dates = StatedDates.read(stated);
        var lines = dates.problems().isEmpty() ? dates.lines() : stated;
        return new ActivityWords(number, title, deadline, lines, responsible, document, result);
    }

    /** @return the version as a number; an odd one is nobody's version and ends in a comparison of both */
    int versionNumber() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
