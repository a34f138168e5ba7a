package nastavnik.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.form.Typed;
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
        this.addressee = Typed.text(addressee);
        this.greeting = Typed.text(greeting);
        this.body = Typed.text(body);
        this.post = Typed.text(post);
        this.signatory = Typed.text(signatory);
        this.contact = Typed.text(contact);
    }
}
