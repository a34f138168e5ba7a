package nastavnik.wording;

/** One slip of the pen. */
final class Slip {

    private Slip() {}

    /** Whether exactly one letter is wrong, missing or added, or two neighbours are swapped. */
    static boolean separates(String written, String meant) {
        int difference = written.length() - meant.length();
        if (Math.abs(difference) > 1 || written.equals(meant)) {
            return false;
        }
        int same = 0;
        while (same < written.length() && same < meant.length() && written.charAt(same) == meant.charAt(same)) {
            same++;
        }
        if (difference > 0) {
            return written.substring(same + 1).equals(meant.substring(same));
        }
        if (difference < 0) {
            return written.substring(same).equals(meant.substring(same + 1));
        }
        return written.substring(same + 1).equals(meant.substring(same + 1)) || swapped(written, meant, same);
    }

    private static boolean swapped(String written, String meant, int at) {
        return at + 1 < written.length()
                && written.charAt(at) == meant.charAt(at + 1)
                && written.charAt(at + 1) == meant.charAt(at)
                && written.substring(at + 2).equals(meant.substring(at + 2));
    }
}
