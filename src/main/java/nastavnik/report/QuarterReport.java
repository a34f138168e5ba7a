package nastavnik.report;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nastavnik.figure.ForgottenFigures;
import nastavnik.period.ReportingPeriod;
import nastavnik.period.Terms;
import nastavnik.reportform.Filler;
import nastavnik.reportform.Gap;
import nastavnik.reportform.Remarks;
import nastavnik.reportform.ReportContent;
import nastavnik.reportform.SentReport;
import nastavnik.reportform.TooManyLinesException;
import nastavnik.school.School;
import nastavnik.web.ConflictException;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * What one school reports of one quarter (order 376-у, clause 3.2 and appendix 2). Its version tells of what the school has
 * written and of what was decided about it; dates that move meanwhile are no reason to refuse what somebody writes, and only
 * columns that changed are stored, so that neither undoes the other.
 */
@Entity
@DynamicUpdate
@EntityListeners(ForgottenFigures.class)
public class QuarterReport {

    /** What the journal calls a report. */
    public static final String SUBJECT = "QuarterReport";

    /** Given by the database: the reports of a period are stored by one statement when it opens. */
    @Id
    private long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ReportingPeriod period;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private School school;

    private boolean owed = true;

    /** Whether it is not owed because the school ceased to work. */
    private boolean ceased;

    /** Why the school does not owe it after all, or why it was added. */
    private String excuse = "";

    /** Granted to this school alone: it is in time until then. */
    @OptimisticLock(excluded = true)
    private @Nullable LocalDate extendedUntil;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.NOT_BEGUN;

    private boolean noData;

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<WebinarLine> webinars = new ArrayList<>();

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<PracticeLine> practices = new ArrayList<>();

    @Embedded
    private Filler filler = Filler.NOBODY;

    private @Nullable Instant savedAt;

    private String savedBy = "";

    /** Counts what was written: a change of lines alone must show in the version of the report too. */
    private int edits;

    private int submissions;

    /** How many of the sendings the centre made in the school's place. */
    private int corrections;

    /** By this moment lateness is judged: a returned report keeps it. */
    private @Nullable Instant firstSubmittedAt;

    private @Nullable Instant submittedAt;

    private String submittedBy = "";

    @OptimisticLock(excluded = true)
    private @Nullable Integer daysLate;

    private @Nullable Instant decidedAt;

    private String decidedBy = "";

    /** Edits that were counted when it was decided upon; null where nothing is decided. */
    private @Nullable Integer decidedEdits;

    private String remark = "";

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected QuarterReport() {}

    QuarterReport(ReportingPeriod period, School school) {
        this.period = period;
        this.school = school;
    }

    /**
     * Takes over what was written; a line is known by its mark, so that a remark stays with its line. Who writes lines
     * has data: «нет данных» is withdrawn.
     *
     * @return whether anything differs from what was there
     * @throws ConflictException where the report is not with the school
     * @throws TooManyLinesException where a form has more lines than it may
     */
    boolean write(ReportContent content, String who, Instant now) {
        requireWithSchool();
        if (content.sameAs(content())) {
            return false;
        }
        if (content.tooLong()) {
            throw new TooManyLinesException();
        }
        // While the answer is «нет данных», the lines that were set aside do not stand on the page that writes.
        if (!noData || content.lines() > 0) {
            writeLines(content);
            this.noData = false;
        }
        this.filler = content.filler();
        saved(who, now);
        return true;
    }

    /**
     * Puts other words in the place of all that was written; lines that «нет данных» sets aside stay aside.
     *
     * @param noLines whether the answer is «нет данных за квартал»; then the lines of the content do not count
     * @return whether anything differs from what was there
     * @throws ConflictException where the report is not with the school
     * @throws TooManyLinesException where a form has more lines than it may
     */
    boolean replace(ReportContent content, boolean noLines, String who, Instant now) {
        requireWithSchool();
        if (noLines == noData && content.sameAs(content())) {
            return false;
        }
        if (content.tooLong()) {
            throw new TooManyLinesException();
        }
        if (!noLines) {
            writeLines(content);
        }
        this.noData = noLines;
        this.filler = content.filler();
        saved(who, now);
        return true;
    }

    private void writeLines(ReportContent content) {
        write(
                webinars,
                content.webinars(),
                ReportContent.Webinar::mark,
                words -> new WebinarLine(this, words),
                WebinarLine::revise);
        write(
                practices,
                content.practices(),
                ReportContent.Practice::mark,
                words -> new PracticeLine(this, words),
                PracticeLine::revise);
    }

