package nastavnik.practice;

/**
 * What waits for somebody.
 *
 * @param proposed cards to be looked through
 * @param toMark cards at the experts that the person has not judged and still can
 * @param judged cards with both marks, to be entered
 */
public record PracticeFigures(long proposed, long toMark, long judged) {}
