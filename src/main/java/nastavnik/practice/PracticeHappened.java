package nastavnik.practice;

/**
 * Something became of a school's card; told to the rooms above in the transaction that stores it.
 *
 * @param schoolId whose card it is
 * @param reason what is to be mended, or why it was declined; else empty
 * @param version of the card, so that each step is told once
 */
public record PracticeHappened(long practiceId, long schoolId, What what, String name, String reason, int version) {

    /** What became of it. */
    public enum What {
        /** Made of a line of the school's report, with most of it still to be written. */
        TAKEN,
        RETURNED,
        DECLINED,
        REGISTERED,
        PUBLISHED
    }

    static PracticeHappened of(What what, Practice practice, String reason) {
        return new PracticeHappened(
                practice.id(), practice.school().id(), what, practice.words().name(), reason, practice.version());
    }
}
