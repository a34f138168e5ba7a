package nastavnik.practice;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.journal.Journal;
import nastavnik.practice.PracticeHappened.What;
import nastavnik.school.School;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the register: cards are proposed, judged, entered, sent. A card the person does not see is not there for
 * him; a broken rule is a {@link PracticeRefused}.
 */
@Component
@Transactional
public class Practices {

    /** How the journal and the files call a card. */
    public static final String SUBJECT = "Practice";

    private final PracticeRepository practices;
    private final JdbcClient jdbc;
    private final CommitteeClock clock;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Practices(
            PracticeRepository practices,
            JdbcClient jdbc,
            CommitteeClock clock,
            Journal journal,
            ApplicationEventPublisher events) {
        this.practices = practices;
        this.jdbc = jdbc;
        this.clock = clock;
        this.journal = journal;
        this.events = events;
    }

    /** @return the card as this reader may see it; empty where it is not there for him */
    @Transactional(readOnly = true)
    public Optional<PracticeCard> find(long id, PracticeSight sight) {
        return practices
                .find(id)
                .filter(practice ->
                        sight.sees(practice.stage(), practice.school().id(), practice.consent() != null))
                .map(practice -> card(practice, sight));
    }

    /** @return where a card that anyone could once read has gone: the open card that is kept instead of it */
    @Transactional(readOnly = true)
    public Optional<Long> movedTo(long id) {
        return practices
                .lastKept(id)
                .flatMap(kept -> find(kept, PracticeSight.PUBLIC))
                .map(PracticeCard::id);
    }

    /** @return whose card it is, for those that decide who may see what belongs to it */
    @Transactional(readOnly = true)
    public Optional<Long> schoolOf(long id) {
        return practices.find(id).map(practice -> practice.school().id());
    }

    /** A school's card, by its people or, on its behalf, by the methodologist. */
    public long propose(School school, PracticeWords words, SignedIn me) {
        if (!me.worksFor(school.id()) && !me.is(Role.METHODOLOGIST)) {
            throw new NotFoundException();
        }
        var practice = practices.save(new Practice(school, words, clock.today().getYear(), me.fullName(), clock.now()));
        write("practice.proposed", practice, words.name());
        return practice.id();
    }

    /**
     * What became of a proposal.
     *
     * @param id of the card that was made or, where none was, of the one that is there
     */
    public record Proposal(long id, boolean made) {}

    /** Proposes a card, unless the school has one in use by that name: of two at the same moment one makes it. */
    public Proposal proposeUnlessThere(School school, PracticeWords words, SignedIn me) {
        practices.lockSources();
        var there =
                Practices.writes(me, school.id()) ? practices.named(school.id(), words.name()) : List.<Practice>of();
        return there.isEmpty()
                ? new Proposal(propose(school, words, me), true)
                : new Proposal(there.getFirst().id(), false);
    }

    /** The school, or the methodologist on its behalf, takes a card back that nobody has judged yet. */
    public void withdraw(long id, SignedIn me) {
        change(id, me, "practice.withdrawn", "", writer(me), practice -> practice.withdraw(clock.now()));
    }

    /** @throws PracticeRefused where the card has gone on, so that it cannot be withdrawn any more */
    @Transactional(readOnly = true)
    public void requireWithdrawable(long id, SignedIn me) {
        practices
                .find(id)
                .filter(writer(me)::to)
                .orElseThrow(NotFoundException::new)
                .requireWithdrawable();
    }

    /**
     * @throws PracticeRefused where the card does not come to that stage from the one it is at
     * @throws NotFoundException where the person does not take the steps of cards
     */
    @Transactional(readOnly = true)
    public void requireStep(long id, PracticeStage next, SignedIn me) {
        practices
                .find(id)
                .filter(practice -> me.is(Role.METHODOLOGIST))
                .orElseThrow(NotFoundException::new)
                .requireStep(next);
    }

    /**
     * @param version of the card that was read
     * @throws ObjectOptimisticLockingFailureException where the card has changed since
     */
    public void revise(long id, int version, PracticeWords words, SignedIn me) {
        change(id, me, "practice.revised", "", writer(me), practice -> {
            if (practice.version() != version) {
                throw new ObjectOptimisticLockingFailureException(Practice.class, id);
            }
            practice.revise(words, !me.is(Role.METHODOLOGIST), clock.now());
        });
    }

    public void proposeAgain(long id, SignedIn me) {
        change(id, me, "practice.proposedAgain", "", writer(me), practice -> practice.proposeAgain(clock.now()));
    }

    public void beginExpertise(long id, SignedIn me) {
        step(id, me, "practice.expertiseBegun", "", practice -> practice.beginExpertise(clock.now()));
    }

    /** @param mark from 1 to 5 */
    public void mark(long id, int mark, String remark, SignedIn me) {
        var opinion = new Opinion(me.accountId(), me.fullName(), mark, remark);
        change(id, me, "practice.marked", "", isExpert(me), practice -> practice.mark(opinion, clock.now()));
    }

    /** Takes the person's own mark back. */
    public void unmark(long id, SignedIn me) {
        change(id, me, "practice.unmarked", "", isExpert(me), practice -> practice.unmark(me.accountId(), clock.now()));
    }

    public void register(long id, SignedIn me) {
        step(id, me, "practice.registered", "", practice -> practice.register(clock.now()));
        tell(What.REGISTERED, id, "");
    }

    public void send(long id, SignedIn me) {
        step(id, me, "practice.sent", "", practice -> practice.send(clock.now()));
    }

