package nastavnik.roadmap;

/**
 * The words of one activity, verbatim; all but the title may be empty.
 *
 * @param number as text: «4.10» is not 4.1
 * @param deadline the words of the deadline
 * @param responsible the words naming who answers for it
 * @param document the kind of document that shows the result
 * @param result what is expected of it
 */
public record ActivityWords(
        String number, String title, String deadline, String responsible, String document, String result) {}
