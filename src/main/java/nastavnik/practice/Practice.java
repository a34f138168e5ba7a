package nastavnik.practice;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.practice.PracticeRefused.Rule;
import nastavnik.school.School;
import org.jspecify.annotations.Nullable;

/** A card of the register of practices: what one school does, and how far the card has come. */
@Entity
public class Practice {

    /** So many experts judge a card. */
    public static final int EXPERTS = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "practice_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private School school;

    @Enumerated(EnumType.STRING)
    private PracticeStage stage = PracticeStage.PROPOSED;

    @Enumerated(EnumType.STRING)
    private @Nullable PracticeStage stageBefore;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable FormOfMentoring form;

    private String kind;

    private String audience;

    private String problem;

    private String description;

    private String resources;

    private String results;

    private String authors;

    private String contact;

    private String link;

    private String term;

    @Enumerated(EnumType.STRING)
    private Recognition recognition;

    private String contest;

    private int year;

    private int round;

    private String remark = "";

    private String regionLink = "";

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Practice mergedInto;

    private String proposedBy;

    private Instant proposedAt;

    private @Nullable Instant registeredAt;

    private Instant changedAt;

    private String consentBy = "";

    private @Nullable LocalDate consentOn;

    private boolean consentNames;

    @ElementCollection
    @CollectionTable(name = "practice_source", joinColumns = @JoinColumn(name = "practice_id"))
    private Set<SourceLine> sources = new HashSet<>();

