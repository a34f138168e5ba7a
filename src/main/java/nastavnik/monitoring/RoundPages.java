package nastavnik.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.form.Choice;
import nastavnik.roundform.FormsOfRounds;
import nastavnik.school.SchoolType;
import nastavnik.school.Schools;
import nastavnik.web.NotFoundException;
import nastavnik.web.Plural;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of rounds show, and what the form of a round offers. */
@Component
@Transactional(readOnly = true)
class RoundPages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Rounds rounds;
    private final FormsOfRounds forms;
    private final Schools schools;
    private final CommitteeClock clock;
    private final Plural plural;
    private final MessageSource messages;

    RoundPages(
            Rounds rounds,
            FormsOfRounds forms,
            Schools schools,
            CommitteeClock clock,
            Plural plural,
            MessageSource messages) {
        this.rounds = rounds;
        this.forms = forms;
        this.schools = schools;
        this.clock = clock;
        this.plural = plural;
        this.messages = messages;
    }

    /** A round in the list. */
    record IndexRow(
            long id, RoundKind kind, String title, String due, RoundState state, long owed, long sent, long done) {}

    List<IndexRow> index() {
        return rounds.all().stream()
                .map(each -> new IndexRow(
                        each.id(),
                        each.kind(),
                        each.title(),
                        Dates.full(each.dueOn()),
                        each.state(),
                        each.owed(),
                        each.sent(),
                        each.accepted()))
                .toList();
    }

    RoundView show(long id, String state) {
        var round = rounds.existing(id);
        var today = clock.today();
        var all = rounds.answers(id);
        var rows = all.stream()
                .filter(each -> fits(each, state, round))
                .map(each -> new RoundView.Row(
                        each.id(),
                        each.school(),
                        each.district(),
                        each.state(),
                        moment(each.sentAt()),
                        late(lateOf(round, each))))
                .toList();
        return new RoundView(
                id,
                round.version(),
                round.kind(),
                round.title(),
                round.form().id(),
                round.form().title(),
                round.form().edition(),
                round.instruction(),
                Dates.full(round.dueOn()),
                Dates.full(round.closesOn()),
                today.isAfter(round.dueOn()),
                round.state() == RoundState.OPEN && !round.takes(today),
                round.state(),
                round.reason(),
                round.state() == RoundState.PREPARED
                        ? plural.of("monitoring.wouldOwe.count", rounds.wouldOwe(round))
                        : "",
                next(round, all),
                all.size(),
                count(all, AnswerState.SENT),
                count(all, AnswerState.ACCEPTED),
                count(all, AnswerState.RETURNED),
                all.stream().filter(each -> each.state().toDo()).count(),
                all.stream().filter(each -> lateOf(round, each) > 0).count(),
                rows);
    }

    private String next(MonitoringRound round, List<AnswerEntry> all) {
        var bySchools = round.kind().bySchools();
        return all.stream()
                .filter(each -> bySchools
                        ? each.state() == AnswerState.SENT
                        : each.state().toDo() && round.takes(clock.today()))
                .findFirst()
                .map(each -> "/answers/" + each.id() + (bySchools ? "" : "/edit"))
                .orElse("");
    }

    private boolean fits(AnswerEntry each, String state, MonitoringRound round) {
        return switch (state) {
            case "" -> true;
            case "missing" -> each.state().toDo();
            case "late" -> lateOf(round, each) > 0;
            default -> each.state().name().equals(state);
        };
    }

    private static long count(List<AnswerEntry> all, AnswerState state) {
        return all.stream().filter(each -> each.state() == state).count();
    }

    private long lateOf(MonitoringRound round, AnswerEntry each) {
        var sent = each.firstSentAt();
        return round.daysLate(sent == null ? clock.today() : clock.local(sent).toLocalDate());
    }

    private String late(long days) {
        return days == 0 ? "" : plural.of("monitoring.late.days", days);
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "" : Dates.dateTime(clock.local(at));
    }

    RoundCardForm form(long id) {
        return RoundCardForm.of(rounds.existing(id));
    }

    RoundCardForm blank(RoundKind kind) {
        return RoundCardForm.blank(kind, usual(kind, clock.today()));
    }

    /** Monitoring ends in May and December, checks of sites in January and July; a request in two weeks. */
    static LocalDate usual(RoundKind kind, LocalDate today) {
        return switch (kind) {
            case MONITORING -> next(today, 5, 12);
            case SITE_CHECK -> next(today, 1, 7);
            case REQUEST -> today.plusWeeks(2);
        };
    }

    private static LocalDate next(LocalDate today, int first, int second) {
        var day = LocalDate.of(today.getYear(), first, 20);
        var other = LocalDate.of(today.getYear(), second, 20);
        if (!today.isAfter(day)) {
            return day;
        }
        return today.isAfter(other) ? day.plusYears(1) : other;
    }

    ModelAndView page(String path, RoundCardForm form, HttpStatus status) {
        return new ModelAndView("monitoring/form", status)
                .addObject("form", form)
                .addObject("path", path)
                .addObject("kinds", Choice.of(messages, "monitoring.kind.", RoundKind.values()))
                .addObject("types", Choice.of(messages, "school.type.", SchoolType.values()))
                .addObject(
                        "districts",
                        schools.districts().stream()
                                .map(each -> new Choice(each, each))
                                .toList())
                .addObject("schools", schools.choices(clock.today()))
                .addObject(
                        "forms",
                        forms.all().stream()
                                .map(each -> new Choice(
                                        Long.toString(each.id()),
                                        messages.getMessage(
                                                "monitoring.form.choice",
                                                new Object[] {each.title(), Integer.toString(each.edition())},
                                                RUSSIAN)))
                                .toList());
    }

    RoundCard card(RoundCardForm typed) {
        return typed.card(forms.find(Long.parseLong(typed.form())).orElseThrow(NotFoundException::new));
    }
}
