package nastavnik.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.committee.CommitteeOffice;
import nastavnik.office.DataSheet;
import nastavnik.office.Imprint;
import nastavnik.office.SheetFile;
import nastavnik.period.PeriodCard;
import nastavnik.report.ReportState;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.reportform.SentReport;
import nastavnik.selection.AcceptedLine;
import nastavnik.selection.Selections;
import nastavnik.turnout.Debtor;
import nastavnik.turnout.Delivery;
import nastavnik.turnout.ReportFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The city's summary of a quarter: the two official forms, who has reported how, who has not. */
@Component
@Transactional(readOnly = true)
public class Summaries {

    /** Counted up when a column of a form changes. */
    static final int VERSION = 2;

    private static final Locale RUSSIAN = Locale.of("ru");

    private final OfficialForms forms;
    private final Reports reports;
    private final ReportFigures figures;
    private final Selections selections;
    private final ReportWords words;
    private final CommitteeOffice committee;
    private final CommitteeClock clock;
    private final MessageSource messages;

    Summaries(
            OfficialForms forms,
            Reports reports,
            ReportFigures figures,
            Selections selections,
            ReportWords words,
            CommitteeOffice committee,
            CommitteeClock clock,
            MessageSource messages) {
        this.forms = forms;
        this.reports = reports;
        this.figures = figures;
        this.selections = selections;
        this.words = words;
        this.committee = committee;
        this.clock = clock;
        this.messages = messages;
    }

    /** @return what the summary of the period is made of as of now; the number of statements does not depend on it */
    public QuarterMaterial material(PeriodCard period) {
        return new QuarterMaterial(
                period,
                reports.accepted(period),
                selections.lines(period),
                figures.deliveries(period),
                figures.debtors(period));
    }

    /**
     * @param edition number of the frozen version; 0 for one that is not frozen
     * @return the workbook, to be closed by whoever writes it
     */
    public SheetFile file(QuarterMaterial material, int edition, SignedIn person) {
        var period = material.period();
        var quarter = period.quarter();
        var accepted = material.selected();
        var card = committee.card();
        var file = new SheetFile(new Imprint(
                say("summary.title", words.quarter(quarter)),
                person.fullName(),
                clock.now(),
                "quarter-summary",
                VERSION,
                Map.of("quarter", quarter.toString(), "edition", Integer.toString(edition))));
        file.footer(say(
                edition == 0 ? "summary.foot.draft" : "summary.foot",
                Dates.dateTime(clock.local(clock.now())),
                Integer.toString(edition)));
        forms.webinars(file, quarter, accepted);
        forms.practices(
                file,
                quarter,
                accepted,
                List.of(card.centreName(), card.contactName(), card.contactPhone(), card.email()));
        nil(file, accepted);
        omitted(file, material.lines());
        deliveries(file, material.deliveries());
        missing(file, material);
        returned(file, material);
        file.facts(say("summary.facts.sheet"), facts(material, edition, person));
        return file;
    }

    private void nil(SheetFile file, List<SentReport> accepted) {
        var sheet = file.data(
                say("summary.nil.sheet"),
                List.of(say("summary.number"), say("summary.school"), say("summary.director.name")));
        var number = 0;
        for (SentReport report : accepted) {
            if (report.noData()) {
                sheet.row(++number, report.schoolName(), report.directorName());
            }
        }
        none(sheet, number, 3);
    }

    /** What does not go to the region, and why. */
    private void omitted(SheetFile file, List<AcceptedLine> lines) {
        var sheet = file.data(
                say("summary.omitted.sheet"),
                List.of(
                        say("summary.number"),
                        say("summary.school"),
                        say("summary.omitted.kind"),
                        say("summary.omitted.first"),
                        say("summary.omitted.second"),
                        say("summary.omitted.reason")));
        var number = 0;
        for (var line : lines) {
            if (!line.selected()) {
                sheet.row(
                        ++number,
                        line.schoolName(),
                        say("summary.omitted." + line.key().kind()),
                        line.first(),
                        line.second(),
                        line.reason());
            }
        }
        none(sheet, number, 6);
    }

    /** «Сведения о сдаче отчётов» (docs/rules/methodologist.md). */
    private void deliveries(SheetFile file, List<Delivery> deliveries) {
        var sheet = file.data(
                say("summary.deliveries.sheet"),
                List.of(
                        say("summary.number"),
                        say("summary.school"),
                        say("summary.district"),
                        say("summary.delivered"),
                        say("summary.delivered.on"),
                        say("summary.delivered.again"),
                        say("summary.late"),
                        say("summary.returns"),
                        say("summary.state"),
                        say("summary.extended"),
                        say("summary.ended")));
        var number = 0;
        for (var delivery : deliveries) {
            sheet.row(
                    ++number,
                    delivery.schoolName(),
                    delivery.district(),
                    say(delivery.came() == null ? "summary.delivered.no" : "summary.delivered.yes"),
                    delivery.came(),
                    delivery.cameAgain(),
                    delivery.daysLate(),
                    delivery.returns(),
                    words.state(delivery.state(), delivery.noData(), delivery.daysLate())
                            .words(),
                    delivery.extendedUntil(),
                    delivery.ended());
        }
        none(sheet, number, 11);
    }

