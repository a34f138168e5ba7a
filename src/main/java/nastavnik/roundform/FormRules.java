package nastavnik.roundform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nastavnik.calendar.Dates;
import nastavnik.form.WebAddressCheck;
import nastavnik.roundform.Problem.Rule;

/** The one place that reads what was typed into a form's fields and says what is wrong with it. */
public final class FormRules {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}([.,]\\d{1,4})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Signs a field of one line, a link or a remark takes. */
    public static final int LINE = 1000;

    /** Signs a field of several lines takes. */
    public static final int TEXT = 4000;

    /** Of fewer people nothing is told to anybody but their school. */
    public static final int FEWEST = 5;

    private FormRules() {}

    /** @return whether the field is a share of so few people, or of an unknown number, that only their school reads it */
    public static boolean hidden(FormField field, Map<String, FieldValue> values) {
        return field.askedCode() != null
                && !values.getOrDefault(field.code(), FieldValue.NONE).empty()
                && asked(field, values)
                        .filter(number -> number.intValue() >= FEWEST)
                        .isEmpty();
    }

    private static Optional<BigDecimal> asked(FormField field, Map<String, FieldValue> values) {
        var code = field.askedCode();
        return code == null
                ? Optional.empty()
                : number(
                        FieldKind.WHOLE,
                        values.getOrDefault(code, FieldValue.NONE).value());
    }

    /** @return the number typed into a field of a numeric kind; empty for no number and for other kinds */
    public static Optional<BigDecimal> number(FieldKind kind, String typed) {
        var plain = SPACES.matcher(typed).replaceAll("");
        var pattern = kind == FieldKind.WHOLE ? WHOLE : DECIMAL;
        return kind.number() && pattern.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }

    /** @return everything that is wrong, in the order of the fields, comparisons last; empty where all may be sent */
    public static List<Problem> problems(FormOfRound form, Map<String, FieldValue> values) {
        var problems = new ArrayList<Problem>();
        var broken = new HashSet<String>();
        for (var field : form.fields()) {
            var value = values.getOrDefault(field.code(), FieldValue.NONE);
            check(field, value).or(() -> possible(field, values)).ifPresent(problem -> {
                problems.add(problem);
                broken.add(field.code());
            });
        }
        for (var check : form.checks()) {
            compare(form, check, values, broken).ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<Problem> check(FormField field, FieldValue value) {
        var typed = value.value().strip();
        if (value.remark().length() > LINE || value.link().length() > LINE) {
            return problem(field, Rule.TOO_LONG, Integer.toString(LINE));
        }
        if (!value.link().isEmpty() && !WebAddressCheck.isWebAddress(value.link())) {
            return problem(field, Rule.NOT_LINK);
        }
        if (typed.isEmpty()) {
            return field.required() ? problem(field, Rule.REQUIRED) : Optional.empty();
        }
        return switch (field.kind()) {
            case WHOLE, DECIMAL, PERCENT -> checkNumber(field, value);
            case LINE ->
                typed.length() > LINE ? problem(field, Rule.TOO_LONG, Integer.toString(LINE)) : Optional.empty();
            case TEXT ->
                typed.length() > TEXT ? problem(field, Rule.TOO_LONG, Integer.toString(TEXT)) : Optional.empty();
            case DATE -> Dates.parse(typed).isEmpty() ? problem(field, Rule.NOT_DATE) : Optional.empty();
            case YES_NO, CHOICE, MARK ->
                field.answers().contains(typed) ? Optional.empty() : problem(field, Rule.NOT_OFFERED);
            case LINK ->
                typed.length() <= LINE && WebAddressCheck.isWebAddress(typed)
                        ? Optional.empty()
                        : problem(field, Rule.NOT_LINK);
        };
    }

    private static Optional<Problem> checkNumber(FormField field, FieldValue value) {
        var read = number(field.kind(), value.value());
        if (read.isEmpty()) {
            return problem(field, field.kind() == FieldKind.WHOLE ? Rule.NOT_WHOLE : Rule.NOT_NUMBER);
        }
        var number = read.get();
        var least = field.least() == null ? BigDecimal.ZERO : field.least();
        if (number.compareTo(least) < 0) {
            return problem(field, Rule.TOO_SMALL, words(least));
        }
        var most = field.most() == null && field.kind() == FieldKind.PERCENT ? HUNDRED : field.most();
        if (most != null && number.compareTo(most) > 0) {
            return problem(field, Rule.TOO_LARGE, words(most));
        }
        var portal = value.portal();
        if (portal == null || agrees(field.kind(), number, BigDecimal.valueOf(portal))) {
            return Optional.empty();
        }
        return value.remark().isBlank() ? problem(field, Rule.NOTE_NEEDED, portal.toString()) : Optional.empty();
    }

    /** The portal's share is rounded to whole per cents. */
    private static boolean agrees(FieldKind kind, BigDecimal number, BigDecimal portal) {
        return kind == FieldKind.PERCENT
                ? number.subtract(portal).abs().compareTo(BigDecimal.ONE) < 0
                : number.compareTo(portal) == 0;
    }

    /** A share of people is one of whole people: 82 % of four there are not. */
    private static Optional<Problem> possible(FormField field, Map<String, FieldValue> values) {
        var share = number(
                field.kind(), values.getOrDefault(field.code(), FieldValue.NONE).value());
        var asked = asked(field, values);
        if (share.isEmpty() || asked.isEmpty()) {
            return Optional.empty();
        }
        var people = asked.get();
        if (people.signum() == 0) {
            return problem(field, Rule.OF_NOBODY);
        }
        var unit = BigDecimal.ONE.movePointLeft(Math.max(share.get().scale(), 0));
        var whole = share.get().multiply(people).divide(HUNDRED, 0, RoundingMode.HALF_UP);
        var near = whole.multiply(HUNDRED).divide(people, 6, RoundingMode.HALF_UP);
        return near.subtract(share.get()).abs().compareTo(unit) < 0
                ? Optional.empty()
                : problem(field, Rule.NOT_OF_PEOPLE, words(share.get()), words(people));
    }

    /** A comparison speaks only once all its fields hold numbers: what is missing is said at the field itself. */
    private static Optional<Problem> compare(
            FormOfRound form, FieldCheck check, Map<String, FieldValue> values, Set<String> broken) {
        var left = sum(form, check.leftCodes(), values, broken);
        var right = sum(form, check.rightCodes(), values, broken);
        if (left.isEmpty() || right.isEmpty() || check.comparison().holds(left.get(), right.get())) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                check.leftCodes().getFirst(),
                Rule.COMPARISON,
                List.of(
                        captions(form, check.leftCodes()),
                        words(left.get()),
                        check.comparison().sign(),
                        captions(form, check.rightCodes()),
                        words(right.get()))));
    }

    private static Optional<BigDecimal> sum(
            FormOfRound form, List<String> codes, Map<String, FieldValue> values, Set<String> broken) {
        var sum = BigDecimal.ZERO;
        for (var code : codes) {
            var number = form.field(code)
                    .filter(field -> !broken.contains(code))
                    .flatMap(field -> number(
                            field.kind(),
                            values.getOrDefault(code, FieldValue.NONE).value()));
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(number.get());
        }
        return Optional.of(sum);
    }

    private static String captions(FormOfRound form, List<String> codes) {
        return codes.stream()
                .map(code -> form.field(code).map(FormField::caption).orElse(code))
                .map(caption -> "«" + caption + "»")
                .collect(Collectors.joining(" + "));
    }

    private static Optional<Problem> problem(FormField field, Rule rule, String... args) {
        return Optional.of(new Problem(field.code(), rule, List.of(args)));
    }

    /** @return the number as people read it, with a comma */
    public static String words(BigDecimal number) {
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.toPlainString().replace('.', ',');
    }
}
