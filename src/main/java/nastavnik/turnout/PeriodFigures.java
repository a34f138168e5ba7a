package nastavnik.turnout;

/**
 * How far a period has come. {@code owed = notBegun + draft + submitted + returned + accepted}.
 *
 * @param noData answered «нет данных за квартал», counted among submitted and accepted too
 * @param late came after the due date; those that have not come are never late, however long they are due
 * @param overdue have not come although the due date is past
 */
public record PeriodFigures(
        long owed,
        long notBegun,
        long draft,
        long submitted,
        long returned,
        long accepted,
        long noData,
        long late,
        long overdue) {

    /** Of a period in which nobody owes a report. */
    public static final PeriodFigures NONE = new PeriodFigures(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** @return schools from which nothing has come yet */
    public long missing() {
        return notBegun + draft;
    }
}
