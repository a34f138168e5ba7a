package nastavnik.answering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nastavnik.form.Typed;
import nastavnik.roundform.FieldValue;
import nastavnik.roundform.FormField;
import org.jspecify.annotations.Nullable;

/** An answer as it is typed: an entry a field. version is the one the page was opened with. */
record AnswerForm(String version, List<Entry> entries) {

    /** More than the form's rules take is refused there; this only bounds what is kept of it. */
    private static final int MOST = 5000;

    AnswerForm {
        version = Typed.line(version).matches("\\d{1,9}") ? Typed.line(version) : "0";
        entries = entries == null
                ? List.of()
                : entries.stream().filter(Objects::nonNull).toList();
    }

    /** @param code of the field */
    record Entry(String code, String value, String link, String remark) {

        Entry {
            code = Typed.line(code);
            value = text(value);
            link = text(link);
            remark = text(remark);
        }

        private static String text(@Nullable String typed) {
            var plain = typed == null ? "" : typed.replace("\r\n", "\n").strip();
            return plain.length() > MOST ? plain.substring(0, MOST) : plain;
        }
    }

    int openedVersion() {
        return Integer.parseInt(version);
    }

    /**
     * @param fields of the form: what is typed for another code is left out
     * @param counted what the portal counts, by code
     */
    Map<String, FieldValue> values(List<FormField> fields, Map<String, Integer> counted) {
        var typed = entries.stream().collect(Collectors.toMap(Entry::code, Function.identity(), (one, two) -> one));
        var values = new LinkedHashMap<String, FieldValue>();
        for (var field : fields) {
            var entry = typed.get(field.code());
            if (entry != null) {
                values.put(
                        field.code(),
                        new FieldValue(entry.value(), entry.link(), entry.remark(), counted.get(field.code())));
            }
        }
        return values;
    }
}
