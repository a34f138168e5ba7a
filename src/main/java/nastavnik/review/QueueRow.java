package nastavnik.review;

/**
 * A report in the queue as it is shown.
 *
 * @param ended that the school is or will be closed or merged, in words; empty else
 * @param watching who has it open; empty where nobody else has
 * @param late how it came, where that says something
 * @param extended its own due date by an extension, in words; empty without one
 * @param returned how long ago it went back to its school; empty where it is not there
 */
record QueueRow(
        long id,
        String path,
        String school,
        String district,
        String ended,
        String state,
        String watching,
        String tone,
        String submitted,
        String late,
        String extended,
        String returned,
        String lines,
        boolean waits) {}
