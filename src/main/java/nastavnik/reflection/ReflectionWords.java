package nastavnik.reflection;

/**
 * What a pair says at its end.
 *
 * @param result what came of it; never empty
 * @param succeeded what went well; may be empty
 * @param mentorWords may be empty
 * @param menteeWords may be empty
 */
public record ReflectionWords(String result, String succeeded, String mentorWords, String menteeWords) {}
