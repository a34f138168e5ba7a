package nastavnik.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap, or rather one redaction of it, as the other rooms see it.
 *
 * @param id of this redaction
 * @param version counted up with each change of the redaction itself, not of its sections and activities
 * @param roadmapId id of the roadmap, which all its redactions share: the id of the one first approved
 * @param ordinal 0 for the roadmap as first approved, 1 for its first amendment
 * @param schoolId whose own roadmap it is; null for the region's and the municipality's
 * @param parentId of the roadmap it carries out, as its redactions share it; null where it names none
 * @param period first and last day, both set
 * @param order that approved the roadmap; complete where it is approved
 * @param act that made this redaction; null where that is the order, or while the amendment is written
 * @param agreement that it was agreed before its approval; null where nothing is known of that
 * @param columns the columns of the order's table
 */
public record RoadmapCard(
        long id,
        int version,
        long roadmapId,
        int ordinal,
        String title,
        @Nullable Long schoolId,
        @Nullable Long parentId,
        RoadmapLevel level,
        Interval period,
        RoadmapStatus status,
        ApprovingOrder order,
        @Nullable AmendingAct act,
        @Nullable Agreement agreement,
        List<OrderColumn> columns) {

    /** @return its title in one line, to tell it from others in force beside it */
    public String line() {
        return title.replace('\n', ' ');
    }

    /** @return whether it is not in force yet, be it written or waiting for the committee's word */
    public boolean draft() {
        return status != RoadmapStatus.APPROVED;
    }

    /** @return whether its words may be changed */
    public boolean editable() {
        return status.editable();
    }

    /** @return whether it is a school's own */
    public boolean ofSchool() {
        return schoolId != null;
    }

    /** @return whether this person may see it: a school's own the school and the city, any other draft the city alone */
    public boolean seenBy(SignedIn person) {
        return schoolId == null ? !draft() || !person.role().worksForSchools() : person.sees(schoolId);
    }

    /** @return whether it is this person's to write: a school's own the school's, any other the committee's */
    public boolean writtenBy(SignedIn person) {
        return schoolId == null ? person.is(Role.COMMITTEE) : person.worksFor(schoolId);
    }

    /** @return whether it amends a roadmap, be it approved or still being written */
    public boolean amendment() {
        return ordinal > 0;
    }

    /** @return the first day on which it counts; empty where it counts from the beginning, or does not count yet */
    public Optional<LocalDate> countsFrom() {
        return Optional.ofNullable(act).map(AmendingAct::effectiveFrom);
    }

    /**
     * @return the first day on which an amendment of this redaction can count: none goes back before what it amends
     * @throws IllegalStateException where it is not approved
     */
    public LocalDate earliestAmendment() {
        var approved = act == null ? order.signedOn() : act.effectiveFrom();
        if (draft() || approved == null) {
            throw new IllegalStateException("Roadmap " + id + " is a draft");
        }
        return approved;
    }

    /** @return whether the order's table has this column */
    public boolean has(OrderColumn.Kind kind) {
        return columns.stream().anyMatch(column -> column.kind() == kind);
    }
}
