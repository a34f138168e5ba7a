package nastavnik.delegation;

import java.time.LocalDate;

/**
 * The right to sign for a school in its director's place.
 *
 * @param from first day
 * @param to last day, included
 * @param orderNumber of the order behind it; empty where there is none
 */
public record Mandate(long id, long schoolId, LocalDate from, LocalDate to, String orderNumber) {}
