package nastavnik.answering;

/**
 * What the page is told after a draft has saved itself.
 *
 * @param outcome {@code saved}, {@code conflict} or {@code closed}
 * @param version of the answer as it is now; 0 where nothing was saved
 */
record SavedAnswer(String outcome, int version, String words) {}
