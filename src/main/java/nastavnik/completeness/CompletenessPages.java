package nastavnik.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nastavnik.completeness.CompletenessView.Figure;
import nastavnik.period.PeriodCard;
import nastavnik.report.ReportWords;
import nastavnik.reportlist.ReportFilter;
import nastavnik.reportlist.ReportQueue;
import nastavnik.turnout.Turnout;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the shares of quarters into the words of their page. */
@Component
class CompletenessPages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Turnout turnout;
    private final ReportWords words;
    private final MessageSource messages;

    CompletenessPages(Turnout turnout, ReportWords words, MessageSource messages) {
        this.turnout = turnout;
        this.words = words;
        this.messages = messages;
    }

    /** @param periods the quarters that are compared, the oldest first; one statement however many there are */
    CompletenessView view(List<PeriodCard> periods, PeriodCard chosen, Turnout.By by) {
        var shares = turnout.of(periods.stream().map(PeriodCard::id).toList(), by);
        var groups = shares.stream().map(Turnout.Share::group).distinct().toList();
        var rows = new ArrayList<CompletenessView.Row>();
        var lines = new ArrayList<CompletenessView.Line>();
        for (var group : Stream.concat(groups.stream().map(Optional::of), Stream.of(Optional.<String>empty()))
                .toList()) {
            var own = shares.stream()
                    .filter(each -> group.isEmpty() || each.group().equals(group.get()))
                    .toList();
            var here = sum(own, chosen);
            if (here.expected() > 0) {
                rows.add(row(here, group.orElse(null), chosen, by));
            }
            lines.add(new CompletenessView.Line(
                    label(group.orElse(null), by),
                    group.isEmpty(),
                    periods.stream()
                            .map(period -> cell(sum(own, period), group.orElse(null), period, by))
                            .toList()));
        }
        return new CompletenessView(
                by.name().toLowerCase(Locale.ROOT),
                chosen.quarter().toString(),
                words.quarter(chosen.quarter()),
                periods.stream().map(each -> words.shortQuarter(each.quarter())).toList(),
                rows,
                lines,
                periods.stream().map(period -> bar(sum(shares, period), period)).toList());
    }

    private static Turnout.Share sum(List<Turnout.Share> shares, PeriodCard period) {
        return shares.stream()
                .filter(each -> each.periodId() == period.id())
                .reduce(
                        new Turnout.Share(period.id(), "", 0, 0, 0, 0, 0, 0),
                        (one, other) -> new Turnout.Share(
                                period.id(),
                                "",
                                one.expected() + other.expected(),
                                one.received() + other.received(),
                                one.onTime() + other.onTime(),
                                one.late() + other.late(),
                                one.nil() + other.nil(),
                                one.missing() + other.missing()));
    }

    private CompletenessView.Row row(Turnout.Share share, @Nullable String group, PeriodCard period, Turnout.By by) {
        return new CompletenessView.Row(
                label(group, by),
                group == null,
                new Figure(share.expected(), path(period, null, group, by)),
                new Figure(share.received(), path(period, ReportFilter.Group.RECEIVED, group, by)),
                new Figure(share.onTime(), path(period, ReportFilter.Group.ON_TIME, group, by)),
                new Figure(share.late(), path(period, ReportFilter.Group.LATE, group, by)),
                new Figure(share.nil(), path(period, ReportFilter.Group.NO_DATA, group, by)),
                new Figure(share.missing(), path(period, ReportFilter.Group.MISSING, group, by)),
                percent(share));
    }

    private CompletenessView.Cell cell(Turnout.Share share, @Nullable String group, PeriodCard period, Turnout.By by) {
        return share.expected() == 0
                ? new CompletenessView.Cell("", "", "")
                : new CompletenessView.Cell(
                        percent(share),
                        say("completeness.counts", share.received(), share.expected()),
                        path(period, ReportFilter.Group.RECEIVED, group, by));
    }

    private CompletenessView.Bar bar(Turnout.Share share, PeriodCard period) {
        return new CompletenessView.Bar(
                words.shortQuarter(period.quarter()), share.onTime(), share.late(), share.missing());
    }

    /** Rounded down: 100 % means all. */
    private String percent(Turnout.Share share) {
        return say("completeness.percent", share.received() * 100 / share.expected());
    }

    /** The reports behind a figure; schools without a district cannot be asked for. */
    private static String path(
            PeriodCard period, ReportFilter.@Nullable Group state, @Nullable String group, Turnout.By by) {
        if (group != null && group.isEmpty()) {
            return "";
        }
        var name = group == null ? "" : group;
        return new ReportQueue(
                        "",
                        state == null ? "" : state.name(),
                        by == Turnout.By.DISTRICT ? name : "",
                        "",
                        by == Turnout.By.TYPE ? name : "",
                        "")
                .on("/report-periods/" + period.quarter());
    }

    private String label(@Nullable String group, Turnout.By by) {
        if (group == null) {
            return say("completeness.total");
        }
        if (group.isEmpty()) {
            return say("completeness.noDistrict");
        }
        return by == Turnout.By.TYPE ? say("school.type." + group) : group;
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
