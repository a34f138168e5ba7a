package nastavnik.mentoringform;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The committee's dictionaries of mentoring; their words are the messages {@code mentoringform.….FORM} and so on. */
enum Dictionary {
    FORM("forms", FormOfMentoring.class, FormOfMentoring::new),
    TYPE("types", TypeOfMentoring.class, TypeOfMentoring::new),
    THEME("themes", ThemeOfMentoring.class, ThemeOfMentoring::new);

    private final String word;
    private final Class<? extends DictionaryEntry> entries;

    @SuppressWarnings("ImmutableEnumChecker") // a constructor reference
    private final BiFunction<String, Set<String>, DictionaryEntry> founder;

    Dictionary(
            String word,
            Class<? extends DictionaryEntry> entries,
            BiFunction<String, Set<String>, DictionaryEntry> founder) {
        this.word = word;
        this.entries = entries;
        this.founder = founder;
    }

    /** @return how an address names it */
    public String word() {
        return word;
    }

    Class<? extends DictionaryEntry> entries() {
        return entries;
    }

    DictionaryEntry found(String name, Set<String> aliases) {
        return founder.apply(name, aliases);
    }

    static Optional<Dictionary> named(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findAny();
    }
}
