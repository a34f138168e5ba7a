package nastavnik.roundform;

import java.util.List;
import java.util.Optional;
import nastavnik.calendar.CommitteeClock;
import nastavnik.journal.Journal;
import nastavnik.web.NotFoundException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the forms, and what the committee and the centre do with them. */
@Service
@Transactional
public class FormsOfRounds {

    static final String SUBJECT = "FormOfRound";

    private final FormOfRoundRepository forms;
    private final CommitteeClock clock;
    private final Journal journal;

    FormsOfRounds(FormOfRoundRepository forms, CommitteeClock clock, Journal journal) {
        this.forms = forms;
        this.clock = clock;
        this.journal = journal;
    }

    /** @return all forms with their editions, by title, the newest edition first; one statement */
    @Transactional(readOnly = true)
    public List<FormEntry> all() {
        return forms.all();
    }

    /** @return the form to point at, or empty */
    @Transactional(readOnly = true)
    public Optional<FormOfRound> find(long id) {
        return forms.findById(id);
    }

    /** @return the newest edition of the same form */
    @Transactional(readOnly = true)
    public FormOfRound latest(FormOfRound form) {
        return forms.latest(form.family());
    }

    @Transactional(readOnly = true)
    FormView view(long id) {
        return FormView.of(existing(id));
    }

    @Transactional(readOnly = true)
    FieldForm field(long id, String code) {
        var form = existing(id);
        return form.field(code).map(field -> FieldForm.of(form, field)).orElseThrow(NotFoundException::new);
    }

    @Transactional(readOnly = true)
    FieldForm blank(long id) {
        return FieldForm.blank(existing(id));
    }

    /** Makes an empty form. */
    public FormOfRound found(String title) {
        var form = forms.save(new FormOfRound(title, clock.now()));
        journal.write("roundform.founded", SUBJECT, form.id(), null, title);
        return form;
    }

    /**
     * Makes an empty form that is named by hand: a click that comes twice makes one.
     *
     * @throws FormRefused where there is one by that title
     */
    FormOfRound foundOnce(String title) {
        forms.lock();
        if (forms.there(title)) {
            throw new FormRefused(FormRefused.Rule.TWICE);
        }
        return found(title);
    }

    void retitle(long id, int version, String title) {
        var form = existing(id, version);
        form.retitle(title, clock.now());
        journal.write("roundform.revised", SUBJECT, id, null, title);
    }

    /**
     * Adds a field.
     *
     * @return its code
     * @throws FormRefused where the form is frozen or the field contradicts itself
     */
    public String add(FormOfRound form, FormField field) {
        var code = form.add(field, clock.now());
        journal.write("roundform.fieldSaved", SUBJECT, form.id(), null, field.caption());
        return code;
    }

    void add(long id, int version, FormField field) {
        add(existing(id, version), field);
    }

    void replace(long id, int version, String code, FormField field) {
        existing(id, version).replace(code, field, clock.now());
        journal.write("roundform.fieldSaved", SUBJECT, id, null, field.caption());
    }

    void remove(long id, String code) {
        var form = existing(id);
        var caption = form.field(code).map(FormField::caption).orElseThrow(NotFoundException::new);
        form.remove(code, clock.now());
        journal.write("roundform.fieldRemoved", SUBJECT, id, null, caption);
    }

    void raise(long id, String code) {
        existing(id).raise(code, clock.now());
        journal.write("roundform.revised", SUBJECT, id, null, "");
    }

    /**
     * Adds a comparison of sums of fields.
     *
     * @throws FormRefused where the form is frozen, or a code is unknown or no number
     */
    public void add(FormOfRound form, FieldCheck check) {
        form.add(check, clock.now());
        journal.write("roundform.checkAdded", SUBJECT, form.id(), null, FormView.words(form, check));
    }

    /** @param typed numbers of fields on both sides */
    void addCheck(long id, CheckForm typed) {
        var form = existing(id);
        add(form, typed.check(form.fields()));
    }

    void removeCheck(long id, int number) {
        existing(id).removeCheck(number, clock.now());
        journal.write("roundform.checkRemoved", SUBJECT, id, null, "");
    }

    /** @return the edition that may be edited: a new one, or the newest where that is not frozen */
    long copy(long id) {
        var latest = forms.latest(existing(id).family());
        if (!latest.frozen()) {
            return latest.id();
        }
        var copy = forms.save(latest.copy(latest.edition() + 1, clock.now()));
        journal.write("roundform.copied", SUBJECT, copy.id(), null, copy.title());
        return copy.id();
    }

    private FormOfRound existing(long id, int version) {
        var form = existing(id);
        if (form.version() != version) {
            throw new ObjectOptimisticLockingFailureException(FormOfRound.class, id);
        }
        return form;
    }

    private FormOfRound existing(long id) {
        return forms.findById(id).orElseThrow(NotFoundException::new);
    }
}
