package nastavnik.indicatorpage;

import nastavnik.indicator.Share;

/**
 * A value beside its target, as pages show it; what is not known is empty.
 *
 * @param undated persons left out because their birth date is not known
 */
record ValueCell(
        int year,
        String plan,
        String document,
        String fact,
        Share.State state,
        String deviation,
        boolean behind,
        String numerator,
        String denominator,
        boolean manual,
        String source,
        String coverage,
        long undated) {}
