package nastavnik.assessment;

import java.util.List;
import nastavnik.assessment.AssessmentRefused.Rule;
import nastavnik.journal.Journal;
import nastavnik.questionnaire.Addressee;
import nastavnik.questionnaire.Audience;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sets of parameters as their editors see them. */
@Service
@Transactional
class ParameterSets {

    private static final String SUBJECT = "ParameterSet";

    private final ParameterSetRepository sets;
    private final Journal journal;

    ParameterSets(ParameterSetRepository sets, Journal journal) {
        this.sets = sets;
        this.journal = journal;
    }

    /** A set's page. */
    record View(
            long id,
            String title,
            Audience audience,
            @Nullable Addressee addressee,
            int highest,
            int edition,
            boolean used,
            boolean active,
            boolean replaced,
            List<String> parameters) {}

    @Transactional(readOnly = true)
    List<ParameterSetRow> latest() {
        return sets.latest();
    }

    @Transactional(readOnly = true)
    View show(long id) {
        var set = find(id);
        return new View(
                id,
                set.title(),
                set.audience(),
                set.addressee(),
                set.highest(),
                set.edition(),
                set.used(),
                set.active(),
                sets.replaced(id),
                set.parameters());
    }

    @Transactional(readOnly = true)
    ParameterSetForm form(long id) {
        return ParameterSetForm.of(find(id));
    }

    /** @throws AssessmentRefused where there is one by that title for the same people, or a rule of sets is broken */
    long compose(ParameterSetForm typed) {
        var audience = Audience.valueOf(typed.audience());
        sets.lock();
        AssessmentRefused.refuse(sets.there(audience, typed.title()), Rule.SET_TWICE);
        var set = sets.save(new ParameterSet(
                typed.title(), audience, typed.whom(), Integer.parseInt(typed.highest()), typed.lines()));
        written("assessment.setComposed", set);
        return set.id();
    }

    /** @return the id of what holds the change: this one, or its next edition */
    long revise(long id, ParameterSetForm typed) {
        var set = find(id);
        if (!typed.version().equals(Integer.toString(set.version()))) {
            throw new ObjectOptimisticLockingFailureException(ParameterSet.class, id);
        }
        AssessmentRefused.refuse(sets.replaced(id), Rule.REPLACED);
        var revised =
                sets.save(set.revise(typed.title(), typed.whom(), Integer.parseInt(typed.highest()), typed.lines()));
        written("assessment.setRevised", revised);
        return revised.id();
    }

    String retire(long id) {
        var set = find(id);
        set.retire();
        written("assessment.setRetired", set);
        return set.title();
    }

    String restore(long id) {
        var set = find(id);
        set.restore(sets.replaced(id));
        written("assessment.setRestored", set);
        return set.title();
    }

    private ParameterSet find(long id) {
        return sets.find(id).orElseThrow(NotFoundException::new);
    }

    private void written(String action, ParameterSet set) {
        journal.write(action, SUBJECT, set.id(), null, set.title());
    }
}
