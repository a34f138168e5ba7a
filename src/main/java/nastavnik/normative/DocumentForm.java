package nastavnik.normative;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.form.WebAddress;

/**
 * A document as it is typed.
 *
 * @param version the one the page was opened with; empty for a new one
 */
record DocumentForm(
        String version,
        @NotBlank String kind,
        @NotBlank String level,
        @Size(max = 300) String issuer,
        @NotBlank @Size(max = 1000) String title,
        @Size(max = 50) String number,
        @CalendarDate String signedOn,
        @Size(max = 1000) @WebAddress String link) {

    DocumentForm {
        version = Typed.line(version).matches("\\d{1,9}") ? Typed.line(version) : "";
        kind = DocumentKind.named(Typed.line(kind)).map(DocumentKind::name).orElse("");
        level = DocumentLevel.named(Typed.line(level)).map(DocumentLevel::name).orElse("");
        issuer = Typed.line(issuer);
        title = Typed.line(title);
        number = Typed.line(number);
        signedOn = Typed.line(signedOn);
        link = Typed.line(link);
    }

    static DocumentForm blank() {
        return new DocumentForm("", "", DocumentLevel.MUNICIPAL.name(), "", "", "", "", "");
    }

    static DocumentForm of(DocumentCard card, int version) {
        var signed = card.signedOn();
        return new DocumentForm(
                Integer.toString(version),
                card.kind().name(),
                card.level().name(),
                card.issuer(),
                card.title(),
                card.number(),
                signed == null ? "" : Dates.compact(signed),
                card.link());
    }

    DocumentForm onVersion(String newer) {
        return new DocumentForm(newer, kind, level, issuer, title, number, signedOn, link);
    }

    DocumentCard card() {
        return new DocumentCard(
                DocumentKind.valueOf(kind),
                DocumentLevel.valueOf(level),
                issuer,
                title,
                number,
                Dates.parse(signedOn).orElse(null),
                link);
    }
}
