package nastavnik.execution;

/** A due date as it is shown; tone is the class of its state. */
record DueRow(
        long activityId,
        String number,
        String title,
        String document,
        String responsible,
        String when,
        String dueOn,
        String tone,
        String state,
        String result,
        String link) {}