    /** A line whose mark is there already is revised; one whose mark does not come back goes. */
    private static <L extends ReportLine, W> void write(
            List<L> lines, List<W> words, Function<W, String> mark, Function<W, L> begin, BiConsumer<L, W> revise) {
        var known = lines.stream().collect(toMap(ReportLine::mark, Function.identity()));
        var kept = new ArrayList<L>();
        for (var each : words) {
            var line = known.remove(mark.apply(each));
            if (line == null) {
                line = begin.apply(each);
            } else {
                revise.accept(line, each);
            }
            line.place(kept.size());
            kept.add(line);
        }
        lines.clear();
        lines.addAll(kept);
    }

    private Stream<ReportLine> lines() {
        return Stream.concat(webinars.stream(), practices.stream());
    }

    /** Answers «нет данных за квартал»: lines that were there are set aside, to come back should the answer be withdrawn. */
    void declareNoData(String who, Instant now) {
        requireWithSchool();
        this.noData = true;
        saved(who, now);
    }

    void withdrawNoData(String who, Instant now) {
        requireWithSchool();
        this.noData = false;
        saved(who, now);
    }

    private void saved(String who, Instant now) {
        if (state == ReportState.NOT_BEGUN) {
            this.state = ReportState.DRAFT;
        }
        this.savedAt = now;
        this.savedBy = who;
        this.edits++;
    }

    /**
     * Hands the report in. The first time decides how late it is.
     *
     * @param day the day of the moment in the committee's time zone
     * @throws ConflictException where it is not with the school, something is still missing, the quarter is not collected
     *     yet or its dates have passed
     */
    ReportSubmission submit(String who, Instant now, LocalDate day) {
        requireWithSchool();
        require(terms().takes(submissions > 0, day));
        if (!Gap.in(content(), noData).isEmpty()) {
            throw new ConflictException("Report " + id + " is not complete");
        }
        if (noData) {
            webinars.clear();
            practices.clear();
        }
        if (firstSubmittedAt == null) {
            this.firstSubmittedAt = now;
            this.daysLate = terms().daysLate(day);
        }
        this.state = ReportState.SUBMITTED;
        this.submittedAt = now;
        this.submittedBy = who;
        this.submissions++;
        this.remark = "";
        lines().forEach(line -> line.remark(""));
        return new ReportSubmission(this, submissions, now, who, sent());
    }

    /** @throws ConflictException where it does not wait for a decision */
    public void accept(String who, Instant now) {
        period.requireUnfrozen();
        require(state == ReportState.SUBMITTED);
        this.state = ReportState.ACCEPTED;
        decided(who, now);
    }

    /**
     * Returns the report to the school for rework; an accepted one too, so that a mistake can be mended.
     *
     * @param words the general remark; may be empty where a line has one
     * @param toLines remarks by the marks of their lines; marks that are not there are left out
     * @throws ConflictException where it is with the school, or the period is closed so that the school could do nothing
     * @throws IllegalArgumentException where nothing is remarked
     */
    public void sendBack(String words, Map<String, String> toLines, String who, Instant now) {
        period.requireOpen();
        require(state == ReportState.SUBMITTED || state == ReportState.ACCEPTED);
        lines().forEach(line -> line.remark(toLines.getOrDefault(line.mark(), "")));
        if (words.isBlank() && !content().hasRemarks()) {
            throw new IllegalArgumentException("A return without a remark helps nobody");
        }
        this.remark = words;
        this.state = ReportState.RETURNED;
        decided(who, now);
    }

    /** Whether the centre may correct its lines: once it was sent, until its summary is frozen. */
    boolean correctable() {
        return owed
                && !noData
                && !period.card().state().frozen()
                && (state == ReportState.SUBMITTED || state == ReportState.ACCEPTED);
    }

    /**
     * Puts the centre's words in the place of the school's, in the lines that are there. When it came and how late stays.
     *
     * @param last as it was last sent: the card of the school stays that of its day
     * @throws ConflictException where it is with the school, has no lines, or the summary is frozen
     * @throws IllegalArgumentException where lines were added or removed, something is missing, or nothing differs
     */
    public ReportSubmission correct(SentReport last, ReportContent corrected, String why, String who, Instant now) {
        period.requireUnfrozen();
        require(correctable());
        var words = new ReportContent(corrected.webinars(), corrected.practices(), filler);
        if (why.isBlank()
                || words.sameAs(content())
                || !words.sameLinesAs(content())
                || Gap.in(words, false).stream().anyMatch(gap -> gap.line() > 0)) {
            throw new IllegalArgumentException("Nothing that corrects report " + id);
        }
        writeLines(words);
        this.submissions++;
        this.corrections++;
        return new ReportSubmission(
                        this,
                        submissions,
                        now,
                        who,
                        new SentReport(
                                last.schoolName(), last.directorName(), last.phone(), last.email(), false, content()))
                .correcting(why);
    }

    /** Whether accepting or returning it can be taken back: until the summary is frozen or the school has touched it. */
    public boolean withdrawable() {
        return owed
                && !period.card().state().frozen()
                && (state == ReportState.ACCEPTED || (state == ReportState.RETURNED && !touched()));
    }

