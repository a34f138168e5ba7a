package nastavnik.office;

/**
 * A column of an official form.
 *
 * @param caption as the form has it
 * @param share of the page's width, relative to the other columns
 * @param centred whether its values stand in the middle, as numbers and dates do; else to the left
 */
public record PaperColumn(String caption, int share, boolean centred) {

    public static PaperColumn of(String caption, int share) {
        return new PaperColumn(caption, share, false);
    }

    public static PaperColumn centred(String caption, int share) {
        return new PaperColumn(caption, share, true);
    }
}
