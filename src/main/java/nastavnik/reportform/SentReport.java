package nastavnik.reportform;

/**
 * A report as it left the school, with the school's card of that moment.
 *
 * @param schoolName short name by charter
 * @param directorName surname, name, patronymic of the head
 * @param phone the school's telephone
 * @param email the school's e-mail
 * @param noData whether the answer is «нет данных за квартал»; then there are no lines
 */
public record SentReport(
        String schoolName, String directorName, String phone, String email, boolean noData, ReportContent content) {}
