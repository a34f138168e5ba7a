package nastavnik.practice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Quarter;
import nastavnik.journal.Journal;
import nastavnik.period.PeriodCard;
import nastavnik.period.Periods;
import nastavnik.report.ReportWords;
import nastavnik.report.Reports;
import nastavnik.school.Schools;
import nastavnik.selection.LineKey;
import nastavnik.selection.LineKind;
import nastavnik.selection.Selections;
import nastavnik.web.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes cards of the practices that schools have told of in accepted reports. */
@Component
@Transactional
public class Candidates {

    private final PracticeRepository practices;
    private final Periods periods;
    private final Reports reports;
    private final Selections selections;
    private final Schools schools;
    private final ReportWords words;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Candidates(
            PracticeRepository practices,
            Periods periods,
            Reports reports,
            Selections selections,
            Schools schools,
            ReportWords words,
            JdbcClient jdbc,
            CommitteeClock clock,
            Journal journal,
            ApplicationEventPublisher events) {
        this.practices = practices;
        this.periods = periods;
        this.reports = reports;
        this.selections = selections;
        this.schools = schools;
        this.words = words;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
        this.events = events;
    }

    /**
     * What became of the lines.
     *
     * @param cards made
     * @param joined lines that tell of a practice the school has a card of already
     */
    public record Taken(int cards, int joined) {}

    /** @return the lines of form 2 of a quarter's accepted reports, in the order of schools; a fixed number of statements */
    @Transactional(readOnly = true)
    public List<Candidate> of(PeriodCard period) {
        var taken = taken(period);
        var leftOut = selections.omitted(period);
        return reports.accepted(period).stream()
                .flatMap(report -> report.sent().content().practices().stream().map(line -> {
                    var key = new LineKey(report.id(), LineKind.PRACTICE, line.mark());
                    return new Candidate(
                            key,
                            report.schoolId(),
                            report.sent().schoolName(),
                            line.name(),
                            line.leadsToAPage() ? line.link() : "",
                            leftOut.getOrDefault(key, ""),
                            taken.get(new SourceLine(report.id(), line.mark())));
                }))
                .toList();
    }

    private Map<SourceLine, Long> taken(PeriodCard period) {
        var taken = new HashMap<SourceLine, Long>();
        jdbc.sql("""
                        select s.report_id, s.mark, s.practice_id from practice_source s
                        join quarter_report r on r.id = s.report_id where r.period_id = :period
                        """).param("period", period.id()).query(row -> {
            taken.put(new SourceLine(row.getLong("report_id"), row.getString("mark")), row.getLong("practice_id"));
        });
        return taken;
    }

    /**
     * Makes a card of each of the lines. A line that tells of a practice the school has a card of joins that card; lines
     * already taken, and such as are none of the quarter's, are passed over.
     *
     * @throws NotFoundException where the person is no methodologist, or there is no such period
     */
    public Taken take(Quarter quarter, Collection<LineKey> lines, SignedIn me) {
        if (!me.is(Role.METHODOLOGIST)) {
            throw new NotFoundException();
        }
        var period = periods.find(quarter).orElseThrow(NotFoundException::new);
        practices.lockSources();
        var wanted = Set.copyOf(lines);
        var cards = 0;
        var joined = 0;
        for (var candidate : of(period)) {
            if (candidate.taken() || !wanted.contains(candidate.key())) {
                continue;
            }
            if (take(candidate, quarter, me)) {
                cards++;
            } else {
                joined++;
            }
        }
        return new Taken(cards, joined);
    }

    /** @return whether a card was made; else the line has joined one */
    private boolean take(Candidate candidate, Quarter quarter, SignedIn me) {
        var line = new SourceLine(candidate.key().reportId(), candidate.key().mark());
        var there = practices.named(candidate.schoolId(), candidate.name()).stream()
                .findFirst()
                .orElse(null);
        if (there != null) {
            there.comesFrom(line);
            practices.flush();
            journal.write(
                    "practice.joined",
                    Practices.SUBJECT,
                    there.id(),
                    candidate.schoolId(),
                    words.shortQuarter(quarter));
            return false;
        }
        var school = schools.find(candidate.schoolId()).orElseThrow(NotFoundException::new);
        var card = new Practice(
                school,
                PracticeWords.of(candidate.name(), candidate.link(), words.quarter(quarter)),
                quarter.year(),
                me.fullName(),
                clock.now());
        card.comesFrom(line);
        practices.save(card);
        practices.flush();
        journal.write("practice.taken", Practices.SUBJECT, card.id(), school.id(), candidate.name());
        events.publishEvent(PracticeHappened.of(PracticeHappened.What.TAKEN, card, ""));
        return true;
    }
}
