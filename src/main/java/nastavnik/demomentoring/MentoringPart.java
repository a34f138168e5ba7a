package nastavnik.demomentoring;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nastavnik.calendar.SchoolYear;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.Consents;
import nastavnik.consent.WithdrawalWay;
import nastavnik.consent.Withdrawals;
import nastavnik.demo.CitySize;
import nastavnik.demo.Days;
import nastavnik.demo.DemoPart;
import nastavnik.demo.Growth;
import nastavnik.demo.People;
import nastavnik.demo.Stage;
import nastavnik.mentoring.GroupPlan;
import nastavnik.mentoring.MentorGroups;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.PairEnding;
import nastavnik.mentoring.PairPlan;
import nastavnik.mentoring.PairTerms;
import nastavnik.mentoring.Suspension;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantCard;
import nastavnik.participant.ParticipantCategory;
import nastavnik.participant.Participants;
import nastavnik.school.School;
import nastavnik.school.SchoolEntry;
import nastavnik.school.SchoolType;
import nastavnik.school.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Participants and pairs of the last school year and the present one, as far as it has come. */
@Component
@Profile("demo")
@Order(70)
class MentoringPart implements DemoPart {

    private static final long SEED = 14;
    private static final LocalTime MORNING = LocalTime.of(10, 15);
    private static final List<String> POSTS = List.of(
            "учитель математики",
            "учитель русского языка и литературы",
            "учитель начальных классов",
            "учитель физики",
            "педагог-психолог");
    private static final String TEACHERS = "педагог – педагог";
    private static final String PUPILS = "ученик – ученик";
    private static final String TEACHER_PUPIL = "педагог – ученик";
    private static final String STUDENT_PUPIL = "студент – ученик";
    private static final String EMPLOYER_PUPIL = "работодатель – ученик";

    private static final List<String> GROUPS =
            List.of("Робототехника, 7 классы", "Юные журналисты", "Олимпиадная математика", "Проектная мастерская");

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Stage stage;
    private final Schools schools;
    private final FormsOfMentoring forms;
    private final Participants participants;
    private final Consents consents;
    private final Withdrawals withdrawals;
    private final MentorPairs pairs;
    private final MentorGroups groups;
    private final Growth growth;
    private final CitySize size;
    private final Map<String, FormOfMentoring> known = new HashMap<>();

