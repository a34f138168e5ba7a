package nastavnik.satisfaction;

import java.util.List;
import nastavnik.questionnaire.Audience;

/**
 * What a survey, or all those of a questionnaire, have found out.
 *
 * @param where the school, or the words for the city
 * @param surveys how many surveys it is made of
 * @param open answers in words, in no order; empty where the reader is not of the school
 */
record SurveyResult(
        long id,
        String title,
        Audience audience,
        String where,
        String year,
        long surveys,
        long asked,
        long answered,
        long satisfied,
        List<QuestionResult> questions,
        List<Words> open) {

    /** What was written to an open question. */
    record Words(String question, List<String> answers) {}

    public List<QuestionResult> scales() {
        return questions.stream().filter(QuestionResult::scale).toList();
    }

    public List<QuestionResult> yesOrNo() {
        return questions.stream().filter(each -> !each.scale()).toList();
    }

    public long percentAnswered() {
        return percent(answered, asked);
    }

    public long percentSatisfied() {
        return percent(satisfied, answered);
    }

    static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
