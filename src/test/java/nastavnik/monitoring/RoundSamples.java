package nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nastavnik.Persona;
import nastavnik.access.Role;
import nastavnik.roundform.FieldKind;
import nastavnik.roundform.FieldValue;
import nastavnik.roundform.FormField;
import nastavnik.roundform.FormOfRound;
import nastavnik.roundform.FormsOfRounds;
import org.springframework.beans.factory.BeanFactory;

/** Invented rounds, held through the doors so that no rule can be broken. */
public class RoundSamples {

    public static final LocalDate DUE = LocalDate.of(2026, 10, 5);

    private final Rounds rounds;
    private final Answers answers;
    private final FormsOfRounds forms;

    public RoundSamples(BeanFactory portal) {
        this.rounds = portal.getBean(Rounds.class);
        this.answers = portal.getBean(Answers.class);
        this.forms = portal.getBean(FormsOfRounds.class);
    }

    /** The form of the monitoring the portal begins with. */
    public FormOfRound monitoring() {
        return seeded("Мониторинг");
    }

    /** The checklist of sites the portal begins with. */
    public FormOfRound site() {
        return seeded("Проверка");
    }

    private FormOfRound seeded(String begins) {
        return forms.find(forms.all().stream()
                        .filter(each -> each.title().startsWith(begins))
                        .findFirst()
                        .orElseThrow()
                        .id())
                .orElseThrow();
    }

    /** A form of one number and one long text; the number may be left out. */
    public FormOfRound small() {
        var form = forms.found("Малая форма");
        forms.add(form, new FormField("", "Числа", "Кружков", "", FieldKind.WHOLE, true, null, null, "", null));
        forms.add(form, new FormField("", "Числа", "Довольны, %", "", FieldKind.PERCENT, false, null, null, "", null));
        forms.add(form, new FormField("", "Слова", "Заметка", "", FieldKind.TEXT, false, null, null, "", null));
        return form;
    }

    /** A form of a number of people and a share of them. */
    public FormOfRound asked() {
        var form = forms.found("Опрошенные");
        forms.add(form, new FormField("", "Опрос", "Опрошено", "", FieldKind.WHOLE, true, null, null, "", null));
        forms.add(
                form,
                new FormField(
                        "", "Опрос", "Довольны, %", "", FieldKind.PERCENT, false, null, null, "", null, "f1", false));
        return form;
    }

    /** A form of one amount whose mean is asked for. */
    public FormOfRound averaged() {
        var form = forms.found("Доплаты");
        forms.add(
                form,
                new FormField(
                        "",
                        "Доплата",
                        "Средняя доплата",
                        "",
                        FieldKind.DECIMAL,
                        true,
                        null,
                        null,
                        "",
                        null,
                        null,
                        true));
        return form;
    }

    public MonitoringRound prepared(RoundKind kind, FormOfRound form, LocalDate due) {
        return rounds.found(
                new RoundCard(kind, "Сбор к " + due, form, "", Set.of(), Set.of(), Set.of(), due, due.plusDays(10)));
    }

    public MonitoringRound open(RoundKind kind, FormOfRound form, LocalDate due) {
        var round = prepared(kind, form, due);
        rounds.open(round.id());
        return round;
    }

    /** @return ids of answers by the id of their school */
    public Map<Long, Long> answers(MonitoringRound round) {
        var ids = new HashMap<Long, Long>();
        rounds.answers(round.id()).forEach(each -> ids.put(each.schoolId(), each.id()));
        return ids;
    }

    /** Sends an answer as its school, or as the methodologist at a check of sites. */
    public void sent(MonitoringRound round, long schoolId, Map<String, FieldValue> values) {
        var me =
                round.kind().bySchools() ? Persona.person(Role.DIRECTOR, schoolId) : Persona.person(Role.METHODOLOGIST);
        var id = java.util.Objects.requireNonNull(answers(round).get(schoolId));
        var version = answers.own(me, id).version();
        assertThat(answers.send(me, id, version, values)).isEqualTo(List.of());
    }

    /** Values of the first fields, in their order. */
    public static Map<String, FieldValue> values(String... typed) {
        var values = new HashMap<String, FieldValue>();
        for (var i = 0; i < typed.length; i++) {
            values.put("f" + (i + 1), FieldValue.of(typed[i]));
        }
        return values;
    }

    /** A checklist of which the first are there, the rest missing. */
    public static Map<String, FieldValue> marks(int there, int partly) {
        var values = new String[16];
        for (var i = 0; i < values.length; i++) {
            values[i] = i < there ? FieldKind.YES : i < there + partly ? FieldKind.PARTLY : FieldKind.NO;
        }
        return values(values);
    }
}