    MentoringPart(
            JdbcClient jdbc,
            EntityManager entities,
            Stage stage,
            Schools schools,
            FormsOfMentoring forms,
            Participants participants,
            Consents consents,
            Withdrawals withdrawals,
            MentorPairs pairs,
            MentorGroups groups,
            Growth growth,
            CitySize size) {
        this.growth = growth;
        this.size = size;
        this.jdbc = jdbc;
        this.entities = entities;
        this.stage = stage;
        this.schools = schools;
        this.forms = forms;
        this.participants = participants;
        this.consents = consents;
        this.withdrawals = withdrawals;
        this.pairs = pairs;
        this.groups = groups;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from participant)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        known.clear();
        var today = stage.today();
        var random = new Random(SEED);
        var people = new People(random);
        long lastTold = growth.lastTold();
        for (var entry : schools.active(today)) {
            if (entry.id() > lastTold) {
                continue;
            }
            var school = schools.find(entry.id()).orElseThrow();
            var story = new Story(school, stage.keeperOf(entry.id()), today, random, people);
            planned(entry, today, random).stream()
                    .sorted(Comparator.comparing(Planned::orderDate))
                    .forEach(story::tell);
            story.gather("14".equals(entry.number()));
            story.leaveSomebodyWithoutConsent();
            story.enterSomebodyTwice("14".equals(entry.number()));
            story.rememberThePast("14".equals(entry.number()));
            story.letSomebodyWithdraw("14".equals(entry.number()));
            // Otherwise each query looks through everybody stored before it.
            entities.flush();
            entities.clear();
        }
        growth.pairs(lastTold, size.from(today));
        growth.types();
    }

    /** Every seventh organisation has not begun yet; the others have pairs of the forms that suit them. */
    private static List<Planned> planned(SchoolEntry school, LocalDate today, Random random) {
        var all = new ArrayList<Planned>();
        if (random.nextInt(7) == 0 && !"14".equals(school.number())) {
            return all;
        }
        var year = SchoolYear.of(today);
        var most = school.type() == SchoolType.SCHOOL ? 5 : 2;
        for (int i = 0; i < 1 + random.nextInt(most); i++) {
            all.add(Planned.forAYear(TEACHERS, Days.open(today.minusDays(20L + random.nextInt(420))), random));
        }
        if (school.type() == SchoolType.KINDERGARTEN) {
            return all;
        }
        for (var each : List.of(year.previous(), year)) {
            for (var form : List.of(PUPILS, TEACHER_PUPIL, STUDENT_PUPIL, EMPLOYER_PUPIL)) {
                for (int i = 0; i < random.nextInt(most); i++) {
                    all.add(Planned.forLessons(form, each, random));
                }
            }
        }
        all.removeIf(plan -> plan.orderDate().isAfter(today));
        return all;
    }

    /** A pair that some order confirms. */
    private record Planned(String form, LocalDate orderDate, LocalDate startsOn, LocalDate plannedEnd) {

        static Planned forAYear(String form, LocalDate orderDate, Random random) {
            var start = orderDate.plusDays(1L + random.nextInt(10));
            return new Planned(
                    form,
                    orderDate,
                    start,
                    start.plusMonths(9L + random.nextInt(4)).minusDays(1));
        }

        static Planned forLessons(String form, SchoolYear year, Random random) {
            var order = Days.open(year.from().plusDays(6L + random.nextInt(50)));
            return new Planned(
                    form,
                    order,
                    order.plusDays(random.nextInt(15)),
                    year.lessons().to());
        }
    }

    /** What happens in one school, told in the order of its days. */
    private final class Story {

        private final School school;
        private final String keeper;
        private final LocalDate today;
        private final Random random;
        private final People people;
        private final Map<String, Participant> mentors = new HashMap<>();
        private @Nullable Participant latest;
        private int order;

        Story(School school, String keeper, LocalDate today, Random random, People people) {
            this.school = school;
            this.keeper = keeper;
            this.today = today;
            this.random = random;
            this.people = people;
            this.order = 20 + random.nextInt(60);
        }

        void tell(Planned plan) {
            var signed = Days.open(plan.orderDate().minusDays(3L + random.nextInt(6)));
            var mentor = mentor(plan.form(), signed);
            var mentee = register(menteeCategory(plan.form()), false, signed, signed);
            if (plan.startsOn().isBefore(today.minusDays(36))) {
                latest = mentee;
            }
            order += 1 + random.nextInt(12);
            var number = order + (random.nextBoolean() ? "-од" : "");
            var pair = stage.act(
                    keeper,
                    plan.orderDate(),
                    MORNING.plusMinutes(random.nextInt(300)),
                    () -> pairs.form(
                            school,
                            new PairPlan(
                                    mentor,
                                    mentee,
                                    form(plan.form()),
                                    plan.startsOn(),
                                    plan.plannedEnd(),
                                    number,
                                    plan.orderDate())));
            finish(pair, plan);
        }

        /** Every third school has a group. */
        void gather(boolean surely) {
            if (surely || order % 3 == 1) {
                gather();
            }
        }

        /** A group since the autumn; its mentor has a pair that rests and one that waits for its order. */
        private void gather() {
            var from = SchoolYear.of(today).from().plusDays(20);
            if (!from.isBefore(today.minusDays(3))) {
                return;
            }
            var signed = Days.open(from.minusDays(6));
            var mentor = register(ParticipantCategory.TEACHER, true, signed, signed);
            var mentees = List.of(
                    register(ParticipantCategory.PUPIL, false, signed, signed),
                    register(ParticipantCategory.PUPIL, false, signed, signed),
                    register(ParticipantCategory.PUPIL, false, signed, signed));
            order++;
            stage.act(
                    keeper,
                    from,
                    MORNING.plusMinutes(random.nextInt(300)),
                    () -> groups.form(
                            school,
                            new GroupPlan(
                                    GROUPS.get(random.nextInt(GROUPS.size())),
                                    mentor,
                                    form(TEACHER_PUPIL),
                                    null,
                                    from,
                                    SchoolYear.of(today).lessons().to(),
                                    order + "-од",
                                    from,
                                    new PairTerms(null, null, order + "-дс", from, true)),
                            mentees));
            rest(mentor, from);
        }

        /** The mentor of the group has another mentee, with whom he rests for two weeks, and one who waits for the order. */
        private void rest(Participant mentor, LocalDate from) {
            var day = Days.open(today.minusDays(2));
            if (day.isBefore(from) || day.isAfter(SchoolYear.of(today).lessons().to())) {
                return;
            }
            var resting = pair(mentor, from, order + "-од");
            stage.act(
                    keeper,
                    day,
                    MORNING.plusMinutes(310),
                    () -> pairs.suspend(resting, day, day.plusDays(14), Suspension.ABSENCE_OF_MENTEE));
            pair(mentor, day, "");
        }

        private MentorPair pair(Participant mentor, LocalDate from, String number) {
            var mentee = register(ParticipantCategory.PUPIL, false, from, from);
            return stage.act(
                    keeper,
                    from,
                    MORNING.plusMinutes(365),
                    () -> pairs.form(
                            school,
                            new PairPlan(
                                    mentor,
                                    mentee,
                                    form(TEACHER_PUPIL),
                                    from,
                                    SchoolYear.of(today).lessons().to(),
                                    number,
                                    number.isEmpty() ? null : from)));
        }

        /** Most pairs that are over have been ended; one in ten still waits for it, one in eight was broken off. */
        private void finish(MentorPair pair, Planned plan) {
            var fate = random.nextInt(40);
            var early = plan.startsOn().plusDays(40L + random.nextInt(60));
            if (fate < 5 && early.isBefore(today) && early.isBefore(plan.plannedEnd())) {
                end(pair, early, fate < 3 ? PairEnding.LEFT_SCHOOL : PairEnding.BY_REQUEST);
            } else if (fate >= 9 && plan.plannedEnd().isBefore(today)) {
                end(pair, plan.plannedEnd(), PairEnding.COMPLETED);
            }
        }

        private void end(MentorPair pair, LocalDate lastDay, PairEnding reason) {
            var entered = lastDay.plusDays(random.nextInt(4));
            var day = entered.isAfter(today) ? today : entered;
            stage.act(keeper, day, MORNING.plusMinutes(random.nextInt(300)), () -> pairs.end(pair, lastDay, reason));
        }

        /** One mentor in five has another mentee already. */
        private Participant mentor(String form, LocalDate signed) {
            var busy = mentors.get(form);
            var mentor = busy != null && random.nextInt(5) == 0
                    ? busy
                    : register(mentorCategory(form), true, signed, signed);
            mentors.put(form, mentor);
            return mentor;
        }

        void leaveSomebodyWithoutConsent() {
            if (order % 3 == 0) {
                register(ParticipantCategory.PUPIL, false, today.minusDays(2), null);
            }
            if (order % 7 == 0) {
                // Entered before the birth date was asked for.
                enter(new ParticipantCard(
                        people.teacher(), ParticipantCategory.TEACHER, true, true, today.minusDays(30), null, null));
            }
        }

        /** A mentor whom a list brought once more, without the birth date. */
        void enterSomebodyTwice(boolean surely) {
            if (surely && !mentors.isEmpty()) {
                var mentor = mentors.values().iterator().next().card();
                enter(new ParticipantCard(
                        mentor.fullName(), mentor.category(), true, false, today.minusDays(1), null, null));
            }
        }

        /** A pair whose three years of keeping have run out: the mentor left with it, the mentee has left school. */
        void rememberThePast(boolean surely) {
            if (!surely) {
                return;
            }
            var from = Days.open(today.minusYears(4).minusDays(20));
            var last = today.minusYears(3).minusDays(12);
            // drawn apart, so that the others stay who they are
            var past = new People(new Random(SEED + 1));
            var mentor =
                    past(ParticipantCategory.TEACHER, past.teacher(), past.woman(), from, last, today.minusYears(62));
            var mentee = past(
                    ParticipantCategory.PUPIL,
                    past.name(),
                    past.woman(),
                    from,
                    last,
                    today.minusYears(20).minusDays(90));
            var begins = from.plusDays(6);
            var pair = stage.act(
                    keeper,
                    begins,
                    MORNING.plusMinutes(200),
                    () -> pairs.form(
                            school,
                            new PairPlan(
                                    mentor, mentee, form(TEACHER_PUPIL), begins, last.minusDays(30), "12-од", begins)));
            stage.act(
                    keeper,
                    last,
                    MORNING.plusMinutes(200),
                    () -> pairs.end(pair, last.minusDays(30), PairEnding.COMPLETED));
        }

        private Participant past(
                ParticipantCategory category,
                String name,
                String mother,
                LocalDate from,
                LocalDate last,
                LocalDate born) {
            var teacher = category == ParticipantCategory.TEACHER;
            return stage.act(keeper, from, MORNING.plusMinutes(120), () -> {
                var person = participants.register(
                        school, new ParticipantCard(name, category, teacher, !teacher, from, last, born));
                Papers.of(person, born, mother, from, from.plusYears(3)).forEach(paper -> consents.give(person, paper));
                return person;
            });
        }

        /** In every fifth school somebody has withdrawn: most two weeks ago, a few so long ago that the day has passed. */
        void letSomebodyWithdraw(boolean surely) {
            if (latest == null || !(surely || order % 5 == 0)) {
                return;
            }
            var person = latest;
            var day = latest(person.card().activeFrom(), today.minusDays(order % 4 == 0 && !surely ? 34 : 12));
            stage.act(
                    keeper,
                    day,
                    MORNING.plusMinutes(400),
                    () -> withdrawals.withdraw(person, ConsentKind.PROCESSING, day, WithdrawalWay.IN_PERSON));
        }

        private static LocalDate latest(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }

        private Participant register(
                ParticipantCategory category, boolean mentor, LocalDate day, @Nullable LocalDate consent) {
            var name =
                    switch (category) {
                        case TEACHER, YOUNG_SPECIALIST, NEW_EMPLOYEE -> people.teacher();
                        default -> people.name();
                    };
            var born = born(category, mentor);
            var person =
                    enter(new ParticipantCard(name, category, mentor, !mentor, day, null, born, post(category, name)));
            if (consent != null) {
                stage.act(
                        keeper, day, MORNING.plusMinutes(300L + random.nextInt(60)), () -> sign(person, born, consent));
            }
            return person;
        }

        private static String post(ParticipantCategory category, String name) {
            return switch (category) {
                case TEACHER, YOUNG_SPECIALIST, NEW_EMPLOYEE -> POSTS.get(Math.floorMod(name.hashCode(), POSTS.size()));
                case EMPLOYER -> "ведущий инженер";
                default -> "";
            };
        }

        private Participant enter(ParticipantCard card) {
            return stage.act(
                    keeper,
                    card.activeFrom(),
                    MORNING.plusMinutes(random.nextInt(300)),
                    () -> participants.register(school, card));
        }

        /** What each needs; nine in ten papers are good for years, the others run out these weeks or have just done so. */
        private void sign(Participant person, LocalDate born, LocalDate day) {
            var runsOut = today.plusDays(random.nextInt(70) - 10L);
            var until = random.nextInt(10) > 0 || !runsOut.isAfter(day.plusDays(30)) ? day.plusYears(3) : runsOut;
            Papers.of(person, born, people.woman(), day, until).forEach(paper -> consents.give(person, paper));
        }

        /** Pupils of eleven to seventeen, some of them of age in these weeks; the others as old as their work. */
        private LocalDate born(ParticipantCategory category, boolean mentor) {
            return switch (category) {
                case PUPIL ->
                    random.nextInt(12) == 0
                            ? today.minusYears(18).plusDays(random.nextInt(80) - 15L)
                            : today.minusYears(mentor ? 17 : 15).plusDays(70L + random.nextInt(mentor ? 290 : 1_300));
                case STUDENT -> today.minusYears(22).plusDays(random.nextInt(600));
                case YOUNG_SPECIALIST -> today.minusYears(27).plusDays(random.nextInt(1_200));
                default -> today.minusYears(58).plusDays(random.nextInt(10_000));
            };
        }

        private ParticipantCategory mentorCategory(String form) {
            return switch (form) {
                case PUPILS -> ParticipantCategory.PUPIL;
                case STUDENT_PUPIL -> ParticipantCategory.STUDENT;
                case EMPLOYER_PUPIL -> ParticipantCategory.EMPLOYER;
                default -> ParticipantCategory.TEACHER;
            };
        }

        private ParticipantCategory menteeCategory(String form) {
            if (!TEACHERS.equals(form)) {
                return ParticipantCategory.PUPIL;
            }
            return random.nextInt(4) == 0 ? ParticipantCategory.NEW_EMPLOYEE : ParticipantCategory.YOUNG_SPECIALIST;
        }
    }

    private FormOfMentoring form(String name) {
        return known.computeIfAbsent(name, each -> forms.named(each).orElseThrow());
    }
}
