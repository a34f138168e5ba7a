package nastavnik.table;

/** Names under which a file that leaves this portal says what it is, so that it is recognised when it comes back. */
public final class Marks {

    /** Before every name, so that no other program's properties are taken for ours. */
    public static final String PREFIX = "nastavnik.";

    /** The form the file is. */
    public static final String FORM = "form";

    /** The version of the form. */
    public static final String VERSION = "version";

    /** More than a file has; bounds what is read. */
    static final int MOST = 50;

    private Marks() {}
}
