package nastavnik.school;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nastavnik.calendar.Dates;
import nastavnik.form.CalendarDate;
import nastavnik.form.Typed;
import nastavnik.form.WebAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A card of the register as the committee types it; version is the one the page was opened with, empty for a new one. */
record SchoolForm(
        String version,
        @NotBlank String type,
        @NotBlank @Size(max = 1000) String fullName,
        @NotBlank @Size(max = 300) String shortName,
        @Size(max = 20) String number,
        @Size(max = 100) String district,
        @Size(max = 200) String directorName,
        @Size(max = 100) String phone,
        @Size(max = 200) @Email String email,
        @Size(max = 500) @WebAddress String site,
        @Size(max = 300) String address,
        @NotBlank @CalendarDate String activeFrom,
        List<String> flags) {

    SchoolForm {
        version = text(version);
        type = text(type);
        fullName = text(fullName);
        shortName = text(shortName);
        number = text(number);
        district = text(district);
        directorName = text(directorName);
        phone = text(phone);
        email = text(email);
        site = SchoolCard.siteAddress(text(site));
        address = text(address);
        activeFrom = text(activeFrom);
        flags = flags == null ? List.of() : List.copyOf(flags);
    }

    static SchoolForm blank(LocalDate today) {
        return new SchoolForm("", "", "", "", "", "", "", "", "", "", "", Dates.compact(today), List.of());
    }

    static SchoolForm of(Enrolled school) {
        var card = school.card();
        return new SchoolForm(
                Integer.toString(school.version()),
                card.type().name(),
                card.fullName(),
                card.shortName(),
                card.number(),
                card.district(),
                card.directorName(),
                card.phone(),
                card.email(),
                card.site(),
                card.address(),
                Dates.compact(card.activeFrom()),
                card.flags().stream().sorted().map(Enum::name).toList());
    }

    /** The same words on top of a newer version. */
    SchoolForm onVersion(String newer) {
        return new SchoolForm(
                newer,
                type,
                fullName,
                shortName,
                number,
                district,
                directorName,
                phone,
                email,
                site,
                address,
                activeFrom,
                flags);
    }

    /** To be called only after the form has proved valid. */
    SchoolCard card(@Nullable LocalDate lastDay) {
        return new SchoolCard(
                SchoolType.valueOf(type),
                fullName,
                shortName,
                number,
                district,
                directorName,
                phone,
                email,
                site,
                address,
                firstDay(),
                lastDay,
                flags.stream().map(SchoolFlag::valueOf).collect(Collectors.toSet()));
    }

    /** Refuses words that are no kind or mark of schools, and a first day after the last one. */
    void check(@Nullable LocalDate lastDay, Errors errors) {
        if (!type.isEmpty() && !isNamed(type, SchoolType.values())) {
            errors.rejectValue("type", "school.type.unknown");
        }
        if (!flags.stream().allMatch(flag -> isNamed(flag, SchoolFlag.values()))) {
            errors.rejectValue("flags", "school.flags.unknown");
        }
        if (lastDay != null
                && !errors.hasFieldErrors("activeFrom")
                && firstDay().isAfter(lastDay)) {
            errors.rejectValue("activeFrom", "school.activeFrom.late");
        }
    }

    private static boolean isNamed(String name, Enum<?>[] values) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(name));
    }

    LocalDate firstDay() {
        return Dates.parse(activeFrom).orElseThrow();
    }

    private static String text(@Nullable String typed) {
        return Typed.line(typed);
    }
}
