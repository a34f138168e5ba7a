package nastavnik.review;

/**
 * A report in the queue as it is shown.
 *
 * @param watching who has it open; empty where nobody else has
 * @param returned how long ago it went back to its school; empty where it is not there
 */
record QueueRow(
        long id,
        String path,
        String school,
        String district,
        String state,
        String watching,
        String tone,
        String submitted,
        String late,
        String returned,
        String lines,
        boolean waits) {}
