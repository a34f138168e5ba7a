package nastavnik.delegation;

import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.form.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who signs for a director, as the page of the school shows it. */
@Component
class DelegationPages {

    /**
     * One naming as it is shown.
     *
     * @param state the end of its message key
     * @param revocable whether it can still be ended
     */
    record Row(
            long id,
            String person,
            String post,
            String dates,
            String order,
            String named,
            String state,
            String tone,
            String revoked,
            boolean revocable) {}

    private final DelegationService delegations;
    private final CommitteeClock clock;

    DelegationPages(DelegationService delegations, CommitteeClock clock) {
        this.delegations = delegations;
        this.clock = clock;
    }

    /** @return the name of the page */
    String index(long schoolId, SignedIn me, Model model) {
        var school = delegations.school(schoolId, me);
        var mayName = delegations.mayName(schoolId, me);
        model.addAttribute("schoolId", schoolId);
        model.addAttribute("school", school.shortName());
        model.addAttribute("mayName", mayName);
        model.addAttribute(
                "candidates",
                delegations.candidates(schoolId).stream()
                        .map(person -> new Choice(
                                Long.toString(person.id()),
                                person.post().isEmpty() ? person.fullName() : person.fullName() + ", " + person.post()))
                        .toList());
        model.addAttribute(
                "rows",
                delegations.of(schoolId, me).stream()
                        .map(entry -> row(entry, mayName))
                        .toList());
        return "delegation/index";
    }

    private Row row(DelegationEntry entry, boolean mayName) {
        var revokedAt = entry.revokedAt();
        var today = clock.today();
        var state = revokedAt != null
                ? "revoked"
                : entry.to().isBefore(today) ? "over" : entry.from().isAfter(today) ? "ahead" : "now";
        return new Row(
                entry.id(),
                entry.fullName(),
                entry.post(),
                Dates.compact(entry.from()) + " \u2013 " + Dates.compact(entry.to()),
                entry.orderNumber(),
                Dates.dateTime(clock.local(entry.namedAt())) + ", " + entry.namedBy(),
                state,
                switch (state) {
                    case "now" -> "good";
                    case "ahead" -> "new";
                    default -> "idle";
                },
                revokedAt == null ? "" : Dates.dateTime(clock.local(revokedAt)) + ", " + entry.revokedBy(),
                mayName && (state.equals("now") || state.equals("ahead")));
    }
}
