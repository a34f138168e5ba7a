package nastavnik.reflection;

import static nastavnik.reflection.ReflectionRefused.refuse;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.journal.Journal;
import nastavnik.mentoring.PairCard;
import nastavnik.mentoring.PairCards;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.practice.Practices;
import nastavnik.reflection.ReflectionRefused.Rule;
import nastavnik.school.Schools;
import nastavnik.web.NotFoundException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what pairs say at their end. Written is only while both are covered by their consents today. */
@Component
@Transactional
public class Reflections {

    static final String SUBJECT = "Reflection";

    private final ReflectionRepository reflections;
    private final PairCards pairs;
    private final Practices practices;
    private final Schools schools;
    private final FormsOfMentoring forms;
    private final CommitteeClock clock;
    private final Journal journal;

    Reflections(
            ReflectionRepository reflections,
            PairCards pairs,
            Practices practices,
            Schools schools,
            FormsOfMentoring forms,
            CommitteeClock clock,
            Journal journal) {
        this.reflections = reflections;
        this.pairs = pairs;
        this.practices = practices;
        this.schools = schools;
        this.forms = forms;
        this.clock = clock;
        this.journal = journal;
    }

    /** @throws RuntimeException where the pair has not begun, or the consents do not cover both today */
    public void write(PairCard pair, ReflectionWords words) {
        refuse(!pairs.covered(pair, clock.today()), Rule.NOT_COVERED);
        var kept = reflections.of(pair.id()).orElse(null);
        if (kept == null) {
            kept = reflections.save(new Reflection(pair, words, clock.today()));
        } else {
            kept.write(words, clock.today());
        }
        reflections.flush();
        journal.write("reflection.written", SUBJECT, kept.id(), pair.schoolId(), "");
    }

    /**
     * Keeps what came of the pair, in place of what was said of that before; other words stay.
     *
     * @throws RuntimeException as {@link #write(PairCard, ReflectionWords)}
     */
    public void conclude(PairCard pair, String result) {
        var now = of(pair).map(Reflection::words).orElseGet(() -> new ReflectionWords("", "", "", ""));
        write(pair, new ReflectionWords(result, now.succeeded(), now.mentorWords(), now.menteeWords()));
    }

    void write(PairCard pair, String version, ReflectionWords words) {
        reflections.lock(pair.id());
        var now = of(pair).map(kept -> Integer.toString(kept.version())).orElse("");
        if (!now.equals(version)) {
            throw new ObjectOptimisticLockingFailureException(Reflection.class, pair.id());
        }
        write(pair, words);
    }

    /**
     * Proposes a practice that tells what the pair has done. The register asks for the author's consent itself.
     *
     * @return id of the practice's card
     */
    long propose(SignedIn me, PairCard pair, CaseForm typed) {
        refuse(!pairs.covered(pair, clock.today()), Rule.NOT_COVERED);
        var kept = of(pair).orElseThrow(NotFoundException::new);
        refuse(kept.practiceId() != null, Rule.PROPOSED_ALREADY);
        var school = schools.find(pair.schoolId()).orElseThrow(NotFoundException::new);
        var id = practices.propose(school, typed.words(forms.find(pair.formId()).orElse(null)), me);
        kept.lead(id);
        reflections.flush();
        journal.write("reflection.proposed", SUBJECT, kept.id(), pair.schoolId(), "");
        return id;
    }

    /** @return those of these pairs whose result is written down */
    @Transactional(readOnly = true)
    public Set<Long> written(Collection<Long> pairIds) {
        return reflections.written(pairIds);
    }

    /** Noted by the caller where its words are shown. */
    Optional<Reflection> of(PairCard pair) {
        return reflections.of(pair.id());
    }

    void read(Reflection kept, PairCard pair) {
        journal.write("reflection.read", SUBJECT, kept.id(), pair.schoolId(), "");
    }
}
