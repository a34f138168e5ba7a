package nastavnik.survey;

import java.time.LocalDate;
import java.util.UUID;
import nastavnik.questionnaire.AnswerSheet;
import nastavnik.questionnaire.AnswerSheet.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps answers as those of nobody: by survey and day, under ids drawn by chance. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Answers {

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean kept(UUID id) {
        return jdbc.sql("select exists (select from survey_answer where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /**
     * @param sheet complete
     * @param id drawn by chance
     */
    void keep(Survey survey, AnswerSheet sheet, UUID id, LocalDate today) {
        if (!sheet.complete()) {
            throw new IllegalArgumentException("Not complete");
        }
        var questionnaireId = survey.questionnaire().id();
        jdbc.sql("""
                        insert into survey_answer (id, survey_id, questionnaire_id, school_id, audience, satisfied, answered_on)
                        values (:id, :survey, :questionnaire, :school, :audience, :satisfied, :today)
                        """)
                .param("id", id)
                .param("survey", survey.id())
                .param("questionnaire", questionnaireId)
                .param("school", survey.school().id())
                .param("audience", survey.audience().name())
                .param("satisfied", satisfied(sheet), java.sql.Types.BOOLEAN)
                .param("today", today)
                .update();
        var given =
                sheet.lines().stream().filter(line -> !line.typed().isEmpty()).toList();
        jdbc.sql("""
                        insert into survey_reply (answer_id, questionnaire_id, ordinal, mark, words)
                        select :answer, :questionnaire, each.ordinal, each.mark, each.words
                        from unnest(:ordinals::integer[], :marks::smallint[], :words::text[]) as each (ordinal, mark, words)
                        """)
                .param("answer", id)
                .param("questionnaire", questionnaireId)
                .param("ordinals", given.stream().map(Line::ordinal).toArray(Integer[]::new))
                .param(
                        "marks",
                        given.stream()
                                .map(line -> marked(line) ? Short.valueOf(line.typed()) : null)
                                .toArray(Short[]::new))
                .param(
                        "words",
                        given.stream()
                                .map(line -> marked(line) ? null : line.typed())
                                .toArray(String[]::new))
                .update();
    }

    private static boolean marked(Line line) {
        return line.question().kind().marked();
    }

    private static @Nullable Boolean satisfied(AnswerSheet sheet) {
        return sheet.lines().stream()
                .filter(line -> line.question().decides())
                .findFirst()
                .map(line -> line.question().satisfiedBy(Integer.parseInt(line.typed())))
                .orElse(null);
    }
}
