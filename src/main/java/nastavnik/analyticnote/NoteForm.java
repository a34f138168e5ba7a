package nastavnik.analyticnote;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.form.Typed;

/** The words of a note as they are typed; version is empty while they are only prefilled. */
record NoteForm(
        String version,
        @NotBlank @Size(max = 4000) String basis,
        @NotBlank @Size(max = 4000) String scope,
        @NotBlank @Size(max = 60_000) String findings,
        @NotBlank @Size(max = 60_000) String recommendations,
        @NotBlank @Size(max = 300) String post,
        @NotBlank @Size(max = 200) String signatory) {

    NoteForm {
        version = Typed.line(version).matches("\\d{1,9}") ? Typed.line(version) : "";
        basis = Typed.text(basis);
        scope = Typed.text(scope);
        findings = Typed.text(findings);
        recommendations = Typed.text(recommendations);
        post = Typed.line(post);
        signatory = Typed.line(signatory);
    }

    NoteForm onVersion(String newer) {
        return new NoteForm(newer, basis, scope, findings, recommendations, post, signatory);
    }
}
