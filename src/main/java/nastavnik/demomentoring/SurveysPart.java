package nastavnik.demomentoring;

import jakarta.persistence.EntityManager;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nastavnik.assessment.Assessments;
import nastavnik.assessment.Wave;
import nastavnik.calendar.SchoolYear;
import nastavnik.demo.Days;
import nastavnik.demo.DemoPart;
import nastavnik.demo.Growth;
import nastavnik.demo.Stage;
import nastavnik.questionnaire.Addressee;
import nastavnik.questionnaire.AnswerSheet;
import nastavnik.questionnaire.Audience;
import nastavnik.questionnaire.Question;
import nastavnik.questionnaire.Questionnaire;
import nastavnik.questionnaire.Questionnaires;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.survey.SurveyPlan;
import nastavnik.survey.SurveyWay;
import nastavnik.survey.Surveys;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Each second school has asked its mentees, one is asking its mentors, and some have assessed their pupils twice. */
@Component
@Profile("demo")
@Order(74)
class SurveysPart implements DemoPart {

    private static final long SEED = 165;
    private static final LocalTime NOON = LocalTime.of(11, 50);
    private static final int PARAMETERS = 5;
    private static final long PUPILS = 1;
    private static final long TEACHERS = 2;
    private static final List<String> LIKED = List.of(
            "Наставник всегда находит время ответить на вопросы.",
            "Вместе подготовили проект и защитили его.",
            "Стало понятнее, как готовиться к экзаменам.",
            "Встречи проходят спокойно, не страшно спросить.",
            "Познакомили с профессией по-настоящему, а не по рассказам.");
    private static final List<String> CHANGED = List.of(
            "Хотелось бы встречаться чаще.",
            "Нужно отдельное место для встреч: в коридоре шумно.",
            "Побольше общих мероприятий для всех пар.");

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Stage stage;
    private final Schools schools;
    private final Questionnaires questionnaires;
    private final Surveys surveys;
    private final Assessments assessments;
    private final Growth growth;

    SurveysPart(
            JdbcClient jdbc,
            EntityManager entities,
            Stage stage,
            Schools schools,
            Questionnaires questionnaires,
            Surveys surveys,
            Assessments assessments,
            Growth growth) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.stage = stage;
        this.schools = schools;
        this.questionnaires = questionnaires;
        this.surveys = surveys;
        this.assessments = assessments;
        this.growth = growth;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from survey)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        var random = new Random(SEED);
        var lastTold = growth.lastTold();
        int number = 0;
        for (var entry : schools.active(stage.today())) {
            if (entry.id() > lastTold) {
                continue;
            }
            var first = "14".equals(entry.number());
            var school = schools.find(entry.id()).orElseThrow();
            if (first || number++ % 2 == 0) {
                tell(school, random, first);
            }
            entities.flush();
            entities.clear();
        }
    }

    private void tell(School school, Random random, boolean first) {
        var today = stage.today();
        var keeper = stage.keeperOf(school.id());
        var year = SchoolYear.of(today);
        var whom = people(school, year, true, Addressee.PUPILS) > 0 ? Addressee.PUPILS : Addressee.ADULTS;
        var some = people(school, year, true, whom) > 0;
        if (some) {
            stage.act(keeper, Days.open(today.minusDays(20)), NOON, () -> finished(school, year, whom, random));
        }
        if (first && people(school, year, false, null) > 0) {
            stage.act(keeper, Days.open(today.minusDays(3)), NOON, () -> {
                surveys.begin(
                        school,
                        questionnaire(Audience.MENTOR, null),
                        new SurveyPlan(null, year, SurveyWay.LINKS, today.plusDays(14)));
            });
        }
        if (some) {
            stage.act(keeper, Days.open(today.minusDays(18)), NOON, () -> assessed(school, year, whom, random));
        }
    }

    /** As the survey itself counts them: in a pair of the year, with consents. */
    private long people(School school, SchoolYear year, boolean mentees, @Nullable Addressee whom) {
        var day = Days.open(stage.today().minusDays(20));
        return jdbc.sql("""
                        select count(*) from participant p where p.school_id = :school and p.stopped_on is null
                            and (:categories::text[] is null or p.category = any(:categories::text[]))
                            and consented(p.id, :day) and exists (select from mentor_pair m
                                where p.id = case when :mentees then m.mentee_id else m.mentor_id end
                                    and m.starts_on <= :day and coalesce(m.ended_on, m.planned_end, 'infinity') >= :from)
                        """)
                .param("school", school.id())
                .param("mentees", mentees)
                .param("categories", whom == null ? null : whom.categories())
                .param("day", day)
                .param("from", year.from())
                .query(Long.class)
                .single();
    }

    /** A survey on paper that four in five have answered. */
    private void finished(School school, SchoolYear year, Addressee whom, Random random) {
        var asked = questionnaire(Audience.MENTEE, whom);
        var begun = Days.open(stage.today().minusDays(20));
        var survey = surveys.begin(school, asked, new SurveyPlan(null, year, SurveyWay.PAPER, begun.plusDays(10)));
        entities.flush();
        var people = jdbc.sql("select count(*) from survey_person where survey_id = :id")
                .param("id", survey.id())
                .query(Integer.class)
                .single();
        for (int i = 0; i < Math.max(1, people * 4 / 5); i++) {
            surveys.takeFromPaper(survey, AnswerSheet.of(asked, replies(asked, random)));
        }
        surveys.close(survey);
    }

    private static Map<String, String> replies(Questionnaire asked, Random random) {
        var replies = new HashMap<String, String>();
        var pleased = 6 + random.nextInt(4);
        var open = new ArrayList<>(List.of(LIKED, CHANGED));
        int at = 0;
        for (Question question : asked.questions()) {
            replies.put(
                    "reply" + at++,
                    switch (question.kind()) {
                        case SCALE -> Integer.toString(Math.clamp(pleased + random.nextInt(3) - 1L, 1, 10));
                        case YES_NO -> random.nextInt(8) == 0 ? "0" : "1";
                        case OPEN -> words(open.isEmpty() ? CHANGED : open.removeFirst(), random);
                    });
        }
        return replies;
    }

    private static String words(List<String> some, Random random) {
        return random.nextInt(3) == 0 ? "" : some.get(random.nextInt(some.size()));
    }

    /** Marks before of everybody, and after of most. */
    private void assessed(School school, SchoolYear year, Addressee whom, Random random) {
        var id = assessments.begin(school, whom == Addressee.PUPILS ? PUPILS : TEACHERS, null, year);
        var before = new LinkedHashMap<Long, List<Integer>>();
        var after = new LinkedHashMap<Long, List<Integer>>();
        for (var person : assessments.people(id)) {
            var first = new ArrayList<Integer>();
            var second = new ArrayList<Integer>();
            for (int at = 0; at < PARAMETERS; at++) {
                first.add(3 + random.nextInt(4));
                second.add(Math.min(10, first.getLast() + random.nextInt(4)));
            }
            before.put(person, first);
            if (random.nextInt(8) > 0) {
                after.put(person, second);
            }
        }
        assessments.mark(id, school.id(), Wave.BEFORE, before);
        assessments.mark(id, school.id(), Wave.AFTER, after);
        assessments.finish(id, school.id());
    }

    private Questionnaire questionnaire(Audience audience, @Nullable Addressee whom) {
        var offered = questionnaires.offered().stream()
                .filter(each -> each.audience() == audience && each.addressee() == whom)
                .findFirst()
                .orElseThrow();
        return questionnaires.find(offered.id()).orElseThrow();
    }
}
