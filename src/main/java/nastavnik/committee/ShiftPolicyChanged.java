package nastavnik.committee;

import nastavnik.calendar.ShiftPolicy;

/** Due dates on days off go elsewhere from now on. Published inside the transaction, before others read the new card. */
public record ShiftPolicyChanged(ShiftPolicy policy) {}
