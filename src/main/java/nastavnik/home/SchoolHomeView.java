package nastavnik.home;

import java.util.List;

/**
 * The first page of a director or curator.
 *
 * @param ended how the person's only school has ended; empty where it works, or there are several
 */
record SchoolHomeView(
        String name,
        String post,
        String today,
        List<Task> toDo,
        List<Stuck> stuck,
        List<Sent> sent,
        String ended,
        List<DueLine> dues,
        List<Plan> plans,
        List<Matter> matters,
        Meetings meetings,
        List<Round> rounds,
        long pairs) {

    /** How many pairs have not met for too long, in words; empty where all have. gap is what is too long. */
    record Meetings(String silent, String gap) {}

    /** Something to do about consents or practices; when is empty where no day is set. */
    record Matter(String words, String when, boolean late, String path) {}

    /** An answer to a round that has to be sent; school is empty where the person has only one. */
    record Round(String title, String school, String when, boolean late, boolean returned, String path) {}

    /** How far the school is with its own roadmap, and what comes next. school is empty where the person has only one. */
    record Plan(String school, String state, String tone, String path, String action) {}

    /** A report to hand in. school is empty where the person has only one. */
    record Task(
            long reportId,
            String quarter,
            String year,
            String school,
            String due,
            String when,
            boolean late,
            boolean returned,
            String remark,
            String webinars,
            String practices,
            boolean begun,
            List<String> missing,
            int more,
            boolean ready) {}

    /** A report that has been handed in or whose time is over. */
    record Sent(long reportId, String quarter, String year, String school, String state, String at, String late) {}

    /**
     * A report that is still with the school while it is taken no more; words say so, and whom to ask.
     *
     * @param extendable whether more time would help
     */
    record Stuck(
            long reportId,
            String quarter,
            String year,
            String school,
            String words,
            String remark,
            boolean extendable) {}
}
