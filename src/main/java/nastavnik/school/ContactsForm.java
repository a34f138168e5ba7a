package nastavnik.school;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.form.Typed;
import nastavnik.form.WebAddress;
import org.jspecify.annotations.Nullable;

/** What a director may change of the own school's card; version is the one the page was opened with. */
record ContactsForm(
        String version,
        @NotBlank @Size(max = 200) String directorName,
        @Size(max = 100) String phone,
        @Size(max = 200) @Email String email,
        @Size(max = 500) @WebAddress String site,
        @Size(max = 300) String address) {

    ContactsForm {
        version = text(version);
        directorName = text(directorName);
        phone = text(phone);
        email = text(email);
        site = SchoolCard.siteAddress(text(site));
        address = text(address);
    }

    static ContactsForm of(Enrolled school) {
        var card = school.card();
        return new ContactsForm(
                Integer.toString(school.version()),
                card.directorName(),
                card.phone(),
                card.email(),
                card.site(),
                card.address());
    }

    ContactsForm onVersion(String newer) {
        return new ContactsForm(newer, directorName, phone, email, site, address);
    }

    /** @return the card with what was typed */
    SchoolCard on(SchoolCard card) {
        return card.withContacts(directorName, phone, email, site, address);
    }

    private static String text(@Nullable String typed) {
        return Typed.line(typed);
    }
}
