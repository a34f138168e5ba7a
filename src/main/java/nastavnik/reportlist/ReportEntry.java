package nastavnik.reportlist;

import java.time.Instant;
import nastavnik.period.PeriodCard;
import nastavnik.period.Terms;
import nastavnik.report.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * A report as lists show it, without its lines.
 *
 * @param schoolName short name by charter, as it is today
 * @param district empty where the city has none
 * @param terms until when it is taken
 * @param toDo whether the school can and has to do something about it today
 * @param noData whether the answer is «нет данных за квартал»
 * @param webinars lines of form 1
 * @param practices lines of form 2
 * @param firstSubmittedAt when it first came; null while it has not
 * @param submittedAt when it last came
 * @param daysLate days after the due date: of the first sending, or up to today while it has not come; 0 where in time
 * @param decidedAt when it was last accepted or returned
 * @param remark what is remarked on a returned report, on the whole of it and on its lines; else empty
 */
public record ReportEntry(
        long id,
        PeriodCard period,
        long schoolId,
        String schoolName,
        String district,
        ReportState state,
        Terms terms,
        boolean toDo,
        boolean noData,
        int webinars,
        int practices,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant submittedAt,
        int daysLate,
        @Nullable Instant decidedAt,
        String remark) {}
