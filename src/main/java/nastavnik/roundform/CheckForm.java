package nastavnik.roundform;

import java.util.Arrays;
import java.util.List;
import nastavnik.form.Typed;
import nastavnik.roundform.FormRefused.Rule;

/** A comparison as it is typed: numbers of fields joined by «+», as «6 + 7». */
record CheckForm(String left, String comparison, String right) {

    private static final String SIDE = "\\d{1,3}( ?\\+ ?\\d{1,3})*";

    CheckForm {
        left = Typed.line(left);
        right = Typed.line(right);
        comparison = Typed.line(comparison);
    }

    /** @throws FormRefused where a side cannot be read or names a field that is not there */
    FieldCheck check(List<FormField> fields) {
        var meant = Arrays.stream(Comparison.values())
                .filter(each -> each.name().equals(comparison))
                .findAny()
                .orElseThrow(() -> new FormRefused(Rule.CHECK_FIELDS));
        return FieldCheck.of(codes(left, fields, Rule.CHECK_FIELDS), meant, codes(right, fields, Rule.CHECK_RIGHT));
    }

    private static List<String> codes(String side, List<FormField> fields, Rule broken) {
        if (!side.matches(SIDE)) {
            throw new FormRefused(broken);
        }
        return Arrays.stream(side.split("\\+", -1))
                .map(String::strip)
                .map(Integer::valueOf)
                .map(number -> code(number, fields, broken))
                .toList();
    }

    private static String code(int number, List<FormField> fields, Rule broken) {
        if (number < 1 || number > fields.size()) {
            throw new FormRefused(broken);
        }
        return fields.get(number - 1).code();
    }
}
