package nastavnik.practice;

/**
 * Two cards that probably tell of the same practice.
 *
 * @param likeness of their names, 0 to 1
 */
public record Alike(Side one, Side other, double likeness) {

    /** One of the two. */
    public record Side(long id, String name, String school, PracticeStage stage, int year) {}
}
