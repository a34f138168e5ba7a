package nastavnik.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nastavnik.form.Typed;

/** A questionnaire with what somebody has answered so far. */
public record AnswerSheet(List<Line> lines) {

    private static final int LONGEST = 2_000;

    public AnswerSheet {
        lines = List.copyOf(lines);
    }

    /**
     * A question and what was answered to it.
     *
     * @param ordinal its place, 0 first
     * @param typed the mark or the words; empty where nothing
     * @param problem message key of what is wrong, empty where nothing
     */
    public record Line(int ordinal, Question question, String typed, String problem) {

        /** @return the name of its field */
        public String field() {
            return "reply" + ordinal;
        }

        /** @return the marks to choose from */
        public List<String> marks() {
            var kind = question.kind();
            return kind == QuestionKind.YES_NO
                    ? List.of("1", "0")
                    : IntStream.rangeClosed(kind.lowest(), kind.highest())
                            .mapToObj(Integer::toString)
                            .toList();
        }
    }

    /** @return the questionnaire with no answer yet, and nothing said of that */
    public static AnswerSheet blank(Questionnaire questionnaire) {
        return read(questionnaire, Map.of(), false);
    }

    /** @param typed by the names of the fields; what is no mark counts as not chosen */
    public static AnswerSheet of(Questionnaire questionnaire, Map<String, String> typed) {
        return read(questionnaire, typed, true);
    }

    private static AnswerSheet read(Questionnaire questionnaire, Map<String, String> typed, boolean check) {
        var lines = new ArrayList<Line>();
        for (var question : questionnaire.questions()) {
            var at = lines.size();
            var reply = typed.getOrDefault("reply" + at, "").strip();
            var value = question.kind().marked() ? mark(question.kind(), reply) : reply;
            lines.add(new Line(at, question, value, check ? problem(question, value) : ""));
        }
        return new AnswerSheet(lines);
    }

    private static String mark(QuestionKind kind, String reply) {
        var line = Typed.line(reply);
        return line.matches("\\d{1,2}") && kind.takes(Integer.parseInt(line))
                ? Integer.toString(Integer.parseInt(line))
                : "";
    }

    private static String problem(Question question, String value) {
        if (question.kind().marked() && value.isEmpty()) {
            return "questionnaire.answer.missing";
        }
        return value.length() > LONGEST ? "questionnaire.answer.long" : "";
    }

    /** @return whether it can be handed in */
    public boolean complete() {
        return lines.stream().allMatch(line -> line.problem().isEmpty());
    }
}
