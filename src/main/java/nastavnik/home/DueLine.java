package nastavnik.home;

import nastavnik.execution.Due;

/** A due date of the roadmap on a first page; tone is the class of its chip. */
record DueLine(long activityId, String title, String document, String when, String tone) {

    static DueLine late(Due due, String words) {
        return line(due, words, "due-late");
    }

    static DueLine ahead(Due due, String words) {
        return line(due, words, "");
    }

    private static DueLine line(Due due, String words, String tone) {
        var title = due.number().isEmpty() ? due.title() : due.number() + " " + due.title();
        return new DueLine(due.activityId(), title, due.document(), words, tone);
    }
}
