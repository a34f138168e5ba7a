package nastavnik.satisfaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.SchoolYear;
import nastavnik.questionnaire.Audience;
import nastavnik.questionnaire.Question;
import nastavnik.survey.Surveys;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts of answers; of which surveys they may be shown is decided here and nowhere else. */
@Component
@Transactional(readOnly = true)
class SurveyFigures {

    private final JdbcClient jdbc;
    private final CommitteeClock clock;

    SurveyFigures(JdbcClient jdbc, CommitteeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A survey in the city's list.
     *
     * @param closed whether it takes answers no more
     * @param satisfied of those who answered; of no meaning unless it is shown
     * @param outranked whether another one of the year that is shown asked the same people later, or more of them
     */
    record Row(
            long id,
            String school,
            String district,
            long questionnaireId,
            String title,
            int edition,
            Audience audience,
            boolean closed,
            long asked,
            long answered,
            long satisfied,
            boolean outranked) {

        /** @return whether it counts in the city's sums */
        public boolean counts() {
            return shown() && !outranked;
        }

        /** @return whether its results are shown; what is not shown counts in no sum either, so that it can be computed from none */
        public boolean shown() {
            return closed && answered >= Surveys.FEWEST;
        }

        public long percentAnswered() {
            return SurveyResult.percent(answered, asked);
        }

        public long percentSatisfied() {
            return SurveyResult.percent(satisfied, answered);
        }
    }

    /** @return all surveys of a school year, by school */
    List<Row> of(SchoolYear year) {
        return jdbc.sql("""
                        select s.id, o.short_name, o.district, q.id as questionnaire_id, q.title, q.edition, s.audience,
                            s.closed_on is not null or s.closes_on < :today as closed,
                            (select count(*) from survey_person p where p.survey_id = s.id) as asked,
                            a.answered, a.satisfied,
                            exists (select from survey r where r.school_id = s.school_id and r.first_year = :year
                                and survey_outranks(r, s)
                                and (r.closed_on is not null or r.closes_on < :today)
                                and (select count(*) from survey_answer h where h.survey_id = r.id and h.satisfied is not null)
                                    >= :fewest) as outranked
                        from survey s join school o on o.id = s.school_id join questionnaire q on q.id = s.questionnaire_id
                            cross join lateral (select count(*) as answered, count(*) filter (where satisfied) as satisfied
                                from survey_answer where survey_id = s.id) a
                        where s.first_year = :year order by o.short_name, s.audience, s.id
                        """)
                .param("today", clock.today())
                .param("year", year.firstYear())
                .param("fewest", Surveys.FEWEST)
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("short_name"),
                row.getString("district"),
                row.getLong("questionnaire_id"),
                row.getString("title"),
                row.getInt("edition"),
                Audience.valueOf(row.getString("audience")),
                row.getBoolean("closed"),
                row.getLong("asked"),
                row.getLong("answered"),
                row.getLong("satisfied"),
                row.getBoolean("outranked"));
    }

    /** @return the school years that have surveys, the newest first */
    List<SchoolYear> years() {
        return jdbc.sql("select distinct first_year from survey order by 1 desc")
                .query((row, number) -> new SchoolYear(row.getInt(1)))
                .list();
    }

    /** How many were asked by a survey, how many answered, and how many of them are satisfied. */
    record Coverage(long asked, long answered, long satisfied, boolean closed) {

        boolean shown() {
            return closed && answered >= Surveys.FEWEST;
        }
    }

    Coverage coverage(long surveyId) {
        LocalDate today = clock.today();
        return jdbc.sql("""
                        select (select count(*) from survey_person p where p.survey_id = s.id),
                            (select count(*) from survey_answer a where a.survey_id = s.id),
                            (select count(*) from survey_answer a where a.survey_id = s.id and a.satisfied),
                            s.closed_on is not null or s.closes_on < :today
                        from survey s where s.id = :id
                        """)
                .param("id", surveyId)
                .param("today", today)
                .query((row, number) -> new Coverage(row.getLong(1), row.getLong(2), row.getLong(3), row.getBoolean(4)))
                .single();
    }

    /** @return the marks given in these surveys to each question that is answered by marks */
    List<QuestionResult> questions(List<Question> questions, Collection<Long> surveyIds) {
        Map<Integer, long[]> counts = new HashMap<>();
        if (!surveyIds.isEmpty()) {
            jdbc.sql("""
                            select r.ordinal, r.mark, count(*) from survey_reply r join survey_answer a on a.id = r.answer_id
                            where a.survey_id in (:ids) and r.mark is not null group by r.ordinal, r.mark
                            """).param("ids", surveyIds).query(row -> {
                var kind = questions.get(row.getInt(1)).kind();
                counts.computeIfAbsent(row.getInt(1), at -> new long[kind.highest() - kind.lowest() + 1])[
                                row.getInt(2) - kind.lowest()] =
                        row.getLong(3);
            });
        }
        var results = new ArrayList<QuestionResult>();
        for (var at = 0; at < questions.size(); at++) {
            var kind = questions.get(at).kind();
            if (kind.marked()) {
                long @Nullable [] found = counts.get(at);
                var each = found == null ? new long[kind.highest() - kind.lowest() + 1] : found;
                results.add(new QuestionResult(
                        at + 1, questions.get(at), Arrays.stream(each).boxed().toList()));
            }
        }
        return results;
    }

    /** @return what was written in a survey, each question's answers in an order that is another at each look */
    List<SurveyResult.Words> words(List<Question> questions, long surveyId) {
        Map<Integer, List<String>> written = new HashMap<>();
        jdbc.sql("""
                        select r.ordinal, r.words from survey_reply r join survey_answer a on a.id = r.answer_id
                        where a.survey_id = :id and r.words is not null
                        """).param("id", surveyId).query(row -> {
            written.computeIfAbsent(row.getInt(1), at -> new ArrayList<>()).add(row.getString(2));
        });
        var all = new ArrayList<SurveyResult.Words>();
        for (var at = 0; at < questions.size(); at++) {
            if (!questions.get(at).kind().marked()) {
                var answers = new ArrayList<>(written.getOrDefault(at, List.of()));
                Collections.shuffle(answers, RandomGenerator.getDefault());
                all.add(new SurveyResult.Words(questions.get(at).words(), List.copyOf(answers)));
            }
        }
        return all;
    }
}
