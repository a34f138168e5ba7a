package nastavnik.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The letter as it is typed. */
record MemoForm(
        @Size(max = 500) String addressee,
        @Size(max = 300) String greeting,
        @NotBlank @Size(max = 10_000) String body,
        @Size(max = 300) String post,
        @Size(max = 200) String signatory,
        @Size(max = 300) String contact) {

    MemoForm(
            @Nullable String addressee,
            @Nullable String greeting,
            @Nullable String body,
            @Nullable String post,
            @Nullable String signatory,
            @Nullable String contact) {
        this.addressee = text(addressee);
        this.greeting = text(greeting);
        this.body = text(body);
        this.post = text(post);
        this.signatory = text(signatory);
        this.contact = text(contact);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }
}
