package nastavnik.mentoringform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nastavnik.journal.Journal;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FormOfMentoringService {

    private static final String SUBJECT = "FormOfMentoring";

    private final FormOfMentoringRepository forms;
    private final Journal journal;

    FormOfMentoringService(FormOfMentoringRepository forms, Journal journal) {
        this.forms = forms;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    List<FormOfMentoringRow> list() {
        return forms.all().stream().map(FormOfMentoringRow::of).toList();
    }

    @Transactional(readOnly = true)
    FormOfMentoringForm form(long id) {
        return FormOfMentoringForm.of(find(id));
    }

    /**
     * One word means one form: neither a name nor another name may belong to two.
     *
     * @param id of the form that may of course keep its own; null for a new one
     * @return the other form that already goes by one of these names
     */
    @Transactional(readOnly = true)
    Optional<String> takenBy(@Nullable Long id, String name, Set<String> aliases) {
        var names = Stream.concat(Stream.of(name), aliases.stream()).toList();
        return forms.all().stream()
                .filter(form -> id == null || form.id() != id)
                .filter(form -> names.stream().anyMatch(form::goesBy))
                .map(FormOfMentoring::name)
                .findFirst();
    }

    void add(String name, Set<String> aliases) {
        var form = forms.save(new FormOfMentoring(name, aliases));
        journal.write("mentoringform.added", SUBJECT, form.id(), null, name);
    }

    /** @throws ObjectOptimisticLockingFailureException where the entry has been changed since the version */
    void revise(long id, String version, String name, Set<String> aliases) {
        var form = find(id);
        if (!version.equals(Integer.toString(form.version()))) {
            throw new ObjectOptimisticLockingFailureException(FormOfMentoring.class, id);
        }
        form.revise(name, aliases);
        journal.write("mentoringform.revised", SUBJECT, id, null, name);
    }

    String retire(long id) {
        var form = find(id);
        form.retire();
        journal.write("mentoringform.retired", SUBJECT, id, null, form.name());
        return form.name();
    }

    String restore(long id) {
        var form = find(id);
        form.restore();
        journal.write("mentoringform.restored", SUBJECT, id, null, form.name());
        return form.name();
    }

    private FormOfMentoring find(long id) {
        return forms.findById(id).orElseThrow(NotFoundException::new);
    }
}
