package nastavnik.reportlist;

import nastavnik.calendar.Quarter;

/** A practice or event that a school has told of in an earlier quarter. */
public record EarlierPractice(long reportId, Quarter quarter, String name, String link) {}
