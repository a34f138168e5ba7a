package nastavnik.mentoring;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import nastavnik.consent.ConsentSamples;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantCard;
import nastavnik.participant.ParticipantSamples;
import nastavnik.participant.Participants;
import nastavnik.school.School;
import nastavnik.school.SchoolSamples;
import nastavnik.school.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Invented pairs, stored through the doors so that no rule can be broken; people are numbered from 1. */
public class MentoringSamples {

    public static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    public static final LocalDate START = LocalDate.of(2026, 9, 15);

    private final BeanFactory portal;
    private final Schools schools;
    private final Participants participants;
    private final FormsOfMentoring forms;
    private final MentorPairs pairs;
    private int people;

    public MentoringSamples(BeanFactory portal) {
        this.portal = portal;
        this.schools = portal.getBean(Schools.class);
        this.participants = portal.getBean(Participants.class);
        this.forms = portal.getBean(FormsOfMentoring.class);
        this.pairs = portal.getBean(MentorPairs.class);
    }

    public School school(int number) {
        return schools.enrol(SchoolSamples.numbered(number));
    }

    /** Somebody with all consents. */
    public Participant participant(School school, ParticipantCard card) {
        // One transaction for the card and its papers, also in a test that has none itself.
        var transaction = new TransactionTemplate(portal.getBean(PlatformTransactionManager.class));
        return Objects.requireNonNull(transaction.execute(status -> {
            var participant = participants.register(school, card);
            ConsentSamples.giveAll(portal, participant);
            return participant;
        }));
    }

    public Participant withoutConsent(School school, String fullName) {
        return participants.register(school, ParticipantSamples.both(fullName));
    }

    public Participant someone(School school) {
        return participant(school, ParticipantSamples.both(ParticipantSamples.numbered(++people)));
    }

    public FormOfMentoring form(String name) {
        return forms.named(name).orElseThrow();
    }

    /** A pair of two new people under way. */
    public MentorPair pair(School school) {
        return pair(school, "педагог – педагог", START, null);
    }

    public MentorPair pair(School school, String form, LocalDate from, @Nullable LocalDate to) {
        return pairs.form(school, plan(someone(school), someone(school), form, from, to));
    }

    /** A group of new people under way, confirmed by an order. */
    public MentorGroup group(School school, String title, int mentees) {
        return group(school, title, mentees, "14-од");
    }

    /** A group of new people that waits for its order. */
    public MentorGroup unconfirmedGroup(School school, String title, int mentees) {
        return group(school, title, mentees, "");
    }

    private MentorGroup group(School school, String title, int mentees, String order) {
        var plan = new GroupPlan(
                title,
                someone(school),
                form("педагог – педагог"),
                null,
                START,
                null,
                order,
                order.isEmpty() ? null : START.minusDays(1),
                PairTerms.none());
        return portal.getBean(MentorGroups.class)
                .form(
                        school,
                        plan,
                        IntStream.range(0, mentees)
                                .mapToObj(number -> someone(school))
                                .toList());
    }

    /** A pair of two new people that waits for its order. */
    public MentorPair unconfirmedPair(School school) {
        return pairs.form(
                school,
                new PairPlan(someone(school), someone(school), form("педагог – педагог"), START, null, "", null));
    }

    public PairPlan plan(Participant mentor, Participant mentee, String form, LocalDate from, @Nullable LocalDate to) {
        return new PairPlan(mentor, mentee, form(form), from, to, "14-од", START.minusDays(1));
    }
}
