package nastavnik.notice;

import java.time.LocalDate;

/**
 * What will be told on a day, as things stand now.
 *
 * @param people who will be told
 * @param mailed how many of them have an address and want letters
 */
public record Forecast(LocalDate on, NoticeKind kind, long people, long mailed) {}
