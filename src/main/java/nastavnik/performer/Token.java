package nastavnik.performer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A piece of the words about who answers.
 *
 * @param stem of a word: what stays the same in all its cases; of anything else the sign itself
 * @param from where it begins in the words
 * @param to where it ends, exclusive
 */
record Token(Sort sort, String stem, int from, int to) {

    enum Sort {
        WORD,
        NUMBER,
        PERSON,
        /** «,», «;» and «/». */
        MARK,
        LINE,
        COLON,
        OPEN,
        CLOSE,
        DASH
    }

    /** «Абдреева Н.П.», «Н. П. Абдреева»; then whatever else can stand there. Quotes, «№» and full stops mean nothing. */
    private static final Pattern PIECE =
            Pattern.compile("(?<person>\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?\\s+\\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?"
                    + "|\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?\\p{Lu}\\p{Ll}+)"
                    + "|(?<number>\\d+)|(?<word>\\p{L}+)|(?<mark>[,;/])|(?<line>\\n)|(?<colon>:)|(?<open>\\()|(?<close>\\))"
                    + "|(?<dash>[-\u2010-\u2015\u2212\u2022])");

    /** Longest first: only the longest that fits is cut off. */
    private static final List<String> ENDINGS = List.of(
            "иями", "ием", "ыми", "ими", "ого", "его", "ому", "ему", "ами", "ями", "иях", "иям", "ией", "ых", "их",
            "ой", "ей", "ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие", "ов", "ев", "ам", "ям", "ах", "ях", "ом", "ем",
            "ую", "юю", "ия", "ии", "ию", "ым", "им", "а", "я", "о", "е", "у", "ю", "ы", "и", "ь", "й");

    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ABBREVIATION = 5;

    static List<Token> of(String words) {
        var tokens = new ArrayList<Token>();
        var pieces = PIECE.matcher(words);
        while (pieces.find()) {
            Sort sort = sort(pieces);
            var text = pieces.group();
            tokens.add(new Token(sort, sort == Sort.WORD ? stem(text) : text, pieces.start(), pieces.end()));
        }
        return tokens;
    }

    static String stem(String word) {
        var plain = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
        if (word.length() <= LONGEST_ABBREVIATION && word.chars().allMatch(Character::isUpperCase)) {
            return plain; // «МОУ» is not «МОУО» in another case
        }
        return ENDINGS.stream()
                .filter(ending -> plain.length() - ending.length() >= SHORTEST_STEM && plain.endsWith(ending))
                .findFirst()
                .map(ending -> plain.substring(0, plain.length() - ending.length()))
                .orElse(plain)
                .replaceFirst("(?<=\\p{L}{3})[ое]к$", "к") // «площадок» beside «площадки»
                .replaceFirst("^лице$", "лиц"); // «лицея» beside «лицей»
    }

    boolean is(Sort asked) {
        return sort == asked;
    }

    private static Sort sort(java.util.regex.Matcher piece) {
        for (var sort : Sort.values()) {
            if (piece.group(sort.name().toLowerCase(Locale.ROOT)) != null) {
                return sort;
            }
        }
        throw new IllegalStateException(piece.group());
    }
}
