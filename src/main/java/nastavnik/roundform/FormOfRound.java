package nastavnik.roundform;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nastavnik.roundform.FormRefused.Rule;
import org.jspecify.annotations.Nullable;

/** A form by which rounds are held: once a round was opened by it, it is frozen and a copy is edited. */
@Entity
public class FormOfRound {

    private static final int MOST_FIELDS = 80;
    private static final int MOST_CHECKS = 40;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    private String title;

    /** The same for all editions of a form. */
    private UUID family;

    private int edition;

    private boolean frozen;

    /** Number of the next code: a code is never given twice. */
    private int nextCode;

    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "form_of_round_field", joinColumns = @JoinColumn(name = "form_id"))
    @OrderColumn(name = "ordinal")
    private List<FormField> fields = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "form_of_round_check", joinColumns = @JoinColumn(name = "form_id"))
    @OrderColumn(name = "ordinal")
    private List<FieldCheck> checks = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FormOfRound() {}

    FormOfRound(String title, Instant now) {
        this.title = title;
        this.family = UUID.randomUUID();
        this.edition = 1;
        this.nextCode = 1;
        this.changedAt = now;
    }

    void retitle(String words, Instant now) {
        change(now);
        this.title = words;
    }

    /**
     * Adds a field at the end of its section, or at the end of the form where the section is new.
     *
     * @param field its code is given here
     * @throws FormRefused where the form is frozen, has too many, or the field contradicts itself
     */
    String add(FormField field, Instant now) {
        change(now);
        refuse(fields.size() >= MOST_FIELDS, Rule.TOO_MANY);
        var code = "f" + nextCode++;
        fields.add(endOf(field.section()), checked(field, code));
        return code;
    }

    private int endOf(String section) {
        return IntStream.range(0, fields.size())
                        .filter(index -> fields.get(index).section().equals(section))
                        .max()
                        .orElse(fields.size() - 1)
                + 1;
    }

    /** @throws FormRefused where the form is frozen, or the field contradicts itself or a check */
    void replace(String code, FormField field, Instant now) {
        change(now);
        var index = index(code);
        refuse(!field.kind().number() && mentioned(code), Rule.IN_A_CHECK);
        refuse(field.kind() != FieldKind.WHOLE && counts(code), Rule.ASKED_BY_SHARE);
        var sameSection = fields.get(index).section().equals(field.section());
        var checked = checked(field, code);
        if (sameSection) {
            fields.set(index, checked);
        } else {
            fields.remove(index);
            fields.add(endOf(field.section()), checked);
        }
    }

    private FormField checked(FormField field, String code) {
        var figure = field.figure();
        var asked = field.askedCode();
        refuse(
                field.kind() == FieldKind.PERCENT
                        && asked != null
                        && field(asked)
                                .filter(each -> each.kind() == FieldKind.WHOLE)
                                .isEmpty(),
                Rule.ASKED_FIELD);
        var least = field.least();
        var most = field.most();
        refuse(least != null && most != null && least.compareTo(most) > 0, Rule.BOUNDS);
        var plain = new FormField(
                code,
                field.section(),
                field.caption(),
                field.hint(),
                field.kind(),
                field.required(),
                field.kind().number() ? least : null,
                field.kind().number() ? most : null,
                field.kind() == FieldKind.CHOICE ? field.options() : "",
                figure != null && figure.kind() == field.kind() ? figure : null,
                field.kind() == FieldKind.PERCENT ? field.askedCode() : null,
                field.kind().number() && field.averaged());
        refuse(plain.kind() == FieldKind.CHOICE && plain.answers().size() < 2, Rule.NO_OPTIONS);
        return plain;
    }

    /** @throws FormRefused where the form is frozen or a check needs the field */
    void remove(String code, Instant now) {
        change(now);
        refuse(mentioned(code), Rule.IN_A_CHECK);
        refuse(counts(code), Rule.ASKED_BY_SHARE);
        fields.remove(index(code));
    }

    /** Moves a field before the one above it; within its section. The first stays where it is. */
    void raise(String code, Instant now) {
        change(now);
        var index = index(code);
        if (index > 0
                && fields.get(index - 1).section().equals(fields.get(index).section())) {
            Collections.swap(fields, index, index - 1);
        }
    }

    /** @throws FormRefused where the form is frozen, or a side has no field, an unknown one or one that is no number */
    void add(FieldCheck check, Instant now) {
        change(now);
        refuse(checks.size() >= MOST_CHECKS, Rule.TOO_MANY);
        var numbers = fields.stream()
                .filter(field -> field.kind().number())
                .map(FormField::code)
                .toList();
        refuse(!numbers.containsAll(check.leftCodes()), Rule.CHECK_FIELDS);
        refuse(!numbers.containsAll(check.rightCodes()), Rule.CHECK_RIGHT);
        checks.add(check);
    }

    /** @param number from 0; one that is not there changes nothing */
    void removeCheck(int number, Instant now) {
        change(now);
        if (number >= 0 && number < checks.size()) {
            checks.remove(number);
        }
    }

    private boolean mentioned(String code) {
        return checks.stream().anyMatch(check -> check.mentions(code));
    }

    private boolean counts(String code) {
        return fields.stream().anyMatch(field -> code.equals(field.askedCode()));
    }

    private void change(Instant now) {
        refuse(frozen, Rule.FROZEN);
        this.changedAt = now;
    }

    /**
     * A round is opened by it: from now on it stays as it is.
     *
     * @throws FormRefused where it asks nothing
     */
    public void freeze() {
        refuse(fields.isEmpty(), Rule.EMPTY);
        this.frozen = true;
    }

    /** @return the next edition, open to changes; codes of fields stay, so that answers can be compared */
    FormOfRound copy(int number, Instant now) {
        var copy = new FormOfRound(title, now);
        copy.family = family;
        copy.edition = number;
        copy.nextCode = nextCode;
        copy.fields.addAll(fields);
        copy.checks.addAll(checks);
        return copy;
    }

    private int index(String code) {
        return IntStream.range(0, fields.size())
                .filter(index -> fields.get(index).code().equals(code))
                .findFirst()
                .orElseThrow(nastavnik.web.NotFoundException::new);
    }

    private static void refuse(boolean broken, Rule rule) {
        if (broken) {
            throw new FormRefused(rule);
        }
    }

    /** @return the field of this code, or empty */
    public Optional<FormField> field(String code) {
        return fields.stream().filter(field -> field.code().equals(code)).findFirst();
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    int version() {
        return version;
    }

    public String title() {
        return title;
    }

    /** @return the same for all editions of a form */
    public UUID family() {
        return family;
    }

    public int edition() {
        return edition;
    }

    public boolean frozen() {
        return frozen;
    }

    public List<FormField> fields() {
        return List.copyOf(fields);
    }

    public List<FieldCheck> checks() {
        return List.copyOf(checks);
    }
}
