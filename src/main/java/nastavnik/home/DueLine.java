package nastavnik.home;

import nastavnik.execution.TaskEntry;
import nastavnik.progress.Due;

/** A due date of the roadmap on a first page; tone is the class of its chip, own the order's own date where
 * another is kept, remark what the committee has written. */
record DueLine(
        String path,
        String title,
        String document,
        String when,
        String own,
        String tone,
        String remark,
        boolean reminded) {

    static DueLine late(Due due, String words, String own) {
        return line(due, words, own, "due-late");
    }

    static DueLine ahead(Due due, String words, String own) {
        return line(due, words, own, "");
    }

    private static DueLine line(Due due, String words, String own, String tone) {
        return new DueLine(
                "/executions?year=" + due.dueOn().getYear() + "&activity=" + due.activityId() + "#due-"
                        + due.activityId() + "-" + due.dueOn(),
                title(due.number(), due.title()),
                due.document(),
                words,
                own,
                tone,
                "",
                false);
    }

    /** @param performer whose task it is; empty where that goes without saying */
    static DueLine of(TaskEntry task, String performer, String words, String own) {
        return new DueLine(
                "/tasks/" + task.id(),
                title(task.number(), task.title()),
                performer.isEmpty() ? task.document() : performer,
                words,
                own,
                task.late() ? "due-late" : "",
                task.remark(),
                task.remindedAt() != null);
    }

    private static String title(String number, String title) {
        return number.isEmpty() ? title : number + " " + title;
    }
}
