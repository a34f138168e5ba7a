package nastavnik.summary;

import java.util.List;
import nastavnik.period.PeriodCard;
import nastavnik.report.AcceptedReport;
import nastavnik.report.Debtor;
import nastavnik.report.Delivery;

/**
 * What a quarter's summary is made of, read at one moment.
 *
 * @param accepted the accepted reports as they were sent, in the order of schools
 * @param deliveries how each school has handed in its report
 * @param debtors schools whose report is missing or returned, with how to reach them
 */
public record QuarterMaterial(
        PeriodCard period, List<AcceptedReport> accepted, List<Delivery> deliveries, List<Debtor> debtors) {}
