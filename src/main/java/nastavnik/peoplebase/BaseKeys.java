package nastavnik.peoplebase;

/** How a base that left the portal is recognised when it comes back; one made by hand has nothing of it. */
public final class BaseKeys {

    public static final String FORM = "people-base";
    /** Name of the sheet that nobody sees. */
    public static final String SHEET = "nastavnik";

    private BaseKeys() {}

    /** @return the name under which the sheet keeps who stands in a row of that number */
    public static String of(BaseKind kind, int number) {
        return kind.path() + " " + number;
    }
}
