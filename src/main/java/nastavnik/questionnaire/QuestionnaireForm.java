package nastavnik.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nastavnik.form.Typed;
import nastavnik.form.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as it is typed. Lines without words count as not there.
 *
 * @param version the one the page was opened with; empty for a new one
 * @param audience name of an {@link Audience}; of no effect once the questionnaire is stored
 * @param addressee name of an {@link Addressee}; empty for anybody
 * @param decides number of the line that says who is satisfied, 0 first
 * @param satisfiedFrom the mark from which on
 */
record QuestionnaireForm(
        String version,
        @NotBlank @Size(max = 200) String title,
        @NotBlank String audience,
        String addressee,
        @Size(max = 2000) String intro,
        List<@Valid Line> questions,
        String decides,
        @WholeNumber(min = 1, max = 10) String satisfiedFrom) {

    private static final int BLANK_LINES = 5;

    /** A question as it is typed. */
    record Line(String kind, @Size(max = 500) String words) {

        Line {
            kind = QuestionKind.named(Typed.line(kind))
                    .orElse(QuestionKind.SCALE)
                    .name();
            words = Typed.line(words);
        }
    }

    QuestionnaireForm {
        version = Typed.line(version);
        title = Typed.line(title);
        audience = Audience.named(Typed.line(audience)).map(Audience::name).orElse("");
        addressee = Addressee.named(Typed.line(addressee)).map(Addressee::name).orElse("");
        intro = intro == null ? "" : intro.strip();
        questions = questions == null
                ? List.of()
                : questions.stream().map(QuestionnaireForm::line).toList();
        decides = Typed.line(decides).matches("\\d{1,3}") ? Typed.line(decides) : "";
        satisfiedFrom = Typed.line(satisfiedFrom);
    }

    private static Line line(@Nullable Line typed) {
        return typed == null ? new Line("", "") : typed;
    }

    static QuestionnaireForm blank() {
        return new QuestionnaireForm("", "", "", "", "", Collections.nCopies(BLANK_LINES, new Line("", "")), "0", "7");
    }

    static QuestionnaireForm of(Questionnaire questionnaire) {
        var questions = questionnaire.questions();
        var addressee = questionnaire.addressee();
        var decides = 0;
        var from = "";
        for (var i = 0; i < questions.size(); i++) {
            var mark = questions.get(i).satisfiedFrom();
            if (mark != null) {
                decides = i;
                from = mark.toString();
            }
        }
        return new QuestionnaireForm(
                Integer.toString(questionnaire.version()),
                questionnaire.title(),
                questionnaire.audience().name(),
                addressee == null ? "" : addressee.name(),
                questionnaire.intro(),
                questions.stream()
                        .map(each -> new Line(each.kind().name(), each.words()))
                        .toList(),
                Integer.toString(decides),
                from);
    }

    QuestionnaireForm onVersion(String newer) {
        return new QuestionnaireForm(newer, title, audience, addressee, intro, questions, decides, satisfiedFrom);
    }

    /**
     * The same lines, after a button beside one of them was pressed.
     *
     * @param step {@code add}, {@code up-2} or {@code drop-2}; anything else changes nothing
     */
    QuestionnaireForm after(String step) {
        var lines = new ArrayList<>(questions);
        var marked = decides.isEmpty() ? -1 : Integer.parseInt(decides);
        if ("add".equals(step)) {
            lines.add(new Line("", ""));
        }
        var at = step.matches("(up|drop)-\\d{1,3}") ? Integer.parseInt(step.substring(step.indexOf('-') + 1)) : -1;
        if (step.startsWith("up-") && at > 0 && at < lines.size()) {
            Collections.swap(lines, at, at - 1);
            marked = marked == at ? at - 1 : marked == at - 1 ? at : marked;
        } else if (step.startsWith("drop-") && at >= 0 && at < lines.size()) {
            lines.remove(at);
            marked = marked == at ? -1 : marked > at ? marked - 1 : marked;
        }
        return new QuestionnaireForm(
                version,
                title,
                audience,
                addressee,
                intro,
                lines,
                marked < 0 ? "" : Integer.toString(marked),
                satisfiedFrom);
    }

    QuestionnaireCard card() {
        var all = new ArrayList<Question>();
        for (var i = 0; i < questions.size(); i++) {
            var line = questions.get(i);
            if (!line.words().isEmpty()) {
                all.add(new Question(kind(line), line.words(), threshold(line, i)));
            }
        }
        return new QuestionnaireCard(
                title,
                Audience.valueOf(audience),
                addressee.isEmpty() ? null : Addressee.valueOf(addressee),
                intro,
                all);
    }

    /** Of a yes or no nothing is typed: a yes satisfies. */
    private @Nullable Short threshold(Line line, int at) {
        if (!decides.equals(Integer.toString(at))) {
            return null;
        }
        return kind(line) == QuestionKind.YES_NO || satisfiedFrom.isEmpty()
                ? Short.valueOf((short) 1)
                : Short.valueOf(satisfiedFrom);
    }

    private static QuestionKind kind(Line line) {
        return QuestionKind.valueOf(line.kind());
    }
}
