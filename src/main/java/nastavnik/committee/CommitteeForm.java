package nastavnik.committee;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.calendar.ShiftPolicy;
import nastavnik.form.Typed;
import nastavnik.form.WebAddress;
import nastavnik.form.WholeNumber;
import org.jspecify.annotations.Nullable;

/** The committee's card as it is typed; version is the one the page was opened with. */
record CommitteeForm(
        String version,
        @NotBlank @Size(max = 300) String municipality,
        @NotBlank @Size(max = 300) String municipalityGenitive,
        @NotBlank @Size(max = 500) String fullName,
        @NotBlank @Size(max = 500) String fullNameGenitive,
        @NotBlank @Size(max = 200) String shortName,
        @Size(max = 500) String address,
        @Size(max = 100) String phone,
        @Size(max = 200) @Email String email,
        @Size(max = 500) @WebAddress String site,
        @Size(max = 200) String contactName,
        @Size(max = 100) String contactPhone,
        @NotBlank @Size(max = 500) String centreName,
        @NotBlank @Size(max = 200) String centreShortName,
        @NotBlank @Size(max = 500) String regionalCentre,
        @NotBlank String timeZone,
        @NotBlank @WholeNumber(min = 1, max = 28) String schoolDeadlineDay,
        @NotBlank @WholeNumber(min = 1, max = 28) String centreDeadlineDay,
        @NotBlank String shiftPolicy) {

    CommitteeForm {
        version = text(version);
        municipality = text(municipality);
        municipalityGenitive = text(municipalityGenitive);
        fullName = text(fullName);
        fullNameGenitive = text(fullNameGenitive);
        shortName = text(shortName);
        address = text(address);
        phone = text(phone);
        email = text(email);
        site = text(site);
        contactName = text(contactName);
        contactPhone = text(contactPhone);
        centreName = text(centreName);
        centreShortName = text(centreShortName);
        regionalCentre = text(regionalCentre);
        timeZone = text(timeZone);
        schoolDeadlineDay = text(schoolDeadlineDay);
        centreDeadlineDay = text(centreDeadlineDay);
        shiftPolicy = text(shiftPolicy);
    }

    static CommitteeForm of(CommitteeCard card, int version) {
        return new CommitteeForm(
                Integer.toString(version),
                card.municipality(),
                card.municipalityGenitive(),
                card.fullName(),
                card.fullNameGenitive(),
                card.shortName(),
                card.address(),
                card.phone(),
                card.email(),
                card.site(),
                card.contactName(),
                card.contactPhone(),
                card.centreName(),
                card.centreShortName(),
                card.regionalCentre(),
                card.timeZone(),
                Integer.toString(card.schoolDeadlineDay()),
                Integer.toString(card.centreDeadlineDay()),
                card.shiftPolicy().name());
    }

    /** The same words on top of a newer version. */
    CommitteeForm onVersion(String newer) {
        return new CommitteeForm(
                newer,
                municipality,
                municipalityGenitive,
                fullName,
                fullNameGenitive,
                shortName,
                address,
                phone,
                email,
                site,
                contactName,
                contactPhone,
                centreName,
                centreShortName,
                regionalCentre,
                timeZone,
                schoolDeadlineDay,
                centreDeadlineDay,
                shiftPolicy);
    }

    CommitteeCard card() {
        return new CommitteeCard(
                municipality,
                municipalityGenitive,
                fullName,
                fullNameGenitive,
                shortName,
                address,
                phone,
                email,
                site,
                contactName,
                contactPhone,
                centreName,
                centreShortName,
                regionalCentre,
                timeZone,
                Integer.parseInt(schoolDeadlineDay),
                Integer.parseInt(centreDeadlineDay),
                ShiftPolicy.valueOf(shiftPolicy));
    }

    private static String text(@Nullable String typed) {
        return Typed.line(typed);
    }
}
