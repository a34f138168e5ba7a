package nastavnik.consolidation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Quarter;
import nastavnik.journal.Journal;
import nastavnik.period.PeriodCard;
import nastavnik.period.PeriodState;
import nastavnik.period.Periods;
import nastavnik.selection.LineKind;
import nastavnik.summary.QuarterMaterial;
import nastavnik.summary.Summaries;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the summary of a quarter, marks that it left, lets it be corrected. Only the methodologist may change anything. */
@Component
@Transactional
public class Consolidations {

    private static final String SUBJECT = "ReportingPeriod";

    private final ConsolidationRepository consolidations;
    private final ConsolidationFileRepository files;
    private final Periods periods;
    private final Summaries summaries;
    private final CommitteeClock clock;
    private final Journal journal;

    Consolidations(
            ConsolidationRepository consolidations,
            ConsolidationFileRepository files,
            Periods periods,
            Summaries summaries,
            CommitteeClock clock,
            Journal journal) {
        this.consolidations = consolidations;
        this.files = files;
        this.periods = periods;
        this.summaries = summaries;
        this.clock = clock;
        this.journal = journal;
    }

    /** @return the versions of a period's summary, the last first; empty before the first */
    @Transactional(readOnly = true)
    public List<Edition> of(long periodId) {
        return consolidations.of(periodId);
    }

    /** @return the last version of each period that has one, by the period's id; one statement */
    @Transactional(readOnly = true)
    public Map<Long, Edition> last() {
        return consolidations.last().stream().collect(Collectors.toMap(Edition::periodId, Function.identity()));
    }

    @Transactional(readOnly = true)
    Consolidation get(PeriodCard period, int number) {
        return consolidations.find(period.id(), number).orElseThrow(NotFoundException::new);
    }

    @Transactional(readOnly = true)
    Optional<Consolidation> before(PeriodCard period, int number) {
        return consolidations.find(period.id(), number - 1);
    }

    /**
     * Freezes what has been accepted: from now on neither schools nor the methodologist can change anything of the quarter.
     *
     * @param version of the period that was read
     * @return the number of the version
     * @throws ConflictException where it is frozen or not collected yet, or has changed since it was read
     * @throws NotFoundException where the person is no methodologist or there is no such period
     */
    public int freeze(Quarter quarter, int version, SignedIn me) {
        requireMethodologist(me);
        var period = periods.freeze(quarter, version);
        var number = consolidations.of(period.id()).stream()
                        .findFirst()
                        .map(Edition::number)
                        .orElse(0)
                + 1;
        var material = summaries.material(period);
        var content = Snapshot.of(material);
        var figures =
                Figures.of(material.deliveries(), content.count(LineKind.WEBINAR), content.count(LineKind.PRACTICE));
        var frozen = consolidations.save(new Consolidation(
                consolidations.period(period.id()),
                number,
                periods.correctionReason(quarter),
                figures,
                content,
                me.fullName(),
                clock.now()));
        files.save(new ConsolidationFile(frozen, bytes(material, number, me)));
        journal.write("report.consolidated", SUBJECT, period.id(), null, Integer.toString(number));
        return number;
    }

    private byte[] bytes(QuarterMaterial material, int number, SignedIn me) {
        try (var file = summaries.file(material, number, me);
                var out = new ByteArrayOutputStream()) {
            file.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the workbook of a version as it was made when it was frozen; that it leaves is journalled (152-ФЗ) */
    byte[] file(PeriodCard period, int number) {
        var file = files.find(period.id(), number).orElseThrow(NotFoundException::new);
        journal.write("report.summaryExported", SUBJECT, period.id(), null, Integer.toString(number));
        return file.bytes();
    }

    /**
     * Marks that the last version has left.
     *
     * @param outgoing number under which it was registered, not blank
     * @param day on which it left, in the committee's time zone
     * @throws ConflictException where it has left before or is being corrected
     * @throws IllegalArgumentException where it left before it was frozen
     */
    public void send(Quarter quarter, String outgoing, LocalDate day, String recipient, SignedIn me) {
        requireMethodologist(me);
        var period = periods.find(quarter).orElseThrow(NotFoundException::new);
        if (period.state() != PeriodState.CONSOLIDATED) {
            throw new ConflictException("Summary of " + quarter + " is " + period.state());
        }
        periods.send(quarter);
        var last = consolidations.of(period.id()).getFirst();
        get(period, last.number())
                .send(outgoing, day, clock.local(last.at()).toLocalDate(), recipient, me.fullName(), clock.now());
        journal.write("report.summarySent", SUBJECT, period.id(), null, Dates.compact(day) + " № " + outgoing);
    }

    private static void requireMethodologist(SignedIn me) {
        if (!me.is(Role.METHODOLOGIST)) {
            throw new NotFoundException();
        }
    }
}
