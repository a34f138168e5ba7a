package nastavnik.review;

/** A report in the queue as it is shown. */
record QueueRow(
        long id,
        String path,
        String school,
        String district,
        String state,
        String tone,
        String submitted,
        String late,
        String lines,
        boolean waits) {}
