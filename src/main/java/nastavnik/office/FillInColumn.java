package nastavnik.office;

import java.util.List;

/**
 * A column of a paper that is filled in on a computer.
 *
 * @param paper its caption and width
 * @param open whether it is written in; else the portal has filled it
 * @param rule what office programs check in it, or offer
 * @param longest letters its text may have
 * @param offered values to choose from; anything else may be written as well
 * @param complaint what the office program says of a wrong value; empty where nothing is checked
 */
public record FillInColumn(
        PaperColumn paper, boolean open, Rule rule, int longest, List<String> offered, String complaint) {

    /** What is checked. */
    enum Rule {
        NONE,
        LENGTH,
        OFFER,
        WEB_ADDRESS
    }

    public FillInColumn {
        offered = List.copyOf(offered);
    }

    /** A column that is filled already. */
    public static FillInColumn fixed(PaperColumn paper) {
        return new FillInColumn(paper, false, Rule.NONE, 0, List.of(), "");
    }

    /** Text of so many letters at most. */
    public static FillInColumn text(PaperColumn paper, int longest, String complaint) {
        return new FillInColumn(paper, true, Rule.LENGTH, longest, List.of(), complaint);
    }

    /** Text, with usual values to choose from; together they have 255 letters at most. */
    public static FillInColumn offering(PaperColumn paper, List<String> offered) {
        return new FillInColumn(paper, true, Rule.OFFER, 0, offered, "");
    }

    /** The address of a page; another text is warned of. */
    public static FillInColumn webAddress(PaperColumn paper, String complaint) {
        return new FillInColumn(paper, true, Rule.WEB_ADDRESS, 0, List.of(), complaint);
    }
}
