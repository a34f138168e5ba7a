package nastavnik.offline;

import java.util.List;
import java.util.stream.Stream;
import nastavnik.reportform.Filler;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a filled-in form.
 *
 * @param webinars lines of form 1; null where the file has no such form, so that the draft keeps its lines
 * @param practices lines of form 2; null where the file has no such form
 * @param filler who filled it in; null where the file does not say
 * @param fillerProblems what to mend in it, each at its part
 * @param noData whether it answers «нет данных за квартал»
 * @param draft version of the draft the form was made from; -1 for a file that was not made here
 */
record FilledForm(
        @Nullable List<Line> webinars,
        @Nullable List<Line> practices,
        @Nullable Filler filler,
        List<Problem> fillerProblems,
        boolean noData,
        int draft) {

    /**
     * A row somebody has written in.
     *
     * @param mark of the draft's line it was made from; empty for a new one
     * @param first topic or name
     * @param second dates or link
     * @param row number of the row in the file
     */
    record Line(String mark, String first, String second, int row, List<Problem> problems) {

        boolean says(String otherFirst, String otherSecond) {
            return first.equals(otherFirst) && second.equals(otherSecond);
        }
    }

    /**
     * Something to mend.
     *
     * @param part which part of the line or of the contact: {@code topic}, {@code dates}, {@code name}, {@code link},
     *     {@code school}, {@code fillerName}, {@code fillerPost}, {@code fillerPhone}, {@code fillerEmail}, {@code noData}
     * @param cell its address, such as «D12»; empty where the file has none
     * @param value what stands there
     * @param words what to do
     * @param must whether the draft cannot take it so; else it is missing yet, which a draft may
     */
    record Problem(String part, String cell, String value, String words, boolean must) {}

    Stream<Problem> problems() {
        return Stream.concat(
                Stream.concat(lines(webinars), lines(practices)).flatMap(line -> line.problems().stream()),
                fillerProblems.stream());
    }

    boolean storable() {
        return problems().noneMatch(Problem::must);
    }

    static Stream<Line> lines(@Nullable List<Line> lines) {
        return lines == null ? Stream.of() : lines.stream();
    }
}
