package nastavnik.review;

/** A report in the queue as it is shown; watching tells who has it open, empty where nobody else has. */
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
        String lines,
        boolean waits) {}
