package nastavnik.mentoringform;

import java.util.List;
import java.util.Optional;
import nastavnik.web.Choice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read door of the dictionary of forms. */
@Component
@Transactional(readOnly = true)
public class FormsOfMentoring {

    private final FormOfMentoringRepository forms;

    FormsOfMentoring(FormOfMentoringRepository forms) {
        this.forms = forms;
    }

    /** @return the form to point at, a retired one too */
    public Optional<FormOfMentoring> find(long id) {
        return forms.findById(id);
    }

    /** @return the form that goes by these words, whatever their dashes, spaces, case and ё; a retired one too */
    public Optional<FormOfMentoring> named(String words) {
        return forms.all().stream().filter(form -> form.goesBy(words)).findFirst();
    }

    /** @return the forms that a new pair may have, as choices of a select: id and name */
    public List<Choice> choices() {
        return choices(forms.all().stream().filter(FormOfMentoring::active).toList());
    }

    /** @return all forms, retired ones last; to filter by */
    public List<Choice> allChoices() {
        return choices(forms.all());
    }

    private static List<Choice> choices(List<FormOfMentoring> forms) {
        return forms.stream()
                .map(form -> new Choice(Long.toString(form.id()), form.name()))
                .toList();
    }
}
