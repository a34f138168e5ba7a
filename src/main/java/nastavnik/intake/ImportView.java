package nastavnik.intake;

import java.util.List;
import nastavnik.web.Choice;
import nastavnik.web.Difference;
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

    /** A draft beside the document. */
    record Compared(
            String seen,
            String added,
            String changed,
            String removed,
            String same,
            boolean nothing,
            List<String> addedLines,
            List<ChangedLine> changedLines,
            List<String> removedLines,
            List<Difference> sections) {}

    /** An activity whose words differ. */
    record ChangedLine(String heading, List<Difference> differences) {}

    /** A section, or what of it stands on this page. */
    record Part(String number, String title, List<Line> lines) {}

    /** An activity; windows are the understood dates, source the words of the document. */
    record Line(
            int row,
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
