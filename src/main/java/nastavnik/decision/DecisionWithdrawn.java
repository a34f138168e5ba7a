package nastavnik.decision;

import nastavnik.calendar.Quarter;

/**
 * A report was accepted or returned by mistake and waits again; told in the transaction that stores it.
 *
 * @param version of the report before that: each taking back has its own
 */
public record DecisionWithdrawn(long reportId, long schoolId, Quarter quarter, int version) {}
