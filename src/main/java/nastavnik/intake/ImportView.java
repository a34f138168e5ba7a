package nastavnik.intake;

import java.util.List;
import nastavnik.form.Choice;
import nastavnik.form.Difference;
import org.jspecify.annotations.Nullable;

/**
 * The preview of an upload.
 *
 * @param source the file's name, or that the text was pasted
 * @param tables the tables of the document to choose from
 * @param columns the document's columns with what they were taken for
 * @param sample the first rows under them, as they stand in the document
 * @param drafts drafts that can be changed instead of storing a new one
 * @param comparison null where a new draft is to be stored
 * @param doubts those nobody has decided upon, as many as fit on a page
 * @param doubtsLeft how many more there are; empty where none
 * @param decided what was decided so far
 * @param pages numbers of the pages of the plan; none where there is only one
 */
record ImportView(
        String id,
        String source,
        String sections,
        String activities,
        String doubtsWords,
        String openWords,
        List<Choice> tables,
        List<Column> columns,
        List<List<String>> sample,
        List<Choice> drafts,
        @Nullable Compared comparison,
        List<DoubtLine> doubts,
        String doubtsLeft,
        List<DecidedLine> decided,
        int page,
        List<Integer> pages,
        List<Part> parts) {

    /** A column. index counts from 0. */
    record Column(int index, String caption, String kind) {}

    /**
     * A doubt; words are what stands in the field for the person's own.
     *
     * @param differs whether the proposal is not just what the document says
     * @param otherWords whether it says it in other words: pieces that are only put together do not
     */
    record DoubtLine(
            String id,
            String where,
            String address,
            String part,
            List<String> reasons,
            String original,
            String proposal,
            String meaning,
            String words,
            boolean typed,
            boolean correctable,
            boolean differs,
            boolean otherWords) {}

    /** A doubt that was decided upon. */
    record DecidedLine(String id, String where, String address, String outcome, String words) {}

    /**
     * A draft beside the document.
     *
     * @param leftOut how many changes the person does not take over; empty where none
     * @param cut whether there are more lines than are shown; those are taken over
     */
    record Compared(
            String seen,
            String added,
            String changed,
            String removed,
            String same,
            boolean nothing,
            String leftOut,
            boolean cut,
            List<ChangeLine> addedLines,
            List<ChangeLine> changedLines,
            List<ChangeLine> removedLines,
            List<ChangeLine> sections) {}

    /**
     * A change with its tick.
     *
     * @param key empty where it cannot be left out by itself
     */
    record ChangeLine(String key, String heading, List<Difference> differences, boolean taken) {}

    /** A section, or what of it stands on this page. */
    record Part(String number, String title, List<Line> lines) {}

    /**
     * An activity; windows are the understood dates, source the words of the document.
     *
     * @param row below 0 where it is not in the document
     * @param mark key of the words for what becomes of the draft's activity; empty where nothing does
     */
    record Line(
            int row,
            String mark,
            String number,
            String title,
            String deadline,
            List<String> windows,
            String windowNote,
            boolean doubtful,
            String responsible,
            String document,
            String result,
            List<String> source) {}
}
