package nastavnik.reading;

/** How far two spellings are apart. */
final class Spelling {

    private Spelling() {}

    /** The number of letters to change, add or leave out; more than {@code most} where it is more than that. */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        var above = new int[other.length() + 1];
        for (int place = 0; place <= other.length(); place++) {
            above[place] = place;
        }
        for (int row = 1; row <= one.length(); row++) {
            var here = new int[other.length() + 1];
            here[0] = row;
            for (int place = 1; place <= other.length(); place++) {
                var changed = above[place - 1] + (one.charAt(row - 1) == other.charAt(place - 1) ? 0 : 1);
                here[place] = Math.min(changed, Math.min(above[place], here[place - 1]) + 1);
            }
            above = here;
        }
        return above[other.length()];
    }
}
