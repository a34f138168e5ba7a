package nastavnik.dispatch;

/**
 * A message with what became of its letter.
 *
 * @param state of the letter, in words
 * @param tone of its mark
 * @param reason why it failed or waits; may be empty
 */
record LetterRow(
        long id,
        String person,
        String subject,
        String made,
        String address,
        String state,
        String tone,
        String reason,
        boolean failed) {}
