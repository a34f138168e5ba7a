package nastavnik.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.notice.Wording;
import nastavnik.notice.Wordings;
import org.jspecify.annotations.Nullable;

/**
 * The words of a kind of message as they are typed.
 *
 * @param version of the words the page was opened with
 */
record WordingForm(
        String version,
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 4000) String text) {

    WordingForm {
        version = text(version).matches("\\d{1,9}") ? text(version) : "0";
        subject = text(subject);
        text = text(text).replace("\r\n", "\n");
    }

    static WordingForm of(Wordings.Kept kept) {
        return new WordingForm(
                Integer.toString(kept.version()),
                kept.wording().subject(),
                kept.wording().text());
    }

    WordingForm onVersion(int newer) {
        return new WordingForm(Integer.toString(newer), subject, text);
    }

    int readVersion() {
        return Integer.parseInt(version);
    }

    Wording wording() {
        return new Wording(subject, text);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
