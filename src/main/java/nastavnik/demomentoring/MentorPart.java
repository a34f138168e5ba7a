package nastavnik.demomentoring;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nastavnik.access.Role;
import nastavnik.account.Accounts;
import nastavnik.account.Enrolment;
import nastavnik.consent.Consents;
import nastavnik.demo.AccountsPart;
import nastavnik.demo.Days;
import nastavnik.demo.DemoPart;
import nastavnik.demo.Stage;
import nastavnik.meeting.Meetings;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.PairCard;
import nastavnik.mentoring.PairCards;
import nastavnik.mentoring.PairEnding;
import nastavnik.mentoring.PairPlan;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.mentorsignin.MentorSignIns;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantCard;
import nastavnik.participant.ParticipantCategory;
import nastavnik.participant.Participants;
import nastavnik.personalplan.PersonalPlans;
import nastavnik.school.School;
import nastavnik.school.Schools;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mentor of the sign-in page: a pair that goes well, one that has stopped meeting, a new one, one that is over. */
@Component
@Profile("demo")
@Order(75)
class MentorPart implements DemoPart {

    private static final String LOGIN = "nastavnik";
    private static final String CURATOR = "kurator";
    private static final LocalTime NOON = LocalTime.of(12, 10);
    private static final LocalTime EVENING = LocalTime.of(17, 25);
    private static final String TEACHERS = "педагог – педагог";
    private static final String TEACHER_PUPIL = "педагог – ученик";
    /** Days ago. */
    private static final int BEGUN = 110;

    private static final int NEW = 33;
    private static final int SILENT = 38;
    private static final int OVER = 16;

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Stage stage;
    private final Schools schools;
    private final Participants participants;
    private final Consents consents;
    private final FormsOfMentoring forms;
    private final MentorPairs pairs;
    private final PairCards cards;
    private final Meetings meetings;
    private final PersonalPlans plans;
    private final Accounts accounts;
    private final MentorSignIns signIns;

    MentorPart(
            JdbcClient jdbc,
            EntityManager entities,
            Stage stage,
            Schools schools,
            Participants participants,
            Consents consents,
            FormsOfMentoring forms,
            MentorPairs pairs,
            PairCards cards,
            Meetings meetings,
            PersonalPlans plans,
            Accounts accounts,
            MentorSignIns signIns) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.stage = stage;
        this.schools = schools;
        this.participants = participants;
        this.consents = consents;
        this.forms = forms;
        this.pairs = pairs;
        this.cards = cards;
        this.meetings = meetings;
        this.plans = plans;
        this.accounts = accounts;
        this.signIns = signIns;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from mentor_sign_in)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        var today = stage.today();
        var school = stage.person(CURATOR).schoolIds().stream()
                .findFirst()
                .flatMap(schools::find)
                .orElseThrow();
        var begun = Days.open(today.minusDays(BEGUN));
        var mentor = register(school, "Громова Елена Борисовна", ParticipantCategory.TEACHER, 46, begun);
        giveSignIn(school, mentor, begun.plusDays(5));

        var good = pair(school, mentor, "Ильясова Алина Ренатовна", ParticipantCategory.YOUNG_SPECIALIST, begun);
        meet(school, good, List.of(107, 90, 71, 52, 31, 6));
        plan(good, begun.plusDays(7), true);
        var silent = pair(school, mentor, "Тарасов Михаил Олегович", ParticipantCategory.NEW_EMPLOYEE, begun);
        meet(school, silent, List.of(106, 84, 61, SILENT));
        plan(silent, begun.plusDays(8), false);
        var fresh = pair(
                school, mentor, "Крылова Софья Андреевна", ParticipantCategory.PUPIL, Days.open(today.minusDays(NEW)));
        meet(school, fresh, List.of(30, 12));
        var over = pair(school, mentor, "Жданов Артём Игоревич", ParticipantCategory.YOUNG_SPECIALIST, begun);
        meet(school, over, List.of(105, 80, 55, 30, OVER + 2));
        var last = today.minusDays(OVER);
        stage.act(
                CURATOR,
                last.plusDays(1),
                EVENING,
                () -> pairs.end(pairs.find(over.id(), Set.of(school.id())).orElseThrow(), last, PairEnding.COMPLETED));
    }

    private void giveSignIn(School school, Participant mentor, LocalDate day) {
        stage.act(CURATOR, day, NOON, () -> {
            var account = accounts.enrol(
                            List.of(new Enrolment(
                                    LOGIN,
                                    LOGIN + AccountsPart.DOMAIN,
                                    mentor.fullName(),
                                    "наставник, " + school.shortName(),
                                    Role.MENTOR,
                                    Set.of())),
                            AccountsPart.PASSWORD)
                    .getFirst();
            signIns.tie(mentor, account);
        });
    }

    private PairCard pair(School school, Participant mentor, String name, ParticipantCategory who, LocalDate from) {
        var pupil = who == ParticipantCategory.PUPIL;
        var mentee = register(school, name, who, pupil ? 15 : 24, from);
        var form = forms.named(pupil ? TEACHER_PUPIL : TEACHERS).orElseThrow();
        var id = stage.act(CURATOR, from, EVENING, () -> pairs.form(
                        school, new PairPlan(mentor, mentee, form, from, from.plusMonths(9), "57-од", from))
                .id());
        entities.flush();
        return cards.find(id, Set.of(school.id())).orElseThrow();
    }

    private Participant register(School school, String name, ParticipantCategory who, int age, LocalDate day) {
        var born = stage.today().minusYears(age).minusDays(100);
        var mentor = who == ParticipantCategory.TEACHER;
        return stage.act(CURATOR, day, NOON, () -> {
            var person = participants.register(
                    school,
                    new ParticipantCard(
                            name, who, mentor, !mentor, day, null, born, who.hasPost() ? "учитель химии" : ""));
            Papers.of(person, born, "Крылова Ольга Павловна", day, day.plusYears(3))
                    .forEach(paper -> consents.give(person, paper));
            return person;
        });
    }

    private void meet(School school, PairCard pair, List<Integer> daysAgo) {
        var random = new Random(pair.id());
        for (int i = 0; i < daysAgo.size(); i++) {
            var day = Days.open(stage.today().minusDays(daysAgo.get(i)));
            var words = MeetingsPart.words(pair, i, day, random);
            stage.act(LOGIN, day, EVENING, () -> meetings.enter(school, words));
        }
    }

    private void plan(PairCard pair, LocalDate approved, boolean begun) {
        stage.act(LOGIN, approved.minusDays(2), EVENING, () -> plans.write(pair, MeetingsPart.planned(pair)));
        stage.act(CURATOR, approved, NOON, () -> plans.approve(pair));
        if (begun) {
            stage.act(
                    LOGIN,
                    approved.plusDays(60),
                    EVENING,
                    () -> plans.record(pair, MeetingsPart.firstResults(), "выполнено"));
        }
    }
}