    private boolean touched() {
        return decidedEdits == null || decidedEdits != edits;
    }

    /**
     * Takes the decision back: it waits for one again, as it was sent.
     *
     * @throws ConflictException where nothing is decided, the summary is frozen, or the school is mending it already
     */
    public void withdrawDecision() {
        period.requireUnfrozen();
        if (state == ReportState.RETURNED && touched()) {
            throw new ConflictException("Report " + id + " is being mended", "report.withdrawal.touched.");
        }
        require(withdrawable());
        this.state = ReportState.SUBMITTED;
        this.decidedAt = null;
        this.decidedBy = "";
        this.decidedEdits = null;
        this.remark = "";
        lines().forEach(line -> line.remark(""));
    }

    private void decided(String who, Instant now) {
        this.decidedAt = now;
        this.decidedBy = who;
        this.decidedEdits = edits;
    }

    /**
     * Lets the school off: what it has written stays, but it owes nothing.
     *
     * @throws ConflictException where it has already sent the report
     */
    void excuse(String reason) {
        period.requireUnfrozen();
        require(owed && !state.wasSent());
        this.owed = false;
        this.excuse = reason;
    }

    /** The same because the school does not work any longer; it owes again once it is opened again. */
    void cease(String reason) {
        excuse(reason);
        this.ceased = true;
    }

    void oblige(String reason) {
        period.requireUnfrozen();
        require(!owed);
        this.owed = true;
        this.ceased = false;
        this.excuse = reason;
    }

    /** Counts lateness anew after the due date has moved. */
    public void judge(Function<Instant, LocalDate> dayOf) {
        if (firstSubmittedAt != null) {
            this.daysLate = terms().daysLate(dayOf.apply(firstSubmittedAt));
        }
    }

    /**
     * Gives the school more time.
     *
     * @param until last day on which the report is in time, after the period's own
     * @throws ConflictException where it is not owed or accepted already
     * @throws IllegalArgumentException where the period gives as much time by itself
     */
    public void extend(LocalDate until) {
        period.requireUnfrozen();
        require(owed && state != ReportState.ACCEPTED);
        if (!until.isAfter(period.card().schoolDue())) {
            throw new IllegalArgumentException(
                    "The report is due " + period.card().schoolDue() + " anyway");
        }
        this.extendedUntil = until;
    }

    /**
     * Takes an extension back; lateness has to be judged anew.
     *
     * @param left until when it is in time by another one; null where there is none
     */
    public void endExtension(@Nullable LocalDate left) {
        period.requireUnfrozen();
        this.extendedUntil = left;
    }

    /** Until when it is taken from its school. */
    public Terms terms() {
        return period.card().terms(extendedUntil);
    }

    private void requireWithSchool() {
        period.requireUnfrozen();
        require(owed && state.isWithSchool());
        require(terms().state().writable() || extendedUntil != null);
    }

    private void require(boolean fits) {
        if (!fits) {
            throw new ConflictException("Report " + id + " is " + state);
        }
    }

    /** What the report says: without the lines that «нет данных» has set aside. */
    public ReportContent content() {
        if (noData) {
            return new ReportContent(List.of(), List.of(), filler);
        }
        return new ReportContent(
                webinars.stream().map(WebinarLine::words).toList(),
                practices.stream().map(PracticeLine::words).toList(),
                filler);
    }

    private SentReport sent() {
        var card = school.card();
        return new SentReport(card.shortName(), card.directorName(), card.phone(), card.email(), noData, content());
    }

    /** How the portal calls the report on receipts: «2026-3/57». */
    String number() {
        return period.quarter() + "/" + id;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public ReportingPeriod period() {
        return period;
    }

    public School school() {
        return school;
    }

    public ReportState state() {
        return state;
    }

    /** @return whether its school owes it; false once it was let off */
    public boolean owed() {
        return owed;
    }

    boolean noData() {
        return noData;
    }

    public int submissions() {
        return submissions;
    }

    int corrections() {
        return corrections;
    }

    /** What is remarked to it now. */
    public Remarks remarks() {
        var lines = content();
        return new Remarks(
                remark,
                Stream.concat(
                                lines.webinars().stream().map(line -> List.of(line.mark(), line.remark())),
                                lines.practices().stream().map(line -> List.of(line.mark(), line.remark())))
                        .filter(line -> !line.getLast().isEmpty())
                        .collect(toMap(List::getFirst, List::getLast)));
    }

    @Nullable
    Instant savedAt() {
        return savedAt;
    }

    String savedBy() {
        return savedBy;
    }

    @Nullable
    Instant firstSubmittedAt() {
        return firstSubmittedAt;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    String submittedBy() {
        return submittedBy;
    }

    @Nullable
    Integer daysLate() {
        return daysLate;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    String decidedBy() {
        return decidedBy;
    }

    String remark() {
        return remark;
    }
}
