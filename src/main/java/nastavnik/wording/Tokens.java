package nastavnik.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nastavnik.wording.Token.Figures;

/** Cuts the cleaned words into tokens: dates in figures, numbers with their endings, words, signs. */
final class Tokens {

    /** «20 23 г.»: a year torn apart by the blank of a form. */
    private static final String TORN_YEAR = "20\\s\\d{2}(?=\\s?г)";

    private static final String ENDING = "(?:-?(?:ый|ий|ой|ая|ое|ого|его|ом|ую|ых|ми|го|му|й|я|е|м|х|ю)(?!\\p{L}))?";

    private static final Pattern TOKEN = Pattern.compile("""
            (?<isoyear>\\d{4})-(?<isomonth>\\d{2})-(?<isoday>\\d{2})(?!\\d)
            |(?<day>\\d{1,2})\\s?[.]\\s?(?<month>\\d{1,2})\\s?[.]\\s?(?<year>\\d{4,5}|%1$s)(?!\\d)
            |(?<day2>\\d{2})[.,/](?<month2>\\d{2})[.,/](?<year2>\\d{4})(?!\\d)
            |(?<day3>\\d{1,2})[.](?<month3>\\d{1,2})[.](?<year3>\\d{2})(?![\\d]|[.]\\d)
            |(?<month4>\\d{1,2})[./](?<year4>\\d{4})(?!\\d)
            |(?<clock>\\d{1,2}:\\d{2}|\\d{1,2}-00(?!\\d)|\\d{1,2}-30(?=\\s?ч))
            |(?<blank>20_+|20[.]{2,}|_{2,})
            |(?<dotted>\\d{1,2}[.]\\d{1,2}(?:[.](?!\\d))?)(?!\\d)
            |(?<thisyear>(?<!\\p{L})[ст][.]\\s?г(?:ода|[.])?(?!\\p{L}))
            |(?<half>п/г(?!\\p{L}))
            |(?<roman>(?<![\\p{L}\\d])(?:[1il|]{0,3}[vуy]|[il|]{1,3}|[il|]?п[il|]?|ш)(?![\\p{L}\\d]))%2$s
            |(?<latin>[ivx]+(?=\\p{IsCyrillic}{2}))
            |(?<number>%1$s|\\d+)%2$s
            |(?<word>\\p{L}+)
            |(?<sign>\\S)
            """.formatted(TORN_YEAR, ENDING), Pattern.COMMENTS);

    private static final int NO_DAY = 40;

    private final Matcher matcher;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String clean) {
        matcher = TOKEN.matcher(clean);
        while (matcher.find()) {
            add();
        }
    }

    static List<Token> of(String clean) {
        return new Tokens(clean).tokens;
    }

    private void add() {
        if (matcher.group("isoyear") != null) {
            date("isoday", "isomonth", "isoyear");
        } else if (matcher.group("year") != null) {
            date("day", "month", "year");
        } else if (matcher.group("year2") != null) {
            date("day2", "month2", "year2");
        } else if (matcher.group("year3") != null) {
            date("day3", "month3", "year3");
        } else if (matcher.group("year4") != null) {
            add(Term.DATE, new Figures(0, number("month4"), number("year4")));
        } else if (matcher.group("clock") != null) {
            add(Term.CLOCK, 0);
        } else if (matcher.group("blank") != null) {
            add(Term.BLANK, 0);
        } else if (matcher.group("dotted") != null) {
            dotted(matcher.group("dotted"));
        } else if (matcher.group("thisyear") != null) {
            add(Term.CURRENT, 0);
            add(Term.YEAR, 0);
        } else if (matcher.group("roman") != null) {
            roman(matcher.group("roman"));
        } else if (matcher.group("latin") != null) {
            roman(matcher.group("latin"));
        } else if (matcher.group("number") != null) {
            figure(matcher.group("number").replaceAll("\\s", ""));
        } else if (matcher.group("word") != null || matcher.group("half") != null) {
            add(Term.UNKNOWN, 0);
        } else {
            sign(matcher.group("sign"));
        }
    }

    private void date(String day, String month, String year) {
        int written = number(year);
        add(Term.DATE, new Figures(day(number(day)), number(month), written < 100 ? 2000 + written : written));
    }

    /** «15.03» is a day, «14.00» and «9.30» are times: no month has these numbers. */
    private void dotted(String text) {
        int dot = text.indexOf('.');
        String behind = text.substring(dot + 1).replace(".", "");
        int day = Integer.parseInt(text.substring(0, dot));
        int month = Integer.parseInt(behind);
        boolean minutes = behind.length() == 2 && (month == 0 || month > 12) && month < 60 && day < 24;
        if (minutes) {
            add(Term.CLOCK, 0);
        } else {
            add(Term.DATE, new Figures(day(day), month, 0));
        }
    }

    /** A written zero is no day of any month; left out it would be 0. */
    private static int day(int written) {
        return written == 0 ? NO_DAY : written;
    }

    private void roman(String text) {
        String plain = text.replaceAll("[1l|]", "i")
                .replaceAll("[уy]", "v")
                .replace("п", "ii")
                .replace("ш", "iii");
        int value = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
                .indexOf(plain);
        add(value > 0 ? Term.ROMAN : Term.UNKNOWN, Math.max(0, value));
    }

    private void figure(String digits) {
        tokens.add(new Token(
                Term.NUMBER,
                digits,
                digits.length() > 8 ? -1 : Integer.parseInt(digits),
                matcher.start(),
                matcher.end()));
    }

    private void sign(String sign) {
        switch (sign) {
            case "-" -> add(Term.DASH, 0);
            case "," -> add(Term.COMMA, 0);
            case ";", "•", "·" -> add(Term.SEMICOLON, 0);
            case ":" -> add(Term.COLON, 0);
            case "/", "\\" -> add(Term.SLASH, 0);
            case "(", "[" -> add(Term.OPEN, 0);
            case ")", "]" -> add(Term.CLOSE, 0);
            case "№" -> add(Term.NUMERO, 0);
            // a full stop ends an abbreviation as often as a sentence, and lists need no separator to be read
            case ".", "…", "!", "?", "_" -> {}
            default -> add(Term.UNKNOWN, 0);
        }
    }

    private int number(String group) {
        return Integer.parseInt(matcher.group(group).replaceAll("\\s", ""));
    }

    private void add(Term term, int value) {
        tokens.add(new Token(term, matcher.group(), value, matcher.start(), matcher.end()));
    }

    private void add(Term term, Figures figures) {
        tokens.add(new Token(term, matcher.group(), 0, figures, matcher.start(), matcher.end(), null));
    }
}
