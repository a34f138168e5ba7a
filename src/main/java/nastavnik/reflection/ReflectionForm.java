package nastavnik.reflection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.form.Typed;

/**
 * A reflection as it is typed.
 *
 * @param version the one the page was opened with; empty for a new one
 */
record ReflectionForm(
        String version,
        @NotBlank @Size(max = 3000) String result,
        @Size(max = 3000) String succeeded,
        @Size(max = 3000) String mentorWords,
        @Size(max = 3000) String menteeWords) {

    ReflectionForm {
        version = Typed.line(version);
        result = Typed.text(result);
        succeeded = Typed.text(succeeded);
        mentorWords = Typed.text(mentorWords);
        menteeWords = Typed.text(menteeWords);
    }

    static ReflectionForm blank() {
        return new ReflectionForm("", "", "", "", "");
    }

    static ReflectionForm of(Reflection kept) {
        var words = kept.words();
        return new ReflectionForm(
                Integer.toString(kept.version()),
                words.result(),
                words.succeeded(),
                words.mentorWords(),
                words.menteeWords());
    }

    /** The same words on top of a newer version. */
    ReflectionForm onVersion(String newer) {
        return new ReflectionForm(newer, result, succeeded, mentorWords, menteeWords);
    }

    ReflectionWords words() {
        return new ReflectionWords(result, succeeded, mentorWords, menteeWords);
    }
}
