package nastavnik.enrolment;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nastavnik.form.CalendarDate;
import nastavnik.form.WebAddress;

/** One line of a table as text, held to the same constraints as the card's form. */
record RegisterLine(
        @NotBlank @Size(max = 300) String shortName,
        String type,
        @Size(max = 1000) String fullName,
        @Size(max = 20) String number,
        @Size(max = 100) String district,
        @Size(max = 200) String directorName,
        @Size(max = 100) String phone,
        @Size(max = 200) @Email String email,
        @Size(max = 500) @WebAddress String site,
        @Size(max = 300) String address,
        String flags,
        @CalendarDate String activeFrom,
        @CalendarDate String activeTo) {}
