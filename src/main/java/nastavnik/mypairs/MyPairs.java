package nastavnik.mypairs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.meeting.PairMeetings;
import nastavnik.meeting.SilentPair;
import nastavnik.meeting.SilentPairs;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.PairCard;
import nastavnik.mentoring.PairCards;
import nastavnik.mentoring.PairEnding;
import nastavnik.personalplan.PersonalPlans;
import nastavnik.personalplan.PlanProgress;
import nastavnik.personalplan.PlanState;
import nastavnik.reflection.Reflections;
import nastavnik.web.NotFoundException;
import nastavnik.web.Plural;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a mentor's pairs into his pages. Names are read here, therefore reading writes the journal too. */
@Component
@Transactional
class MyPairs {

    /** So many days before its last day a pair is asked for its result. */
    private static final int ENDING = 14;

    private final PairCards cards;
    private final MentorPairs pairs;
    private final PairMeetings meetings;
    private final SilentPairs silence;
    private final PersonalPlans plans;
    private final Reflections reflections;
    private final CommitteeClock clock;
    private final Plural plural;
    private final MessageSource messages;

    MyPairs(
            PairCards cards,
            MentorPairs pairs,
            PairMeetings meetings,
            SilentPairs silence,
            PersonalPlans plans,
            Reflections reflections,
            CommitteeClock clock,
            Plural plural,
            MessageSource messages) {
        this.cards = cards;
        this.pairs = pairs;
        this.meetings = meetings;
        this.silence = silence;
        this.plans = plans;
        this.reflections = reflections;
        this.clock = clock;
        this.plural = plural;
        this.messages = messages;
    }

    /** @return all pairs of the mentor, those that go on first; none for anybody else */
    List<MyPairRow> list(SignedIn me) {
        var all = cards.ofMentor(me);
        cards.shown(all);
        var known = known(all);
        return all.stream().map(card -> row(card, known)).toList();
    }

    /** @throws NotFoundException where it is another mentor's */
    MyPairView show(SignedIn me, long id) {
        var card = cards.find(id, me).orElseThrow(NotFoundException::new);
        cards.read(card);
        var known = known(List.of(card));
        return new MyPairView(
                row(card, known),
                card.orderNumber(),
                known.plans().get(id),
                known.reflected().contains(id),
                meetings.of(card));
    }

    /** What the rooms know of some pairs, asked once for all of them. */
    private record Known(
            Map<Long, MentorPair> pairs,
            Map<Long, PairMeetings.Tally> meetings,
            Map<Long, SilentPair> silent,
            Map<Long, PlanProgress> plans,
            Set<Long> reflected) {}

    private Known known(List<PairCard> found) {
        var ids = found.stream().map(PairCard::id).toList();
        var schoolIds = found.stream().map(PairCard::schoolId).collect(Collectors.toSet());
        return new Known(
                pairs.find(ids, schoolIds).stream().collect(Collectors.toMap(MentorPair::id, Function.identity())),
                meetings.tally(ids),
                silence.among(ids),
                plans.progress(ids),
                reflections.written(ids));
    }

    private MyPairRow row(PairCard card, Known known) {
        var today = clock.today();
        var pair = Objects.requireNonNull(known.pairs().get(card.id()));
        var group = pair.group();
        var met = known.meetings().get(card.id());
        var agreed = met == null ? null : met.nextOn();
        var silent = known.silent().get(card.id());
        var last = card.lastDay();
        return new MyPairRow(
                card.id(),
                card.mentee(),
                card.form(),
                group == null ? "" : group.plan().title(),
                Dates.full(card.startsOn()),
                last == null ? "" : Dates.full(last),
                pair.stateOn(today),
                met == null ? "" : Dates.full(met.last()),
                agreed == null || agreed.isBefore(today) ? "" : Dates.full(agreed),
                silent == null ? "" : silence(silent),
                // What a withdrawn consent has ended is written of no more.
                card.silenced() || pair.ending() == PairEnding.CONSENT_WITHDRAWN
                        ? List.of()
                        : due(card, known, agreed, today),
                card.ended(),
                card.silenced(),
                !card.ended() && !card.silenced() && card.lastsOn(today));
    }

    private String silence(SilentPair silent) {
        return say(silent.met() ? "mypairs.silent" : "mypairs.silent.never", silence.weeks(silent));
    }

    private List<String> due(PairCard card, Known known, @Nullable LocalDate agreed, LocalDate today) {
        var due = new ArrayList<String>();
        if (!card.ended() && agreed != null && agreed.isBefore(today)) {
            due.add(say("mypairs.due.meeting", Dates.full(agreed)));
        }
        var plan = known.plans().get(card.id());
        if (!card.ended() && (plan == null || plan.state() == PlanState.DRAFT)) {
            due.add(say(plan == null ? "mypairs.due.plan" : "mypairs.due.draft"));
        } else if (plan != null && plan.open() > 0) {
            due.add(plural.of("mypairs.due.tasks", plan.open()));
        }
        var last = card.lastDay();
        if (last != null
                && !last.minusDays(ENDING).isAfter(today)
                && !known.reflected().contains(card.id())) {
            due.add(say("mypairs.due.reflection"));
        }
        return due;
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, Locale.of("ru"));
    }
}
