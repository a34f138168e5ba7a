package nastavnik.wording;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the two names of a pair out of words, in every case of their declension. Names are written with a capital letter,
 * so that «вера» and «роман» in the middle of a sentence stay.
 */
public final class Nameless {

    /** What a name ends with when it is called. */
    private static final Pattern ENDING = Pattern.compile("(?:ый|ий|ой|ая|яя|ия|ья|а|я|й|ь|о|е)$");

    /** «Павел», «Лев»: the vowel is not there in the other cases. */
    private static final Pattern FLEETING = Pattern.compile("(.+)[её]([лвц])");

    /** What a name may end with in any case. */
    private static final String CASES =
            "(?:ь?(?:ого|его|ому|ему|ыми|ими|ией|ием|ая|яя|ую|юю|ый|ий|ия|ии|ию|ой|ей|ёй|ою|ею|ом|ем|ём"
                    + "|ым|им|ых|их|а|я|ы|и|е|у|ю|о|й))";

    private final Pattern mentor;
    private final Pattern mentee;

    /** @param mentor full name, surname first; no name in it, such as «Участник № 5», is as good as any */
    public Nameless(String mentor, String mentee) {
        this.mentor = pattern(mentor);
        this.mentee = pattern(mentee);
    }

    /** @return the words with the names replaced, several parts of one name by one word */
    public String without(String words, String forMentor, String forMentee) {
        return mentee.matcher(mentor.matcher(words).replaceAll(forMentor)).replaceAll(forMentee);
    }

    /** @return whether one of the two is named */
    public boolean names(String words) {
        return mentor.matcher(words).find() || mentee.matcher(words).find();
    }

    private static Pattern pattern(String name) {
        var parts = Arrays.stream(name.split("[\\s-]+"))
                .filter(part -> part.length() > 2)
                .map(Nameless::stem)
                .toList();
        return parts.isEmpty() ? Pattern.compile("(?!)") : anyOf(parts);
    }

    private static Pattern anyOf(List<String> parts) {
        var part = parts.stream().collect(Collectors.joining("|", "(?:", ")"));
        return Pattern.compile("(?<!\\p{L})" + part + "(?!\\p{L})(?:[\\s-]+" + part + "(?!\\p{L}))*");
    }

    /** «Опытная» meets «Опытной», «Илья» meets «Илье», «Павел» meets «Павлом»; ё and е are one letter. */
    private static String stem(String part) {
        var ending = ENDING.matcher(part);
        if (ending.find() && ending.start() > 1) {
            var stem = letters(part.substring(0, ending.start()));
            return ending.group().equals("ь") ? stem + "(?:" + CASES + "|ь)" : stem + CASES;
        }
        var fleeting = FLEETING.matcher(part);
        var whole = letters(part);
        return fleeting.matches()
                ? "(?:" + whole + "|" + letters(fleeting.group(1)) + "ь?" + fleeting.group(2) + ")" + CASES + "?"
                : whole + CASES + "?";
    }

    private static String letters(String part) {
        return part.chars()
                .mapToObj(sign -> sign == 'ё' || sign == 'е' ? "[её]" : Pattern.quote(Character.toString(sign)))
                .collect(Collectors.joining());
    }
}
