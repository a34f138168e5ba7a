package nastavnik.answering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.monitoring.AnswerEntry;
import nastavnik.monitoring.AnswerState;
import nastavnik.monitoring.Answers;
import nastavnik.monitoring.MonitoringRound;
import nastavnik.monitoring.RoundAnswer;
import nastavnik.monitoring.Rounds;
import nastavnik.roundform.FieldValue;
import nastavnik.roundform.FormField;
import nastavnik.roundform.FormRules;
import nastavnik.roundform.Problem;
import nastavnik.roundform.ValueWords;
import nastavnik.web.Plural;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of an answer show. */
@Component
@Transactional(readOnly = true)
class AnswerPages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Rounds rounds;
    private final Answers answers;
    private final ValueWords words;
    private final CommitteeClock clock;
    private final Plural plural;
    private final MessageSource messages;

    AnswerPages(
            Rounds rounds,
            Answers answers,
            ValueWords words,
            CommitteeClock clock,
            Plural plural,
            MessageSource messages) {
        this.rounds = rounds;
        this.answers = answers;
        this.words = words;
        this.clock = clock;
        this.plural = plural;
        this.messages = messages;
    }

    /** A line of the school's list; tone and words of the due day say whether it is late. */
    record Row(
            long id,
            String title,
            String school,
            AnswerState state,
            String due,
            boolean toDo,
            String late,
            boolean site) {}

    List<Row> of(SignedIn me) {
        var today = clock.today();
        return rounds.answersOf(me.schoolIds()).stream()
                .map(each -> new Row(
                        each.id(),
                        each.title(),
                        each.school(),
                        each.state(),
                        Dates.full(each.dueOn()),
                        each.toDo(today),
                        late(each),
                        !each.kind().bySchools()))
                .toList();
    }

    private String late(AnswerEntry each) {
        var sent = each.firstSentAt();
        var day = sent == null ? clock.today() : clock.local(sent).toLocalDate();
        var days = each.kind().bySchools() ? each.dueOn().until(day, java.time.temporal.ChronoUnit.DAYS) : 0;
        return days <= 0 ? "" : plural.of("answering.late", days);
    }

    /** As it stands in the portal, to be read; a school's draft is its own business until it is sent. */
    AnswerView show(SignedIn me, long id) {
        var answer = answers.find(me, id);
        return view(
                answer,
                answer.version(),
                withheld(answer, me.role().worksForSchools()) ? Map.of() : answer.content(),
                List.of(),
                answers.fills(me, answer),
                answers.sends(me, answer),
                me.role().worksForSchools());
    }

    private static boolean withheld(RoundAnswer answer, boolean own) {
        return !own && answer.round().kind().bySchools() && answer.state() != AnswerState.NOT_BEGUN && !answer.asSent();
    }

    /** As it stands in the portal, to be filled in: what the portal counts stands there beforehand. */
    AnswerView fill(SignedIn me, long id) {
        var answer = answers.own(me, id);
        Map<String, FieldValue> values = new HashMap<>(answer.content());
        if (answer.state() == AnswerState.NOT_BEGUN) {
            answers.counted(answer)
                    .forEach((code, figure) ->
                            values.put(code, new FieldValue(Integer.toString(figure), "", "", figure)));
        }
        return view(answer, answer.version(), values, List.of(), true, answers.sends(me, answer), true);
    }

    /** As it was typed, with what is wrong with it. */
    AnswerView typed(SignedIn me, long id, AnswerForm form, List<Problem> problems) {
        var answer = answers.own(me, id);
        return view(answer, answer.version(), values(me, id, form), problems, true, answers.sends(me, answer), true);
    }

    /** Keeps what was typed; throws what {@link Answers#save} throws. */
    @Transactional
    SavedAnswer saved(SignedIn me, long id, AnswerForm form) {
        var answer = answers.save(me, id, form.openedVersion(), values(me, id, form));
        return new SavedAnswer("saved", answer.version(), saved(answer));
    }

    private String saved(RoundAnswer answer) {
        var at = answer.savedAt();
        if (at == null) {
            return "";
        }
        var local = clock.local(at);
        return local.toLocalDate().equals(clock.today())
                ? say("answering.saved.today", Dates.time(local.toLocalTime()))
                : say("answering.saved.at", Dates.dateTime(local));
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }

    Map<String, FieldValue> values(SignedIn me, long id, AnswerForm form) {
        var answer = answers.own(me, id);
        return form.values(answer.round().form().fields(), answers.counted(answer));
    }

    /** What somebody else has changed since the page was opened: caption, as it stands now, as it was typed. */
    record Changed(String caption, String now, String typed) {}

    List<Changed> changed(SignedIn me, long id, AnswerForm form) {
        var answer = answers.own(me, id);
        var typed = values(me, id, form);
        return answer.round().form().fields().stream()
                .map(field -> new Changed(
                        field.caption(),
                        all(field, answer.content().getOrDefault(field.code(), FieldValue.NONE)),
                        all(field, typed.getOrDefault(field.code(), FieldValue.NONE))))
                .filter(each -> !each.now().equals(each.typed()))
                .toList();
    }

    private String all(FormField field, FieldValue value) {
        return String.join(" ", words.of(field, value), value.link(), value.remark())
                .strip();
    }

    /** @return the answer of the same round that waits next, if any */
    Optional<Long> next(SignedIn me, long id) {
        return answers.next(answers.find(me, id));
    }

    /** @param whole whether also what tells of very few people is shown: to their own school alone */
    private AnswerView view(
            RoundAnswer answer,
            int version,
            Map<String, FieldValue> values,
            List<Problem> problems,
            boolean own,
            boolean sends,
            boolean whole) {
        var round = answer.round();
        var before = answers.before(answer);
        var counted = own && answer.fillable() ? answers.counted(answer) : Map.<String, Integer>of();
        var sections = new ArrayList<AnswerView.Section>();
        var number = 0;
        for (var field : round.form().fields()) {
            if (sections.isEmpty() || !sections.getLast().title().equals(field.section())) {
                sections.add(new AnswerView.Section(field.section(), new ArrayList<>()));
            }
            var hidden = !whole && FormRules.hidden(field, values);
            var value = hidden ? FieldValue.NONE : values.getOrDefault(field.code(), FieldValue.NONE);
            var portal = counted.getOrDefault(field.code(), value.portal());
            sections.getLast()
                    .items()
                    .add(new AnswerView.Item(
                            ++number,
                            field.code(),
                            field.caption(),
                            field.hint(),
                            field.kind(),
                            field.required(),
                            words.choices(field),
                            value.value(),
                            hidden ? words.few() : words.of(field, value),
                            value.link(),
                            value.remark(),
                            !whole && FormRules.hidden(field, before)
                                    ? words.few()
                                    : words.of(field, before.getOrDefault(field.code(), FieldValue.NONE)),
                            portal == null ? "" : Integer.toString(portal),
                            error(field, problems)));
        }
        return new AnswerView(
                answer.id(),
                version,
                round.id(),
                round.kind(),
                round.title(),
                round.instruction(),
                answer.school().shortName(),
                answer.school().card().site(),
                answer.state(),
                answer.remark(),
                Dates.full(round.dueOn()),
                Dates.full(round.closesOn()),
                round.takes(clock.today()),
                own && answer.fillable() && round.takes(clock.today()),
                sends,
                late(round, answer),
                moment(answer.sentAt()),
                answer.sender(),
                saved(answer),
                withheld(answer, whole),
                !before.isEmpty(),
                sections);
    }

    private String late(MonitoringRound round, RoundAnswer answer) {
        var sent = answer.firstSentAt();
        var days =
                round.daysLate(sent == null ? clock.today() : clock.local(sent).toLocalDate());
        return days == 0 || !round.kind().bySchools() ? "" : plural.of("answering.late", days);
    }

    private String error(FormField field, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.code().equals(field.code()))
                .findFirst()
                .map(words::of)
                .orElse("");
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "" : Dates.dateTime(clock.local(at));
    }
}
