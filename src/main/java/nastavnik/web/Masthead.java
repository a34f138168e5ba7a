package nastavnik.web;

/** What stands at the head and foot of every page; the room that keeps the committee's card answers. */
public interface Masthead {

    /** @return the committee's short name, never blank */
    String committeeName();
}
