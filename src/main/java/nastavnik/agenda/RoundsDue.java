package nastavnik.agenda;

import java.util.Locale;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Interval;
import nastavnik.monitoring.AnswerEntry;
import nastavnik.monitoring.AnswerState;
import nastavnik.monitoring.RoundEntry;
import nastavnik.monitoring.RoundState;
import nastavnik.monitoring.Rounds;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Rounds by their due days: a school's own answers; for the city's roles the rounds, counted. One statement. */
@Component
class RoundsDue {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Rounds rounds;
    private final CommitteeClock clock;
    private final MessageSource messages;

    RoundsDue(Rounds rounds, CommitteeClock clock, MessageSource messages) {
        this.rounds = rounds;
        this.clock = clock;
        this.messages = messages;
    }

    Stream<AgendaEntry> in(Interval days, SignedIn person) {
        return person.role().worksForSchools()
                ? rounds.answersOf(person.schoolIds()).stream()
                        .filter(answer -> answer.kind().bySchools() && days.contains(answer.dueOn()))
                        .map(answer -> answer(answer, person.schoolIds().size() > 1))
                : rounds.recent().stream()
                        .filter(round -> round.state() != RoundState.PREPARED && days.contains(round.dueOn()))
                        .map(this::round);
    }

    private AgendaEntry answer(AnswerEntry answer, boolean many) {
        var toDo = answer.toDo(clock.today());
        var late = toDo && clock.today().isAfter(answer.dueOn());
        return new AgendaEntry(
                "answer-" + answer.id(),
                answer.dueOn(),
                answer.title(),
                many ? answer.school() : "",
                "",
                "/answers/" + answer.id() + (toDo ? "/edit" : ""),
                late ? "state-bad" : "state-" + answer.state().tone(),
                say(late ? "agenda.state.late" : "monitoring.answer." + answer.state()),
                answer.state() == AnswerState.ACCEPTED);
    }

    private AgendaEntry round(RoundEntry round) {
        var waited = round.state() == RoundState.OPEN && clock.today().isAfter(round.dueOn()) ? round.missing() : 0;
        return new AgendaEntry(
                "round-" + round.id(),
                round.dueOn(),
                round.title(),
                "",
                "",
                "/rounds/" + round.id(),
                waited > 0 ? "state-bad" : "state-" + round.state().tone(),
                say(
                                round.kind().bySchools() ? "agenda.received" : "agenda.checked",
                                round.owed() - round.missing(),
                                round.owed())
                        + (waited > 0 ? say("agenda.late", waited) : ""),
                round.missing() == 0);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
