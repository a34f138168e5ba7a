package nastavnik.school;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.calendar.Dates;
import nastavnik.form.Choice;
import nastavnik.form.Difference;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The register in words: its types, its flags, and what changes in a card. */
@Component
public class SchoolWords {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final MessageSource messages;

    SchoolWords(MessageSource messages) {
        this.messages = messages;
    }

    /** «школа», «детский сад» */
    public String of(SchoolType type) {
        return words("school.type." + type);
    }

    /** «школа-лидер», «региональная инновационная площадка (РИП)» */
    public String of(SchoolFlag flag) {
        return words("school.flag." + flag);
    }

    /** The words of the flags in the order of the dictionary, parted by semicolons; empty where there are none. */
    public String of(Collection<SchoolFlag> flags) {
        return flags.stream().sorted().map(this::of).collect(Collectors.joining("; "));
    }

    /** What a reader sees changed between two cards; the labels are message keys. */
    public List<Difference> differences(SchoolCard before, SchoolCard after) {
        return Difference.between(before, after, "school", Set.of(), (field, value) -> shown(value));
    }

    /** The same in one line for the journal: «Телефон: 1-23 → 1-24; Сайт: → https://…». */
    String inOneLine(List<Difference> differences) {
        return differences.stream()
                .map(each -> words(each.label()) + ": " + each.before() + " \u2192 " + each.after())
                .collect(Collectors.joining("; "));
    }

    /** The types as choices of a select. */
    public List<Choice> types() {
        return Arrays.stream(SchoolType.values())
                .map(type -> new Choice(type.name(), of(type)))
                .toList();
    }

    List<Choice> flags() {
        return Arrays.stream(SchoolFlag.values())
                .map(flag -> new Choice(flag.name(), of(flag)))
                .toList();
    }

    private String shown(Object value) {
        return switch (value) {
            case SchoolType type -> of(type);
            case LocalDate day -> Dates.compact(day);
            case Set<?> flags -> of(flags.stream().map(SchoolFlag.class::cast).toList());
            default -> value.toString();
        };
    }

    private String words(String key) {
        return messages.getMessage(key, null, RUSSIAN);
    }
}
