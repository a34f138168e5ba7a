package nastavnik.home;

import nastavnik.execution.Due;
import nastavnik.execution.TaskEntry;

/** A due date of the roadmap on a first page; tone is the class of its chip, remark what the committee has written. */
record DueLine(String path, String title, String document, String when, String tone, String remark, boolean reminded) {

    static DueLine late(Due due, String words) {
        return line(due, words, "due-late");
    }

    static DueLine ahead(Due due, String words) {
        return line(due, words, "");
    }

    private static DueLine line(Due due, String words, String tone) {
        return new DueLine(
                "/executions#activity-" + due.activityId(),
                title(due.number(), due.title()),
                due.document(),
                words,
                tone,
                "",
                false);
    }

    /** @param performer whose task it is; empty where that goes without saying */
    static DueLine of(TaskEntry task, String performer, String words) {
        return new DueLine(
                "/tasks/" + task.id(),
                title(task.number(), task.title()),
                performer.isEmpty() ? task.document() : performer,
                words,
                task.late() ? "due-late" : "",
                task.remark(),
                task.remindedAt() != null);
    }

    private static String title(String number, String title) {
        return number.isEmpty() ? title : number + " " + title;
    }
}
