package nastavnik.practice;

import jakarta.persistence.Embeddable;

/**
 * The accepted line of form 2 a card was made of.
 *
 * @param mark of the line within its report
 */
@Embeddable
record SourceLine(long reportId, String mark) {}
