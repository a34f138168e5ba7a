package nastavnik.roundform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nastavnik.roundform.Problem.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormRulesTests {

    private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");

    private final FormOfRound form = new FormOfRound("Проба", NOW);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "WHOLE|12|-",
                "WHOLE|1 200|-",
                "WHOLE|0|-",
                "WHOLE|12,5|NOT_WHOLE",
                "WHOLE|двадцать|NOT_WHOLE",
                "WHOLE|-1|TOO_SMALL",
                "WHOLE|1e9|NOT_WHOLE",
                "WHOLE|12345678901|NOT_WHOLE",
                "WHOLE|''|REQUIRED",
                "DECIMAL|12,5|-",
                "DECIMAL|12.5|-",
                "DECIMAL|1,23456|NOT_NUMBER",
                "PERCENT|100|-",
                "PERCENT|100,1|TOO_LARGE",
                "DATE|05.04.2026|-",
                "DATE|31.02.2026|NOT_DATE",
                "DATE|2026-04-05|NOT_DATE",
                "YES_NO|YES|-",
                "YES_NO|PARTLY|NOT_OFFERED",
                "MARK|PARTLY|-",
                "MARK|есть|NOT_OFFERED",
                "LINK|https://school.example.org/a|-",
                "LINK|school|NOT_LINK",
                "LINK|javascript:alert(1)|NOT_LINK",
                "LINE|любые слова|-"
            })
    void eachKindTakesItsOwn(FieldKind kind, String typed, @Nullable Rule rule) {
        var code = field(kind, true, null, null, null);
        assertThat(rules(Map.of(code, FieldValue.of(typed)))).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void boundsAreIncluded() {
        var code = field(FieldKind.WHOLE, true, BigDecimal.valueOf(-5), BigDecimal.TEN, null);
        assertThat(rules(Map.of(code, FieldValue.of("-5")))).isEmpty();
        assertThat(rules(Map.of(code, FieldValue.of("10")))).isEmpty();
        assertThat(rules(Map.of(code, FieldValue.of("-6")))).containsExactly(Rule.TOO_SMALL);
        assertThat(rules(Map.of(code, FieldValue.of("11")))).containsExactly(Rule.TOO_LARGE);
    }

    @Test
    void whatIsNotRequiredMayBeLeftOut() {
        field(FieldKind.WHOLE, false, null, null, null);
        assertThat(rules(Map.of())).isEmpty();
    }

    @Test
    void choiceTakesOnlyItsOptions() {
        var code = form.add(
                new FormField("", "Раздел", "Выбор", "", FieldKind.CHOICE, true, null, null, "один\nдва\n", null), NOW);
        assertThat(rules(Map.of(code, FieldValue.of("два")))).isEmpty();
        assertThat(rules(Map.of(code, FieldValue.of("три")))).containsExactly(Rule.NOT_OFFERED);
    }

    @Test
    void linkOfAnItemIsChecked() {
        var code = field(FieldKind.MARK, true, null, null, null);
        assertThat(rules(Map.of(code, new FieldValue("YES", "там", "", null)))).containsExactly(Rule.NOT_LINK);
        assertThat(rules(Map.of(code, new FieldValue("YES", "", "x".repeat(1001), null))))
                .containsExactly(Rule.TOO_LONG);
    }

    @Test
    void figureThatDiffersFromThePortalsNeedsANote() {
        var code = field(FieldKind.WHOLE, true, null, null, PortalFigure.PAIRS);
        assertThat(rules(Map.of(code, new FieldValue("7", "", "", 7)))).isEmpty();
        assertThat(rules(Map.of(code, new FieldValue("8", "", " ", 7)))).containsExactly(Rule.NOTE_NEEDED);
        assertThat(rules(Map.of(code, new FieldValue("8", "", "Ещё одна без приказа", 7))))
                .isEmpty();
    }

    @Test
    void sumsAreComparedOnceAllTheirFieldsHoldNumbers() {
        var trained = field(FieldKind.WHOLE, false, null, null, null);
        var young = field(FieldKind.WHOLE, false, null, null, null);
        var all = field(FieldKind.WHOLE, false, null, null, null);
        form.add(FieldCheck.of(List.of(trained, young), Comparison.AT_MOST, List.of(all)), NOW);
        assertThat(rules(values(trained, "3", young, "4", all, "7"))).isEmpty();
        assertThat(rules(values(trained, "3", young, "5", all, "7"))).containsExactly(Rule.COMPARISON);
        assertThat(rules(values(trained, "3", young, "5"))).isEmpty();
        assertThat(rules(values(trained, "3", young, "5", all, "мало"))).containsExactly(Rule.NOT_WHOLE);
        var said = FormRules.problems(form, values(trained, "3", young, "5", all, "7"))
                .getFirst();
        assertThat(said.code()).isEqualTo(trained);
        assertThat(said.args()).contains("8", "≤", "7");
    }

    @ParameterizedTest
    @CsvSource({"AT_MOST,5,false", "EQUAL,5,false", "AT_LEAST,5,true", "EQUAL,6,true", "AT_LEAST,7,false"})
    void everyComparisonHoldsAsItsSignSays(Comparison comparison, String right, boolean holds) {
        var one = field(FieldKind.DECIMAL, true, null, null, null);
        var other = field(FieldKind.DECIMAL, true, null, null, null);
        form.add(FieldCheck.of(List.of(one), comparison, List.of(other)), NOW);
        assertThat(rules(values(one, "6,0", other, right)).isEmpty()).isEqualTo(holds);
    }

    @Test
    void frozenFormIsChangedOnlyInItsCopy() {
        var code = field(FieldKind.WHOLE, true, null, null, null);
        form.freeze();
        refused(FormRefused.Rule.FROZEN, () -> field(FieldKind.LINE, true, null, null, null));
        refused(FormRefused.Rule.FROZEN, () -> form.remove(code, NOW));
        refused(FormRefused.Rule.FROZEN, () -> form.retitle("Иначе", NOW));
        var copy = form.copy(2, NOW);
        copy.remove(code, NOW);
        assertThat(copy.frozen()).isFalse();
        assertThat(copy.family()).isEqualTo(form.family());
        assertThat(form.fields()).hasSize(1);
        assertThat(copy.add(new FormField("", "Р", "Новое", "", FieldKind.LINE, false, null, null, "", null), NOW))
                .isNotEqualTo(code);
    }

    @Test
    void fieldOfACheckStaysANumber() {
        var one = field(FieldKind.WHOLE, true, null, null, null);
        var other = field(FieldKind.WHOLE, true, null, null, null);
        var words = field(FieldKind.LINE, true, null, null, null);
        form.add(new CheckForm("1 + 2", "AT_LEAST", "2").check(form.fields()), NOW);
        refused(FormRefused.Rule.IN_A_CHECK, () -> form.remove(other, NOW));
        refused(
                FormRefused.Rule.IN_A_CHECK,
                () -> form.replace(one, form.field(words).orElseThrow(), NOW));
        refused(
                FormRefused.Rule.CHECK_RIGHT,
                () -> form.add(new CheckForm("1", "EQUAL", "3").check(form.fields()), NOW));
        for (var side : List.of("", "9", "0", "1 +", "1; drop", "a")) {
            refused(FormRefused.Rule.CHECK_FIELDS, () -> new CheckForm(side, "EQUAL", "1").check(form.fields()));
            refused(FormRefused.Rule.CHECK_RIGHT, () -> new CheckForm("1", "EQUAL", side).check(form.fields()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4,82,false",
        "4,75,true",
        "7,42.9,true",
        "7,43,true",
        "7,42,true",
        "7,45,false",
        "300,82,true",
        "5,0,true"
    })
    void shareIsOneOfWholePeople(String people, String share, boolean possible) {
        var asked = field(FieldKind.WHOLE, true, null, null, null);
        var satisfied = form.add(shareOf(asked), NOW);
        assertThat(rules(values(asked, people, satisfied, share)))
                .isEqualTo(possible ? List.of() : List.of(Rule.NOT_OF_PEOPLE));
    }

    @Test
    void shareOfFewerThanFiveOrOfNobodyKnownIsHidden() {
        var asked = field(FieldKind.WHOLE, true, null, null, null);
        var satisfied = form.add(shareOf(asked), NOW);
        var share = form.field(satisfied).orElseThrow();
        assertThat(FormRules.hidden(share, values(asked, "4", satisfied, "75"))).isTrue();
        assertThat(FormRules.hidden(share, values(satisfied, "75"))).isTrue();
        assertThat(FormRules.hidden(share, values(asked, "5", satisfied, "80"))).isFalse();
        assertThat(rules(values(asked, "0", satisfied, "80"))).containsExactly(Rule.OF_NOBODY);
        refused(FormRefused.Rule.ASKED_BY_SHARE, () -> form.remove(asked, NOW));
        refused(FormRefused.Rule.ASKED_FIELD, () -> form.add(shareOf(satisfied), NOW));
    }

    private static FormField shareOf(String asked) {
        return new FormField("", "Раздел", "Доля", "", FieldKind.PERCENT, false, null, null, "", null, asked, false);
    }

    @Test
    void contradictionsAndEmptyFormsAreRefused() {
        refused(FormRefused.Rule.EMPTY, form::freeze);
        refused(FormRefused.Rule.BOUNDS, () -> field(FieldKind.WHOLE, true, BigDecimal.TEN, BigDecimal.ONE, null));
        refused(FormRefused.Rule.NO_OPTIONS, () -> field(FieldKind.CHOICE, true, null, null, null));
    }

    private static void refused(FormRefused.Rule rule, Runnable deed) {
        assertThatExceptionOfType(FormRefused.class)
                .isThrownBy(deed::run)
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private static Map<String, FieldValue> values(String... pairs) {
        var values = new HashMap<String, FieldValue>();
        for (var i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], FieldValue.of(pairs[i + 1]));
        }
        return values;
    }

    private List<Rule> rules(Map<String, FieldValue> values) {
        return FormRules.problems(form, values).stream().map(Problem::rule).toList();
    }

    private String field(
            FieldKind kind,
            boolean required,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable PortalFigure figure) {
        return form.add(new FormField("", "Раздел", "Поле", "", kind, required, least, most, "", figure), NOW);
    }
}
