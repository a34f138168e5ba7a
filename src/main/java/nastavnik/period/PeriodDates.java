package nastavnik.period;

import java.time.LocalDate;

/** The dates of a period as they are set by hand; see {@link PeriodCard}. */
public record PeriodDates(LocalDate schoolDue, LocalDate centreDue, LocalDate lateUntil, LocalDate editsUntil) {

    static PeriodDates of(PeriodCard period) {
        return new PeriodDates(period.schoolDue(), period.centreDue(), period.lateUntil(), period.editsUntil());
    }

    /** @return all of them as one word, by which a form knows again over what it was written */
    public String key() {
        return schoolDue + "/" + centreDue + "/" + lateUntil + "/" + editsUntil;
    }
}
