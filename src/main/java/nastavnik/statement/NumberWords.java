package nastavnik.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Figures in words, as letters have them: «42 (сорок два)». */
@Component
class NumberWords {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int MOST = 1_000_000;

    /** What is counted decides between «одно», «одна» and «один». */
    enum Gender {
        NEUTER,
        FEMININE
    }

    private final MessageSource messages;

    NumberWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param number 0 to 999 999; a larger one stays in figures */
    String of(long number, Gender gender) {
        if (number < 0 || number >= MOST) {
            return Long.toString(number);
        }
        return number + " (" + words((int) number, gender) + ")";
    }

    private String words(int number, Gender gender) {
        if (number == 0) {
            return say("zero");
        }
        var parts = new ArrayList<String>();
        if (number >= 1000) {
            below(number / 1000, Gender.FEMININE, parts);
            parts.add(list("thousand").get(form(number / 1000)));
        }
        below(number % 1000, gender, parts);
        return String.join(" ", parts);
    }

    private void below(int number, Gender gender, List<String> parts) {
        if (number >= 100) {
            parts.add(list("hundreds").get(number / 100 - 1));
        }
        var rest = number % 100;
        if (rest >= 20) {
            parts.add(list("tens").get(rest / 10 - 2));
            rest %= 10;
        }
        if (rest == 1 || rest == 2) {
            parts.add(list(gender == Gender.FEMININE ? "feminine" : "neuter").get(rest - 1));
        } else if (rest > 2) {
            parts.add(list("units").get(rest - 3));
        }
    }

    private static int form(int number) {
        var last = number % 10;
        var teens = number % 100 / 10 == 1;
        if (teens || last == 0 || last > 4) {
            return 2;
        }
        return last == 1 ? 0 : 1;
    }

    private List<String> list(String key) {
        return List.of(say(key).split(" ", -1));
    }

    private String say(String key) {
        return messages.getMessage("statement.number." + key, null, RUSSIAN);
    }
}
