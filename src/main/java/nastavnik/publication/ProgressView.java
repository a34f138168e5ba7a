package nastavnik.publication;

/**
 * How far an activity is, as the reader may see it.
 *
 * @param words «3 из 8»
 * @param path of its tasks
 */
public record ProgressView(long done, long owed, String words, String path) {}