    /** @param where the region's page; may be empty */
    public void publish(long id, String where, SignedIn me) {
        step(id, me, "practice.published", where, practice -> practice.publish(where, clock.now()));
        tell(What.PUBLISHED, id, "");
    }

    public void giveBack(long id, String why, SignedIn me) {
        step(id, me, "practice.returned", why, practice -> practice.giveBack(why, clock.now()));
        tell(What.RETURNED, id, why);
    }

    public void decline(long id, String why, SignedIn me) {
        step(id, me, "practice.declined", why, practice -> practice.decline(why, clock.now()));
        tell(What.DECLINED, id, why);
    }

    public void archive(long id, String why, SignedIn me) {
        step(id, me, "practice.archived", why, practice -> practice.archive(why, clock.now()));
    }

    /** @param from the stage the step to be taken back has led to */
    public void takeBack(long id, PracticeStage from, SignedIn me) {
        step(id, me, "practice.takenBack", "", practice -> practice.takeBack(from, clock.now()));
    }

    /** One card of two that say the same is kept, the other points at it; its lines stay noted with it. */
    public void merge(long id, long keptId, SignedIn me) {
        // in one order, whichever is kept: two who merge the same pair each their own way do not lock each other out
        if (practices.lock(Math.min(id, keptId)).isEmpty()) {
            throw new NotFoundException();
        }
        var kept = practices.lock(keptId).orElseThrow(NotFoundException::new);
        step(id, me, "practice.merged", kept.words().name(), practice -> practice.mergeInto(kept, clock.now()));
    }

    /** Two cards look alike but are different practices: they are not shown as likely duplicates again. */
    public void tellApart(long one, long other, SignedIn me) {
        step(one, me, "practice.toldApart", "", practice -> practice.requireOther(other));
        if (practices.find(other).isEmpty()) {
            throw new NotFoundException();
        }
        jdbc.sql("insert into practice_distinct values (:lower, :higher) on conflict do nothing")
                .param("lower", Math.min(one, other))
                .param("higher", Math.max(one, other))
                .update();
    }

    public void consent(long id, Consent consent, SignedIn me) {
        change(
                id,
                me,
                "practice.consentGiven",
                "",
                writer(me),
                practice -> practice.consent(consent, clock.today(), clock.now()));
    }

    public void withdrawConsent(long id, SignedIn me) {
        change(id, me, "practice.consentWithdrawn", "", writer(me), practice -> practice.withdrawConsent(clock.now()));
    }

    /** @return whether the person writes cards of the school: its own people and the methodologist do */
    public static boolean writes(SignedIn me, long schoolId) {
        return me.worksFor(schoolId) || me.is(Role.METHODOLOGIST);
    }

    /** @return whether the person may be one of the experts */
    public static boolean judges(SignedIn me) {
        return me.is(Role.METHODOLOGIST, Role.COMMITTEE);
    }

    private interface Allowed {
        boolean to(Practice practice);
    }

    private static Allowed writer(SignedIn me) {
        return practice -> writes(me, practice.school().id());
    }

    private static Allowed isExpert(SignedIn me) {
        return practice -> judges(me);
    }

    private void step(long id, SignedIn me, String action, String details, Consumer<Practice> verb) {
        change(id, me, action, details, practice -> me.is(Role.METHODOLOGIST), verb);
    }

    private void change(long id, SignedIn me, String action, String details, Allowed allowed, Consumer<Practice> verb) {
        var practice = practices.lock(id).filter(allowed::to).orElseThrow(NotFoundException::new);
        verb.accept(practice);
        practices.flush();
        write(action, practice, details);
    }

    private void tell(What what, long id, String reason) {
        events.publishEvent(PracticeHappened.of(what, practices.find(id).orElseThrow(NotFoundException::new), reason));
    }

    private void write(String action, Practice practice, String details) {
        journal.write(action, SUBJECT, practice.id(), practice.school().id(), details);
    }

    private PracticeCard card(Practice practice, PracticeSight sight) {
        var concerned = sight.concerned(practice.school().id());
        var consent = practice.consent();
        var named = concerned || (consent != null && consent.names());
        return new PracticeCard(
                practice.id(),
                practice.version(),
                practice.school().id(),
                practice.school().shortName(),
                practice.stage(),
                concerned ? practice.stageBefore() : null,
                named ? practice.words() : unnamed(practice.words()),
                practice.year(),
                concerned ? practice.remark() : "",
                practice.regionLink(),
                merged(practice.mergedInto()),
                concerned
                        ? practices.mergedInto(practice.id()).stream()
                                .map(PracticeCard.Merged::of)
                                .toList()
                        : List.of(),
                consent == null || concerned ? consent : new Consent("", consent.on(), consent.names()),
                concerned ? practice.opinions() : List.of(),
                concerned ? practice.opinions().size() : 0,
                concerned
                        ? practice.sources().stream()
                                .map(SourceLine::reportId)
                                .distinct()
                                .sorted()
                                .toList()
                        : List.of(),
                concerned ? practice.proposedBy() : "",
                practice.proposedAt(),
                practice.registeredAt(),
                practice.changedAt(),
                concerned);
    }

    private static PracticeCard.@Nullable Merged merged(@Nullable Practice kept) {
        return kept == null ? null : PracticeCard.Merged.of(kept);
    }

    private static PracticeWords unnamed(PracticeWords words) {
        return new PracticeWords(
                words.name(),
                words.form(),
                words.kind(),
                words.audience(),
                words.problem(),
                words.description(),
                words.resources(),
                words.results(),
                "",
                "",
                words.link(),
                words.term(),
                words.recognition(),
                words.contest());
    }
}
