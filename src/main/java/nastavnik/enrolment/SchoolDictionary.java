package nastavnik.enrolment;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nastavnik.school.SchoolFlag;
import nastavnik.school.SchoolType;
import nastavnik.school.SchoolWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Understands types and flags as people write them in tables. */
@Component
class SchoolDictionary {

    private static final Pattern BETWEEN_FLAGS = Pattern.compile("[;,\\n]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Locale RUSSIAN = Locale.of("ru");

    /** From the particular to the general: a school of arts teaches beyond the school, a kindergarten may be a centre. */
    private static final List<SchoolType> GUESSED =
            List.of(SchoolType.KINDERGARTEN, SchoolType.COLLEGE, SchoolType.SUPPLEMENTARY, SchoolType.SCHOOL);

    private final MessageSource messages;
    private final Map<String, SchoolType> types = new HashMap<>();
    private final Map<String, SchoolFlag> flags = new HashMap<>();
    private final Set<String> nothing;

    SchoolDictionary(SchoolWords words, MessageSource messages) {
        this.messages = messages;
        for (var type : SchoolType.values()) {
            types.put(key(words.of(type)), type);
            synonyms("enrolment.type." + type).forEach(synonym -> types.put(key(synonym), type));
        }
        for (var flag : SchoolFlag.values()) {
            flags.put(key(words.of(flag)), flag);
            synonyms("enrolment.flag." + flag).forEach(synonym -> flags.put(key(synonym), flag));
        }
        nothing = Set.copyOf(synonyms("enrolment.nothing"));
    }

    /** What two spellings of a name have in common: letters and figures, whatever their case, ё, quotes and spaces. */
    static String key(String name) {
        return NO_LETTER.matcher(lower(name)).replaceAll("");
    }

    private static String lower(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('\u0451', '\u0435');
    }

    Optional<SchoolType> type(String words) {
        return Optional.ofNullable(types.get(key(words)));
    }

    /** The type a name gives away: «МБОУ «СОШ № 14»» is a school. */
    Optional<SchoolType> typeOf(String shortName) {
        var name = " " + NO_LETTER.matcher(lower(shortName)).replaceAll(" ") + " ";
        return GUESSED.stream()
                .filter(type ->
                        synonyms("enrolment.sign." + type).stream().anyMatch(sign -> name.contains(" " + sign + " ")))
                .findFirst();
    }

    /** What was understood of a list of flags, and the first word that was not. */
    record Flags(Set<SchoolFlag> known, Optional<String> unknown) {}

    Flags flags(String words) {
        var known = EnumSet.noneOf(SchoolFlag.class);
        for (var word : BETWEEN_FLAGS.splitAsStream(words).toList()) {
            if (!word.isBlank()) {
                var flag = flags.get(key(word));
                if (flag == null) {
                    return new Flags(known, Optional.of(word.strip()));
                }
                known.add(flag);
            }
        }
        return new Flags(known, Optional.empty());
    }

    /** Whether the cell says in words or by a dash that there is nothing. */
    boolean isNothing(String words) {
        return nothing.contains(lower(words).strip());
    }

    private List<String> synonyms(String key) {
        return BAR.splitAsStream(messages.getMessage(key, null, RUSSIAN))
                .map(String::strip)
                .filter(synonym -> !synonym.isEmpty())
                .toList();
    }
}
