package nastavnik.demomentoring;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nastavnik.demo.DemoPart;
import nastavnik.demo.DemoTable;
import nastavnik.demo.Growth;
import nastavnik.demo.Stage;
import nastavnik.meeting.Feedback;
import nastavnik.meeting.MeetingFormat;
import nastavnik.meeting.MeetingKind;
import nastavnik.meeting.MeetingWords;
import nastavnik.meeting.Meetings;
import nastavnik.mentoring.PairCard;
import nastavnik.mentoring.PairCards;
import nastavnik.participant.ParticipantCategory;
import nastavnik.personalplan.PersonalPlans;
import nastavnik.personalplan.PlanSection;
import nastavnik.personalplan.PlanWords;
import nastavnik.reflection.ReflectionWords;
import nastavnik.reflection.Reflections;
import nastavnik.school.School;
import nastavnik.school.Schools;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What pairs plan, when they meet, what they say at their end; one pair in eight has stopped meeting. */
@Component
@Profile("demo")
@Order(74)
class MeetingsPart implements DemoPart {

    private static final long SEED = 160;
    private static final LocalTime AFTERNOON = LocalTime.of(14, 40);
    private static final int EVERY = 17;
    /** The school of the demonstration's director and curator. */
    private static final String WATCHED = "14";
    /** Schools whose meetings are told deed by deed, beside that one; the others get theirs by statements over whole sets. */
    private static final int TOLD = 5;

    private static final int MANY = 9;
    private static final int FEW = 4;
    private static final int SILENT = 38;
    private static final List<MeetingKind> BEGINNING =
            List.of(MeetingKind.FIRST, MeetingKind.TRIAL, MeetingKind.PLANNING);
    private static final int STAGES = 3;

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Stage stage;
    private final Schools schools;
    private final PairCards pairs;
    private final Meetings meetings;
    private final PersonalPlans plans;
    private final Reflections reflections;
    private final Growth growth;

