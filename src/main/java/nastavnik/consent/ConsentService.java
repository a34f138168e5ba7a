package nastavnik.consent;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.attachment.Attachment;
import nastavnik.attachment.Refusal;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.SchoolYear;
import nastavnik.journal.Journal;
import nastavnik.participant.Participant;
import nastavnik.participant.Participants;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** One participant's consents, for the own school; every look is journalled (152-ФЗ). */
@Service
@Transactional
class ConsentService {

    static final String SUBJECT = "Participant";
    /** Days left of a school year from which on a new paper is meant for the next one. */
    private static final int YEAR_NEARLY_OVER = 90;

    private final ConsentRepository repository;
    private final Consents consents;
    private final ConsentFiles files;
    private final Participants participants;
    private final Withdrawals withdrawals;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final Journal journal;
    private final int years;

    /** @param years for which a paper is offered to be good; 0 for the end of the school year */
    ConsentService(
            ConsentRepository repository,
            Consents consents,
            ConsentFiles files,
            Participants participants,
            Withdrawals withdrawals,
            JdbcClient jdbc,
            CommitteeClock clock,
            Journal journal,
            @Value("${nastavnik.consent.years:0}") int years) {
        this.repository = repository;
        this.consents = consents;
        this.files = files;
        this.participants = participants;
        this.withdrawals = withdrawals;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
        this.years = years;
    }

    ConsentsView show(SignedIn me, long participantId) {
        var participant = find(me, participantId);
        journal.write(
                "consent.read", SUBJECT, participantId, participant.school().id(), "");
        var today = clock.today();
        var papers = repository.of(participantId);
        var scans = files.of(papers.stream().map(Consent::id).toList());
        var adultOn = participant.adultFrom();
        var stoppedOn = participant.stoppedOn();
        return new ConsentsView(
                participantId,
                participant.shownName(),
                participant.school().shortName(),
                consents.cover(participant),
                adultOn != null,
                adultOn != null && today.isBefore(adultOn),
                adultOn == null ? "" : Dates.full(adultOn),
                stoppedOn == null ? "" : Dates.full(stoppedOn.plusDays(Consents.DAYS_TO_ERASE)),
                participant.erased(),
                needs(participantId, today),
                papers.stream()
                        .map(each -> paper(each, scans.getOrDefault(each.id(), List.of()), participant, today))
                        .toList());
    }

    /** @return kinds of which a paper is on file that nobody has taken back */
    ConsentKind[] withdrawable(SignedIn me, long participantId) {
        find(me, participantId);
        var given = repository.of(participantId).stream()
                .filter(each -> each.withdrawnOn() == null)
                .map(each -> each.paper().kind())
                .toList();
        return Stream.of(ConsentKind.values()).filter(given::contains).toArray(ConsentKind[]::new);
    }

    private List<ConsentsView.Need> needs(long participantId, LocalDate today) {
        var covered = new HashMap<ConsentKind, @Nullable LocalDate>();
        jdbc.sql("select kind, covered_to from consent_need(:today) where participant_id = :id")
                .param("today", today)
                .param("id", participantId)
                .query((row, number) -> Map.entry(
                        ConsentKind.valueOf(row.getString("kind")),
                        java.util.Optional.ofNullable(row.getObject("covered_to", LocalDate.class))))
                .list()
                .forEach(each -> covered.put(each.getKey(), each.getValue().orElse(null)));
        return List.of(ConsentKind.values()).stream()
                .filter(covered::containsKey)
                .map(kind -> need(kind, covered.get(kind)))
                .toList();
    }

    private static ConsentsView.Need need(ConsentKind kind, @Nullable LocalDate until) {
        if (until == null) {
            return new ConsentsView.Need(kind, "warn", "consent.state.missing", "");
        }
        return new ConsentsView.Need(
                kind, "good", "consent.state.covers", until.getYear() > 9_999 ? "" : Dates.full(until));
    }

    private static ConsentsView.Paper paper(
            Consent consent, List<Attachment> scans, Participant participant, LocalDate today) {
        var paper = consent.paper();
        var withdrawnOn = consent.withdrawnOn();
        var way = consent.withdrawal();
        var outgrown = paper.kind() != ConsentKind.DISSEMINATION
                && participant.adultOn(today).orElse(false)
                && !participant.adultOn(paper.givenOn()).orElse(true);
        // A representative's name and scans would tell whose they are.
        var shown = participant.stoppedOn() == null;
        var ended = outgrown || (paper.validTo() != null && paper.validTo().isBefore(today));
        return new ConsentsView.Paper(
                consent.id(),
                paper.kind(),
                paper.signer(),
                paper.representative().isEmpty() || !shown ? "" : paper.representative() + ", " + paper.relation(),
                Dates.compact(paper.givenOn()),
                paper.validTo() == null ? "" : Dates.compact(paper.validTo()),
                withdrawnOn == null ? "" : Dates.compact(withdrawnOn),
                way == null ? "" : way.name(),
                paper.data().stream().sorted().toList(),
                shown ? paper.conditions() : "",
                withdrawnOn != null ? "withdrawn" : ended ? "ended" : "covers",
                withdrawnOn == null && !ended,
                shown ? scans : List.of());
    }

    /** @return whom the form is about; the name is read here too */
    Participant subject(SignedIn me, long participantId) {
        var participant = find(me, participantId);
        journal.write(
                "consent.read", SUBJECT, participantId, participant.school().id(), "");
        return participant;
    }

    /** @return the last day that a new paper is offered to be good for */
    LocalDate usualEnd() {
        var today = clock.today();
        return years > 0
                ? today.plusYears(years)
                : SchoolYear.of(today.plusDays(YEAR_NEARLY_OVER)).to();
    }

    /** @throws ConsentRefused where a rule is broken */
    void give(SignedIn me, long participantId, ConsentPaper paper) {
        consents.give(find(me, participantId), paper);
    }

    /**
     * @return how many pairs that ended
     * @throws ConsentRefused where there is nothing to withdraw or the day does not fit
     */
    int withdraw(SignedIn me, long participantId, WithdrawalForm form) {
        return withdrawals.withdraw(find(me, participantId), form.what(), form.day(), form.how());
    }

    /** @return why it was not attached */
    List<Refusal> attach(SignedIn me, long consentId, MultipartFile file) {
        var consent = inUse(me, consentId);
        return files.attach(consentId, file, consents.words(consent.paper().kind()), me);
    }

    void detach(SignedIn me, long consentId, UUID file) {
        inUse(me, consentId);
        files.remove(consentId, file, me);
    }

    /** @return whose paper it is */
    long participantOf(SignedIn me, long consentId) {
        return paper(me, consentId).participant().id();
    }

    /** Scans of somebody whose data may be used no longer are neither shown nor changed; they go with the rest. */
    private Consent inUse(SignedIn me, long consentId) {
        var consent = paper(me, consentId);
        if (consent.participant().stoppedOn() != null) {
            throw new NotFoundException();
        }
        return consent;
    }

    private Consent paper(SignedIn me, long consentId) {
        return (me.schoolIds().isEmpty()
                        ? java.util.Optional.<Consent>empty()
                        : repository.find(consentId, me.schoolIds()))
                .filter(each -> !each.participant().erased())
                .orElseThrow(NotFoundException::new);
    }

    private Participant find(SignedIn me, long participantId) {
        return participants.find(participantId, me.schoolIds()).orElseThrow(NotFoundException::new);
    }
}