    private void missing(SheetFile file, QuarterMaterial material) {
        var sheet = file.data(
                say("summary.missing.sheet"),
                List.of(
                        say("summary.number"),
                        say("summary.school"),
                        say("summary.district"),
                        say("summary.ended"),
                        say("summary.state"),
                        say("summary.late"),
                        say("summary.extended"),
                        say("summary.director.name"),
                        say("summary.phone"),
                        say("summary.email")));
        var number = 0;
        for (var debtor : material.debtors().stream().filter(Debtor::missing).toList()) {
            sheet.row(
                    ++number,
                    debtor.schoolName(),
                    debtor.district(),
                    debtor.ended(),
                    words.state(debtor.state(), false, debtor.daysLate()).words(),
                    debtor.daysLate(),
                    debtor.extendedUntil(),
                    debtor.answering(),
                    debtor.phone(),
                    debtor.email());
        }
        none(sheet, number, 10);
    }

    /** Came and went back: not missing, and not in the summary either. */
    private void returned(SheetFile file, QuarterMaterial material) {
        var sheet = file.data(
                say("summary.returned.sheet"),
                List.of(
                        say("summary.number"),
                        say("summary.school"),
                        say("summary.district"),
                        say("summary.ended"),
                        say("summary.director.name"),
                        say("summary.phone"),
                        say("summary.email")));
        var number = 0;
        for (var debtor : material.debtors()) {
            if (!debtor.missing()) {
                sheet.row(
                        ++number,
                        debtor.schoolName(),
                        debtor.district(),
                        debtor.ended(),
                        debtor.answering(),
                        debtor.phone(),
                        debtor.email());
            }
        }
        none(sheet, number, 7);
    }

    /** A printed page with captions over nothing would leave open whether something was forgotten. */
    private void none(DataSheet sheet, int rows, int columns) {
        if (rows == 0) {
            var cells = new @Nullable Object[columns];
            cells[1] = say("summary.none");
            sheet.row(cells);
        }
    }

    /** «принятые отчёты школ, как школы отправили их в последний раз; строки исправил методист: …; не включено строк: 2» */
    private String contents(QuarterMaterial material) {
        var corrected = material.corrected();
        return Stream.of(
                        say(
                                corrected.isEmpty()
                                        ? "summary.facts.filter.accepted"
                                        : "summary.facts.filter.acceptedCorrected"),
                        corrected.isEmpty() ? "" : say("summary.facts.filter.corrected", String.join(", ", corrected)),
                        material.omitted() == 0
                                ? ""
                                : say("summary.facts.filter.omitted", Long.toString(material.omitted())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private SequencedMap<String, Object> facts(QuarterMaterial material, int edition, SignedIn person) {
        var period = material.period();
        var facts = new LinkedHashMap<String, Object>();
        facts.put(say("summary.facts.what"), say("summary.title", words.quarter(period.quarter())));
        facts.put(say("summary.facts.by"), person.fullName() + ", " + person.post());
        facts.put(say("summary.facts.at"), Dates.dateTime(clock.local(clock.now())) + " (" + clock.zone() + ")");
        facts.put(say("summary.facts.filter"), contents(material));
        facts.put(say("summary.facts.schoolDue"), Dates.full(period.schoolDue()));
        facts.put(say("summary.facts.centreDue"), Dates.full(period.centreDue()));
        var deliveries = material.deliveries();
        facts.put(say("summary.facts.owed"), deliveries.size());
        facts.put(say("summary.facts.accepted"), count(deliveries, ReportState.ACCEPTED));
        facts.put(say("summary.facts.submitted"), count(deliveries, ReportState.SUBMITTED));
        facts.put(say("summary.facts.returned"), count(deliveries, ReportState.RETURNED));
        facts.put(
                say("summary.facts.missing"),
                count(deliveries, ReportState.NOT_BEGUN) + count(deliveries, ReportState.DRAFT));
        facts.put(
                say("summary.facts.noData"),
                deliveries.stream()
                        .filter(each -> each.noData() && !each.state().isWithSchool())
                        .count());
        facts.put(
                say("summary.facts.edition"),
                edition == 0 ? say("summary.facts.edition.none") : Integer.toString(edition));
        facts.put(say("summary.facts.version"), Integer.toString(VERSION));
        return facts;
    }

    private static long count(List<Delivery> deliveries, ReportState state) {
        return deliveries.stream().filter(each -> each.state() == state).count();
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
