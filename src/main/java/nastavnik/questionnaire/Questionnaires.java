package nastavnik.questionnaire;

import java.util.List;
import java.util.Optional;
import nastavnik.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of the questionnaires for the rooms that ask by them. */
@Component
@Transactional
public class Questionnaires {

    static final String SUBJECT = "Questionnaire";

    private final QuestionnaireRepository repository;
    private final Journal journal;

    Questionnaires(QuestionnaireRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    /** @return the questionnaire with its questions, also one out of use */
    @Transactional(readOnly = true)
    public Optional<Questionnaire> find(long id) {
        return repository.find(id);
    }

    /** @return those a school may begin a survey by, mentors' first; without their questions */
    @Transactional(readOnly = true)
    public List<Questionnaire> offered() {
        return repository.offered();
    }

    @Transactional(readOnly = true)
    List<QuestionnaireRow> latest() {
        return repository.latest();
    }

    @Transactional(readOnly = true)
    boolean replaced(Questionnaire questionnaire) {
        return repository.replaced(questionnaire.id());
    }

    /** @throws RuntimeException where it has no questions with marks, or not exactly one tells who is satisfied */
    public Questionnaire compose(QuestionnaireCard card) {
        var questionnaire = repository.save(new Questionnaire(card));
        journal.write("questionnaire.composed", SUBJECT, questionnaire.id(), null, questionnaire.title());
        return questionnaire;
    }

    /**
     * Composes a questionnaire that is typed by hand: a click that comes twice makes one.
     *
     * @throws QuestionnaireRefused where there is one by that title for the same people, or as {@link #compose}
     */
    Questionnaire composeOnce(QuestionnaireCard card) {
        repository.lock();
        QuestionnaireRefused.refuse(repository.there(card.audience(), card.title()), QuestionnaireRefused.Rule.TWICE);
        return compose(card);
    }

    Questionnaire revise(Questionnaire questionnaire, QuestionnaireCard card) {
        QuestionnaireRefused.refuse(replaced(questionnaire), QuestionnaireRefused.Rule.REPLACED);
        var revised = repository.save(questionnaire.revise(card));
        journal.write("questionnaire.revised", SUBJECT, revised.id(), null, revised.title());
        return revised;
    }

    void retire(Questionnaire questionnaire) {
        questionnaire.retire();
        journal.write("questionnaire.retired", SUBJECT, questionnaire.id(), null, questionnaire.title());
    }

    void restore(Questionnaire questionnaire) {
        questionnaire.restore(replaced(questionnaire));
        journal.write("questionnaire.restored", SUBJECT, questionnaire.id(), null, questionnaire.title());
    }
}
