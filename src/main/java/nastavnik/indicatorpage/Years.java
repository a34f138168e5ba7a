package nastavnik.indicatorpage;

import java.util.List;
import java.util.stream.IntStream;

/** Which years a page shows. */
final class Years {

    private static final int PAST = 6;
    private static final int AHEAD = 4;

    private Years() {}

    /** @return the year that stands in the address, or the present one */
    static int chosen(String typed, int present) {
        return typed.matches("20\\d\\d") ? Integer.parseInt(typed) : present;
    }

    static List<Integer> offered(int present) {
        return IntStream.rangeClosed(present - PAST, present + AHEAD).boxed().toList();
    }

    /** @return the years of a table over time: three up to the chosen one and the next, for which a plan may stand */
    static List<Integer> around(int year) {
        return List.of(year - 2, year - 1, year, year + 1);
    }
}
