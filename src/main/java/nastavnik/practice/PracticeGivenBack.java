package nastavnik.practice;

/**
 * A school's card was given back to be mended; told to the rooms above in the transaction that stores it.
 *
 * @param schoolId whose card it is
 * @param remark what is to be mended
 * @param version of the card, so that each return is told once
 */
public record PracticeGivenBack(long practiceId, long schoolId, String name, String remark, int version) {}