    @OneToMany(mappedBy = "practice", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ExpertMark> marks = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Practice() {}

    /** @param year in which it was carried out or told about */
    @SuppressWarnings("NullAway.Init") // the words are set by take
    Practice(School school, PracticeWords words, int year, String who, Instant now) {
        this.school = school;
        this.year = year;
        this.proposedBy = who;
        this.proposedAt = now;
        take(words, now);
    }

    /**
     * Changes the words.
     *
     * @param bySchool whether the school does it, which may only until the experts have the card
     * @throws PracticeRefused where it may not be changed now, or a card of the register would lose what it needs
     */
    void revise(PracticeWords words, boolean bySchool, Instant now) {
        refuse(bySchool ? !stage.schoolWrites() : !stage.alive(), Rule.NOT_NOW);
        refuse(
                (stage == PracticeStage.EXPERTISE || stage.inRegister())
                        && !words.missing().isEmpty(),
                Rule.INCOMPLETE);
        take(words, now);
    }

    private void take(PracticeWords words, Instant now) {
        if (words.name().isBlank()) {
            throw new IllegalArgumentException("A practice has a name");
        }
        this.name = words.name();
        this.form = words.form();
        this.kind = words.kind();
        this.audience = words.audience();
        this.problem = words.problem();
        this.description = words.description();
        this.resources = words.resources();
        this.results = words.results();
        this.authors = words.authors();
        this.contact = words.contact();
        this.link = words.link();
        this.term = words.term();
        this.recognition = words.recognition();
        this.contest = words.contest();
        this.changedAt = now;
    }

    /** Notes an accepted line that tells of this practice. */
    void comesFrom(SourceLine line) {
        sources.add(line);
    }

    /** The school hands in a card it was given back. */
    void proposeAgain(Instant now) {
        step(PracticeStage.PROPOSED, now);
        remark = "";
    }

    /** Two experts are to judge it: what they need must be written. Each time they judge anew. */
    void beginExpertise(Instant now) {
        refuse(stage != PracticeStage.PROPOSED, Rule.NOT_NOW);
        refuse(!words().missing().isEmpty(), Rule.INCOMPLETE);
        step(PracticeStage.EXPERTISE, now);
        round++;
    }

    /** An expert gives his mark: one, and no more than two do. */
    void mark(Opinion opinion, Instant now) {
        refuse(stage != PracticeStage.EXPERTISE, Rule.NOT_NOW);
        refuse(!opinion.valid(), Rule.NO_MARK);
        var given = opinions();
        refuse(given.stream().anyMatch(each -> each.accountId() == opinion.accountId()), Rule.MARKED_TWICE);
        refuse(given.size() >= EXPERTS, Rule.ENOUGH_MARKS);
        marks.add(new ExpertMark(this, round, opinion, now));
        changedAt = now;
    }

    /** An expert takes his mark back while the card is at the experts. */
    void unmark(long accountId, Instant now) {
        refuse(stage != PracticeStage.EXPERTISE, Rule.NOT_NOW);
        refuse(!marks.removeIf(each -> each.in(round) && each.opinion().accountId() == accountId), Rule.NOT_NOW);
        changedAt = now;
    }

    /** The card enters the municipal register, once two experts have judged it. */
    void register(Instant now) {
        refuse(stage != PracticeStage.EXPERTISE, Rule.NOT_NOW);
        refuse(opinions().size() < EXPERTS, Rule.MARKS_MISSING);
        step(PracticeStage.REGISTERED, now);
        registeredAt = now;
    }

    void send(Instant now) {
        step(PracticeStage.SENT, now);
    }

    /** @param where the region's page; may be empty */
    void publish(String where, Instant now) {
        step(PracticeStage.PUBLISHED, now);
        regionLink = where;
    }

    void giveBack(String why, Instant now) {
        because(why);
        step(PracticeStage.RETURNED, now);
        remark = why;
    }

    /** @param why the city's reason or, once it was sent there, the region's */
    void decline(String why, Instant now) {
        because(why);
        step(PracticeStage.DECLINED, now);
        remark = why;
    }

    void archive(String why, Instant now) {
        because(why);
        step(PracticeStage.ARCHIVED, now);
        remark = why;
    }

    /**
     * Takes the last step back.
     *
     * @param from the stage the step led to: an old button takes back nothing else
     * @throws PracticeRefused where another step was taken meanwhile, or an expert has judged already
     */
    void takeBack(PracticeStage from, Instant now) {
        var before = stageBefore;
        if (stage != from || before == null) {
            throw refused(Rule.NOT_NOW);
        }
        refuse(stage == PracticeStage.EXPERTISE && !opinions().isEmpty(), Rule.MARKED_ALREADY);
        if (stage == PracticeStage.REGISTERED) {
            registeredAt = null;
        }
        if (stage == PracticeStage.PUBLISHED) {
            regionLink = "";
        }
        remark = "";
        mergedInto = null;
        stage = before;
        stageBefore = null;
        changedAt = now;
    }

    /** @throws PracticeRefused where that is this card itself */
    void requireOther(long otherId) {
        refuse(otherId == id(), Rule.SAME_CARD);
    }

    /** This card says what the other one says: the other is kept, this one points at it. */
    void mergeInto(Practice kept, Instant now) {
        requireOther(kept.id());
        refuse(!stage.alive(), Rule.NOT_NOW);
        refuse(!kept.stage().alive(), Rule.KEPT_NOT_ALIVE);
        refuse(stage.inRegister() && !kept.stage().inRegister(), Rule.LOSES_PLACE);
        stageBefore = stage;
        stage = PracticeStage.ARCHIVED;
        mergedInto = kept;
        changedAt = now;
    }

    /** Notes the author's consent to publication; a later one replaces it. */
    void consent(Consent consent, LocalDate today, Instant now) {
        refuse(
                consent.by().isBlank()
                        || consent.on().isAfter(today)
                        || consent.on().isBefore(Consent.EARLIEST),
                Rule.CONSENT_UNCLEAR);
        consentBy = consent.by();
        consentOn = consent.on();
        consentNames = consent.names();
        changedAt = now;
    }

    /** The author may at any time; the open pages show the card no more. */
    void withdrawConsent(Instant now) {
        consentBy = "";
        consentOn = null;
        consentNames = false;
        changedAt = now;
    }

    /** The school thinks better of it before anybody judges; whoever keeps the register can take this back. */
    void withdraw(Instant now) {
        requireWithdrawable();
        stageBefore = stage;
        stage = PracticeStage.ARCHIVED;
        remark = "";
        changedAt = now;
    }

    /** @throws PracticeRefused where the experts have it, or had it */
    void requireWithdrawable() {
        refuse(stage != PracticeStage.PROPOSED, Rule.NOT_NOW);
    }

    private void step(PracticeStage next, Instant now) {
        requireStep(next);
        stageBefore = stage;
        stage = next;
        changedAt = now;
    }

    /** @throws PracticeRefused where the card does not come to that stage from the one it is at */
    void requireStep(PracticeStage next) {
        refuse(!next.follows(stage), Rule.NOT_NOW);
    }

    private void because(String why) {
        refuse(why.isBlank(), Rule.NO_REASON);
    }

    private void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw refused(rule);
        }
    }

    private PracticeRefused refused(Rule rule) {
        return new PracticeRefused(id == null ? 0 : id, rule);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    int version() {
        return version;
    }

    School school() {
        return school;
    }

    PracticeStage stage() {
        return stage;
    }

    @Nullable
    PracticeStage stageBefore() {
        return stageBefore;
    }

    PracticeWords words() {
        return new PracticeWords(
                name,
                form,
                kind,
                audience,
                problem,
                description,
                resources,
                results,
                authors,
                contact,
                link,
                term,
                recognition,
                contest);
    }

    int year() {
        return year;
    }

    String remark() {
        return remark;
    }

    String regionLink() {
        return regionLink;
    }

    @Nullable
    Practice mergedInto() {
        return mergedInto;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    Instant registeredAt() {
        return registeredAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Consent consent() {
        return consentOn == null ? null : new Consent(consentBy, consentOn, consentNames);
    }

    Set<SourceLine> sources() {
        return Set.copyOf(sources);
    }

    /** @return the marks of the present round, in the order in which they came */
    List<Opinion> opinions() {
        return marks.stream()
                .filter(each -> each.in(round))
                .map(ExpertMark::opinion)
                .toList();
    }
}
