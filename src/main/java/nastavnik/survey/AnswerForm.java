package nastavnik.survey;

import java.util.Map;

/** Answers as they are chosen and typed, by the names of their fields; which there are, the questionnaire knows. */
record AnswerForm(Map<String, String> typed) {

    AnswerForm {
        typed = Map.copyOf(typed);
    }
}
