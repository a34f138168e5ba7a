package nastavnik.enrolment;

import java.util.List;

/**
 * What became of an upload.
 *
 * @param created schools that are new in the register
 * @param changed schools whose card was changed
 * @param left how many importable rows their sender left out
 * @param refused how many rows could not be stored
 * @param unchanged how many rows said what the register said already
 */
record ImportOutcome(List<Stored> created, List<Stored> changed, int left, int refused, int unchanged) {

    /** A school that was stored. */
    record Stored(long id, String name) {}
}
