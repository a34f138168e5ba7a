package nastavnik.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Quarter;
import nastavnik.delegation.Delegations;
import nastavnik.report.ReportState;
import nastavnik.report.ReportWords;
import nastavnik.report.StateLabel;
import nastavnik.reportlist.ReportEntry;
import nastavnik.reportlist.ReportLists;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The reports of a person's schools, quarter by quarter, each with what to do about it. */
@Component
class FilingIndex {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final ReportLists reports;
    private final Delegations delegations;
    private final ReportWords words;
    private final MessageSource messages;

    FilingIndex(ReportLists reports, Delegations delegations, ReportWords words, MessageSource messages) {
        this.reports = reports;
        this.delegations = delegations;
        this.words = words;
        this.messages = messages;
    }

    /** A quarter with the reports of the person's schools. */
    record QuarterView(String title, String due, List<Row> rows) {}

    /**
     * A report of the list.
     *
     * @param late how it first came, where that says something
     * @param tardy whether it first came late
     * @param urgent whether this is what has to be done first; there is one at most
     */
    record Row(
            String school,
            StateLabel state,
            String sent,
            String late,
            boolean tardy,
            String content,
            String remark,
            String url,
            String action,
            boolean urgent) {}

    List<QuarterView> quarters(SignedIn me) {
        var entries = reports.of(me.schoolIds());
        var signsFor = delegations.signsFor(me);
        var first = entries.reversed().stream().filter(ReportEntry::toDo).findFirst();
        var byQuarter = new LinkedHashMap<Quarter, List<ReportEntry>>();
        entries.forEach(entry -> byQuarter
                .computeIfAbsent(entry.period().quarter(), quarter -> new ArrayList<>())
                .add(entry));
        var views = new ArrayList<QuarterView>();
        byQuarter.forEach((quarter, rows) -> views.add(new QuarterView(
                words.quarter(quarter),
                due(rows.getFirst()),
                rows.stream()
                        .map(entry -> row(
                                entry,
                                signsFor.contains(entry.schoolId()),
                                first.filter(entry::equals).isPresent()))
                        .toList())));
        return views;
    }

    private String due(ReportEntry entry) {
        var period = entry.period();
        var due = say("filing.index.due", words.due(period, entry.terms()));
        return period.open() ? due + ", " + words.left(entry.terms().due()) : due;
    }

    private Row row(ReportEntry entry, boolean signs, boolean urgent) {
        var toDo = entry.toDo();
        var key = toDo ? "filing.index.action." + action(entry, signs) : "filing.index.action.show";
        return new Row(
                entry.schoolName(),
                words.state(entry.state(), entry.noData(), entry.daysLate()),
                words.moment(entry.submittedAt()),
                entry.state().wasSent()
                        ? words.lateness(entry.firstSubmittedAt(), entry.submittedAt(), entry.daysLate())
                        : "",
                entry.daysLate() > 0,
                content(entry),
                entry.state() == ReportState.RETURNED ? entry.remark() : "",
                "/reports/" + entry.id() + (toDo ? "/edit" : ""),
                say(key),
                urgent);
    }

    private static String action(ReportEntry entry, boolean signs) {
        return switch (entry.state()) {
            case NOT_BEGUN -> "begin";
            case RETURNED -> "mend";
            default -> signs ? "send" : "goOn";
        };
    }

    private String content(ReportEntry entry) {
        return entry.webinars() + entry.practices() == 0
                ? ""
                : say("filing.index.lines", Integer.toString(entry.webinars()), Integer.toString(entry.practices()));
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
