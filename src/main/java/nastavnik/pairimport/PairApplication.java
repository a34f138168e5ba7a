package nastavnik.pairimport;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import nastavnik.mentoring.MentorPair;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.PairCards;
import nastavnik.mentoring.PairPlan;
import nastavnik.mentoring.PairTerms;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.participant.Participant;
import nastavnik.participant.Participants;
import nastavnik.programme.Programmes;
import nastavnik.reflection.Reflections;
import nastavnik.school.School;
import nastavnik.web.NotFoundException;
import org.springframework.stereotype.Component;

/** Forms and completes pairs as a preview has shown it, through the doors of pairs, which know the rules. */
@Component
public class PairApplication {

    private final MentorPairs pairs;
    private final PairCards cards;
    private final Reflections reflections;
    private final Participants participants;
    private final FormsOfMentoring forms;
    private final Programmes programmes;
    private final EntityManager entities;

    PairApplication(
            MentorPairs pairs,
            PairCards cards,
            Reflections reflections,
            Participants participants,
            FormsOfMentoring forms,
            Programmes programmes,
            EntityManager entities) {
        this.pairs = pairs;
        this.cards = cards;
        this.reflections = reflections;
        this.participants = participants;
        this.forms = forms;
        this.programmes = programmes;
        this.entities = entities;
    }

    /** @throws nastavnik.form.RuleBroken where a rule of pairs is broken */
    public void apply(List<PairChange> changes, School school) {
        changes.forEach(change -> apply(change, school));
    }

    private void apply(PairChange change, School school) {
        var own = Set.of(school.id());
        var pair = change.pairId() == 0
                ? pairs.form(school, plan(change, own))
                : pairs.find(change.pairId(), own).orElseThrow(NotFoundException::new);
        end(pair, change);
        if (!change.link().isEmpty()) {
            pairs.publish(pair, change.link());
        }
        if (!change.result().isEmpty()) {
            entities.flush();
            reflections.conclude(cards.find(pair.id(), own).orElseThrow(NotFoundException::new), change.result());
        }
    }

    private void end(MentorPair pair, PairChange change) {
        var day = change.endedOn();
        var ending = change.ending();
        if (day != null && ending != null) {
            pairs.end(pair, day, ending, change.endingNote(), () -> {});
        }
    }

    private PairPlan plan(PairChange change, Set<Long> own) {
        return new PairPlan(
                person(change.mentorId(), own),
                person(change.menteeId(), own),
                forms.find(change.formId()).orElseThrow(NotFoundException::new),
                change.startsOn(),
                change.plannedEnd(),
                "",
                null,
                change.programmeId() == 0
                        ? null
                        : programmes.find(change.programmeId(), own).orElseThrow(NotFoundException::new),
                PairTerms.none());
    }

    private Participant person(long id, Set<Long> own) {
        return participants.find(id, own).orElseThrow(NotFoundException::new);
    }
}