    MeetingsPart(
            JdbcClient jdbc,
            EntityManager entities,
            Stage stage,
            Schools schools,
            PairCards pairs,
            Meetings meetings,
            PersonalPlans plans,
            Reflections reflections,
            Growth growth) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.stage = stage;
        this.schools = schools;
        this.pairs = pairs;
        this.meetings = meetings;
        this.plans = plans;
        this.reflections = reflections;
        this.growth = growth;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from meeting)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        var random = new Random(SEED);
        long lastTold = growth.lastTold();
        var told = new ArrayList<Long>();
        for (var entry : schools.active(stage.today())) {
            if (entry.id() > lastTold || (told.size() >= TOLD && !WATCHED.equals(entry.number()))) {
                continue;
            }
            told.add(entry.id());
            var school = schools.find(entry.id()).orElseThrow();
            var most = WATCHED.equals(entry.number()) ? MANY : FEW;
            var ids = jdbc.sql("select id from mentor_pair where school_id = :school order by starts_on, id")
                    .param("school", entry.id())
                    .query(Long.class)
                    .list();
            for (int i = 0; i < ids.size(); i++) {
                var pair = pairs.find(ids.get(i), Set.of(entry.id())).orElseThrow();
                tell(school, pair, i, most, random);
            }
            entities.flush();
            entities.clear();
        }
        growth.meetings(told, DemoTable.rows("meetings.csv"));
    }

    private void tell(School school, PairCard pair, int number, int most, Random random) {
        var keeper = stage.keeperOf(school.id());
        if (number % 3 > 0) {
            plan(keeper, pair, random);
        }
        var until = latest(pair, number % 8 == 2 ? SILENT : 1);
        var days = days(pair, until, most, random);
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var words = words(pair, i, day, random);
            if (pairs.covered(pair, day)) {
                stage.act(keeper, day, AFTERNOON.plusMinutes(random.nextInt(90)), () -> meetings.enter(school, words));
            }
        }
        var last = pair.lastDay();
        if (pair.ended() && last != null && pairs.covered(pair, last)) {
            stage.act(keeper, last, AFTERNOON.plusHours(2), () -> reflections.write(pair, conclusion(number)));
        }
    }

    private LocalDate latest(PairCard pair, int before) {
        var today = stage.today().minusDays(before);
        var last = pair.lastDay();
        return last != null && last.isBefore(today) ? last : today;
    }

    /** The last so many days of a meeting every two or three weeks. */
    private static List<LocalDate> days(PairCard pair, LocalDate until, int most, Random random) {
        var days = new ArrayList<LocalDate>();
        for (var day = pair.startsOn().plusDays(random.nextInt(4));
                !day.isAfter(until);
                day = day.plusDays(EVERY + random.nextInt(5))) {
            days.add(day);
        }
        if (days.size() <= most) {
            return days;
        }
        var kept = new ArrayList<>(days.subList(0, Math.min(STAGES, most - 1)));
        kept.addAll(days.subList(days.size() - (most - kept.size()), days.size()));
        return kept;
    }

    static MeetingWords words(PairCard pair, int at, LocalDate day, Random random) {
        var rows = DemoTable.rows("meetings.csv");
        var row = rows.get(at < STAGES ? at : STAGES + random.nextInt(rows.size() - STAGES));
        var said = random.nextInt(3) > 0;
        return new MeetingWords(
                at < STAGES ? BEGINNING.get(at) : MeetingKind.REGULAR,
                day,
                random.nextInt(4) == 0 ? MeetingFormat.REMOTE : MeetingFormat.IN_PERSON,
                row.getFirst(),
                30 + 15 * random.nextInt(4),
                day.plusDays(EVERY),
                Map.of(
                        pair.id(),
                        said
                                ? new Feedback(4 + random.nextInt(2), row.get(1), 3 + random.nextInt(3), row.get(2))
                                : Feedback.NONE));
    }

    /** Written when the pair began, approved some days later, its first results noted since. */
    private void plan(String keeper, PairCard pair, Random random) {
        var written = pair.startsOn().plusDays(4);
        var approved = pair.startsOn().plusDays(6);
        var today = stage.today();
        var last = pair.lastDay();
        if (written.isAfter(today)
                || (last != null && last.isBefore(approved))
                || !pairs.covered(pair, written)
                || !pairs.covered(pair, approved)) {
            return;
        }
        var words = planned(pair);
        stage.act(keeper, written, AFTERNOON, () -> plans.write(pair, words));
        if (approved.isAfter(today)) {
            return;
        }
        stage.act(keeper, approved, AFTERNOON, () -> plans.approve(pair));
        var noted = pair.startsOn().plusDays(45L + random.nextInt(20));
        if (!noted.isAfter(today) && pairs.covered(pair, noted)) {
            stage.act(keeper, noted, AFTERNOON, () -> plans.record(pair, firstResults(), "выполнено"));
        }
    }

    static PlanWords planned(PairCard pair) {
        var last = pair.lastDay();
        return new PlanWords(
                roleModel(pair),
                "Трудно распределять время и объяснять, если не поняли с первого раза",
                "Уверенно работать самостоятельно к концу срока",
                "Увидеть, как это делает наставник; попробовать вместе; сделать самому",
                pair.startsOn(),
                last == null ? pair.startsOn().plusMonths(9) : last,
                DemoTable.rows("personal-plan.csv").stream()
                        .map(row -> new PlanWords.Line(
                                0, PlanSection.valueOf(row.getFirst()), row.get(1), row.get(2), row.get(3), "", ""))
                        .toList());
    }

    /** Who meets whom, as the recommendations call it; of a teacher and a pupil they name none. */
    private static String roleModel(PairCard pair) {
        return switch (pair.mentorCategory()) {
            case PUPIL -> "равный – равному";
            case STUDENT -> "куратор – автор проекта";
            case EMPLOYER -> "коллега – будущий коллега";
            default ->
                pair.menteeCategory() == ParticipantCategory.YOUNG_SPECIALIST
                        ? "опытный учитель – молодой специалист"
                        : pair.menteeCategory().employed() ? "опытный предметник – неопытный предметник" : "";
        };
    }

    /** @return what came of the first tasks of such a plan */
    static List<String> firstResults() {
        return DemoTable.rows("personal-plan.csv").stream()
                .map(row -> row.get(4))
                .limit(STAGES)
                .toList();
    }

    private static ReflectionWords conclusion(int number) {
        return number % 2 == 0
                ? new ReflectionWords(
                        "Самостоятельно готовит и проводит занятия, обращается за советом раз в месяц",
                        "Открытое занятие, две благодарности от родителей",
                        "Главное, что появилась уверенность",
                        "Теперь сам помогаю новым коллегам")
                : new ReflectionWords(
                        "Закончил проект и выступил с ним на городской конференции",
                        "Довели до конца большое дело",
                        "Нужно было раньше начать репетиции",
                        "");
    }
}
