package nastavnik.reflection;

import java.util.Locale;
import java.util.stream.Collectors;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Dates;
import nastavnik.mentoring.PairCard;
import nastavnik.mentoring.PairCards;
import nastavnik.personalplan.PersonalPlans;
import nastavnik.personalplan.PlanWords;
import nastavnik.web.NotFoundException;
import nastavnik.wording.Nameless;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts reflections into their pages. Names and words of people are read here, therefore reading writes the journal too. */
@Component
@Transactional
class ReflectionPages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Reflections reflections;
    private final PairCards pairs;
    private final PersonalPlans plans;
    private final MessageSource messages;

    ReflectionPages(Reflections reflections, PairCards pairs, PersonalPlans plans, MessageSource messages) {
        this.reflections = reflections;
        this.pairs = pairs;
        this.plans = plans;
        this.messages = messages;
    }

    /**
     * A reflection as its page shows it.
     *
     * @param words null where there are none, or they may not be shown
     * @param writtenOn empty where nothing is written
     * @param practice id of the practice that came of it; null where there is none
     */
    record View(
            PairCard pair,
            boolean kept,
            @Nullable ReflectionWords words,
            String writtenOn,
            @Nullable Long practice) {}

    /** @throws NotFoundException where there is no such pair that the person sees */
    PairCard pair(SignedIn me, long id) {
        return pairs.find(id, me).orElseThrow(NotFoundException::new);
    }

    View show(SignedIn me, long pairId) {
        var pair = pair(me, pairId);
        pairs.read(pair);
        var found = reflections.of(pair);
        if (found.isEmpty()) {
            return new View(pair, false, null, "", null);
        }
        var kept = found.get();
        reflections.read(kept, pair);
        return new View(
                pair,
                true,
                pair.silenced() || kept.emptied() ? null : kept.words(),
                Dates.full(kept.writtenOn()),
                kept.practiceId());
    }

    ReflectionForm form(SignedIn me, long pairId) {
        var view = show(me, pairId);
        if (view.pair().silenced() || (view.kept() && view.words() == null)) {
            throw new NotFoundException();
        }
        return reflections.of(view.pair()).map(ReflectionForm::of).orElseGet(ReflectionForm::blank);
    }

    /** @return a card of the register as far as the pair has written it already, without its names */
    CaseForm blankCase(SignedIn me, long pairId) {
        var view = show(me, pairId);
        var words = view.words();
        if (words == null) {
            throw new NotFoundException();
        }
        var pair = view.pair();
        var plan = plans.words(pair);
        var clean = new Nameless(pair.mentor(), pair.mentee());
        return new CaseForm(
                "",
                say("participant.category." + pair.menteeCategory()),
                clean(clean, plan.map(PlanWords::problem).orElse("")),
                clean(clean, plan.map(ReflectionPages::tasks).orElse("")),
                clean(clean, (words.result() + "\n" + words.succeeded()).strip()));
    }

    boolean names(PairCard pair, CaseForm typed) {
        return new Nameless(pair.mentor(), pair.mentee()).names(typed.all());
    }

    private String clean(Nameless names, String words) {
        return names.without(words, say("reflection.case.mentor"), say("reflection.case.mentee"));
    }

    private static String tasks(PlanWords plan) {
        var lines = plan.lines().stream()
                .map(line -> line.planned().isEmpty() ? line.task() : line.task() + " → " + line.planned())
                .collect(Collectors.joining("\n"));
        return (plan.goals() + "\n" + lines).strip();
    }

    private String say(String key) {
        return messages.getMessage(key, null, RUSSIAN);
    }
}
