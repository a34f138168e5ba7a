package nastavnik.questionnaire;

import nastavnik.web.NotFoundException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questionnaires as their editors see them. */
@Service
@Transactional
class QuestionnaireService {

    private final Questionnaires questionnaires;

    QuestionnaireService(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Transactional(readOnly = true)
    QuestionnaireView show(long id) {
        var questionnaire = find(id);
        return QuestionnaireView.of(questionnaire, questionnaires.replaced(questionnaire));
    }

    @Transactional(readOnly = true)
    QuestionnaireForm form(long id) {
        return QuestionnaireForm.of(find(id));
    }

    long compose(QuestionnaireForm typed) {
        return questionnaires.composeOnce(typed.card()).id();
    }

    /**
     * @return the id of what holds the change: this one, or its next edition
     * @throws ObjectOptimisticLockingFailureException where it has been changed since the page was opened
     */
    long revise(long id, QuestionnaireForm typed) {
        var questionnaire = find(id);
        if (!typed.version().equals(Integer.toString(questionnaire.version()))) {
            throw new ObjectOptimisticLockingFailureException(Questionnaire.class, id);
        }
        return questionnaires.revise(questionnaire, typed.card()).id();
    }

    String retire(long id) {
        var questionnaire = find(id);
        questionnaires.retire(questionnaire);
        return questionnaire.title();
    }

    String restore(long id) {
        var questionnaire = find(id);
        questionnaires.restore(questionnaire);
        return questionnaire.title();
    }

    private Questionnaire find(long id) {
        return questionnaires.find(id).orElseThrow(NotFoundException::new);
    }
}
