package nastavnik.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words a deadline is made of, in all their cases and abbreviations. */
final class Vocabulary {

    /** What a word means: its term and, for months, ordinals and seasons, which one. */
    record Entry(Term term, int value) {}

    /** A short word with another first letter is another word: «карте» is no «марте». */
    private static final int LONGEST_SHORT_WORD = 5;

    private static final String[] SOFT = {"ь", "я", "ю", "ем", "е"};
    private static final String[] HARD = {"", "а", "у", "ом", "е"};

    /** All forms of the months, written in full. */
    private static final Map<String, Entry> MONTHS = new HashMap<>();

    /** Words long enough to be known in spite of one wrong letter. */
    private static final Map<String, Entry> CORRECTABLE = new LinkedHashMap<>();

    private static final List<Rule> RULES = new ArrayList<>();

    private record Rule(Pattern words, Entry entry) {}

    static {
        month(1, "январ", SOFT, "янв", "янв");
        month(2, "феврал", SOFT, "фев", "февр");
        month(3, "март", HARD, "мар", "мрт");
        month(4, "апрел", SOFT, "апр", "апр");
        month(5, "ма", new String[] {"й", "я", "ю", "ем", "е"}, "май", "мая");
        month(6, "июн", SOFT, "июн", "июн");
        month(7, "июл", SOFT, "июл", "июл");
        month(8, "август", HARD, "авг", "авг");
        month(9, "сентябр", SOFT, "сен", "сент");
        month(10, "октябр", SOFT, "окт", "октяб");
        month(11, "ноябр", SOFT, "ноя", "нояб");
        month(12, "декабр", SOFT, "дек", "декаб");

        rule(Term.YEAR, "г{1,3}|год(а|у|ом|е|ы|ов|ам|ах|ами)?");
        rule(Term.QUARTER, "кв|кварт|квартал\\p{L}*");
        rule(Term.HALF_YEAR, "полуг|полугод(и\\p{L}*|ья|ье|ью)?|полгода|полугода|пол|п/г");
        rule(Term.SCHOOL_TERM, "четв|четверть|четверти|четвертей|четвертях|четвертям");
        rule(Term.TRIMESTER, "триместр\\p{L}*");
        rule(Term.MONTH_WORD, "мес|месяц(а|у|ем|е|ы|ев|ам|ах)?");
        rule(Term.HALF, "половин\\p{L}*");
        rule(Term.DECADE, "декад(а|ы|е|у|ой|ах|ам)?");
        rule(Term.WEEK, "нед|недел(я|и|е|ю|ей|ь|ях|ям)");
        rule(Term.DAY_WORD, "день|дня|дней|дню|дни|днем|дне|дн|сут|сутки|суток");
        rule(
                Term.LASTING,
                "(одно|двух|трех|четырех|пяти|шести|семи|десяти|пятнадцати|двадцати|тридцати)?(дневн|недельн|месячн)(ый|ого|ому|ом)");
        rule(Term.HOUR, "ч|час(а|ов|у|ам)?|мин(ут\\p{L}*)?|мск");
        rule(Term.DAY_NUMBER, "числ(о|а|е|у|ам|ах)?|чис");
        rule(
                Term.WEEKDAY,
                "понедельник\\p{L}*|вторник\\p{L}*|сред(а|у|ы|ам)|четверг\\p{L}*|пятниц\\p{L}*|суббот\\p{L}*|воскресень\\p{L}*");
        rule(Term.SEASON, 1, "зим(а|ы|е|у|ой)|зимн\\p{L}+");
        rule(Term.SEASON, 2, "весн(а|ы|е|у|ой)|весенн\\p{L}+");
        rule(Term.SEASON, 3, "лет(о|у|ом|е)|летн\\p{L}+");
        rule(Term.SEASON, 4, "осен(ь|и|ью)|осенн\\p{L}+");
        rule(Term.HOLIDAYS, "каникул\\p{L}*");

        rule(Term.YEARLY, "ежегодн\\p{L}*");
        rule(Term.HALF_YEARLY, "ежеполугодн\\p{L}*");
        rule(Term.QUARTERLY, "ежеквартальн\\p{L}*|поквартальн\\p{L}*");
        rule(Term.MONTHLY, "ежемесячн\\p{L}*|помесячн\\p{L}*");
        rule(Term.WEEKLY, "еженедельн\\p{L}*");
        rule(Term.DAILY, "ежедневн\\p{L}*");
        rule(Term.EACH, "кажд(ый|ая|ое|ого|ую|ой|ом|ые|ых|ому)");
        rule(Term.TIMES, 1, "раз(а)?|р");
        rule(Term.TIMES, 2, "дважды");
        rule(Term.TIMES, 3, "трижды");
        rule(Term.TIMES, 4, "четырежды");
        rule(Term.LESS, "реже|менее|чаще|меньше");

        rule(Term.SCHOOL, "уч|учеб|учебн\\p{L}*");
        rule(Term.CALENDAR, "календарн(ого|ый|ому|ом|ых)");
        rule(Term.CURRENT, "текущ(его|ем|ий|ему|ем)|тек");
        rule(Term.NEXT, "следующ(его|ий|ем|им|ему|ей|ие)|последующ(его|ий|ем|им|ему|ие|их)|след|очередного");
        rule(Term.REPORTING, "отчетн(ым|ого|ый|ом|ому|ой|ых)");
        rule(Term.WHOLE, "весь|всего|всей|всех|всем|целого|полного|круглый|круглого");
        rule(Term.BEGINNING, "начал(о|а|е|у|ом)");
        rule(Term.MIDDLE, "середин(а|ы|е|у|ой)");
        rule(Term.END, "кон(ец|ца|це|цу|цом)");
        rule(Term.PERIOD, "период(а|е|у|ом)?|срок(а|и|е|у|ов|ам|ом)?");
        rule(
                Term.CONSTANTLY,
                "постоянн(о|ой|ая)|пост|систематически|регулярно|непрерывно|круглогодично|бессрочно|весьпериод|весьгод");
        rule(Term.THEREAFTER, "далее|дальше|затем|впоследствии");

        rule(Term.FROM, "с|со|от");
        rule(Term.BY, "по");
        rule(Term.UNTIL, "до");
        rule(Term.TOWARDS, "к|ко");
        rule(Term.IN, "в|во");
        rule(Term.ON, "на");
        rule(Term.FOR, "за");
        rule(Term.NOT, "не");
        rule(Term.LATER, "поздн(ее|ей)|позже|позжее");
        rule(Term.EARLIER, "ранее|раньше|рань?ше");
        rule(Term.DURING, "течени[еию]|теч|протяжени[иею]|ходе|втечени[еи]|втеч");
        rule(Term.STARTING, "начиная|начин");
        rule(Term.INCLUSIVE, "включ|включительно|вкл");
        rule(
                Term.ABOUT,
                "примерн\\p{L}*|ориентировочн\\p{L}*|предположительн\\p{L}*|предварительн\\p{L}*|около|приблизительн\\p{L}*");
        rule(Term.AND, "и|а|также");
        rule(Term.OR, "или|либо");

        rule(
                Term.PLAN,
                "план\\p{L}*|карт(а|ы|е|у|ой)|дорожн\\p{L}+|график\\p{L}*|расписани\\p{L}*|положени\\p{L}*|приказ\\p{L}*|программ\\p{L}*|календар(ю|ем|ному|ным)|"
                        + "циклограмм\\p{L}*|согласовани(ю|и|е)|договоренност\\p{L}*|распоряжени\\p{L}*|регламент\\p{L}*|порядк(у|ом)|"
                        + "назначени(ю|и)|решени(ю|ем|я)|локальн\\p{L}+|муниципальному|индивидуальн\\p{L}+|отдельн\\p{L}+|особому|"
                        + "дополнительн\\p{L}+|перспективн\\p{L}+");
        rule(Term.ACCORDING, "согласно|соответстви[иея]");
        rule(Term.CONTRACT, "договор(а|у|ом|ы|ов)?|контракт\\p{L}*|соглашени(я|ю|й)");
        rule(
                Term.NEED,
                "необходимост(и|ь|ью)|запрос(у|ам|а|ов|ы)?|требовани(ю|ям)|потребност(и|ям|ь)|заявк(е|ам|и)|заявлени(ю|ям)|"
                        + "обращени(ю|ям|и)|факту|приглашени(ю|ям)|поступлени(и|ю|я)|желанию|возможности");
        rule(Term.MEASURE, "мере");
        rule(Term.CASE, "при|случае");
        rule(Term.AFTER, "после|через|перед|накануне|спустя|одновременно|вместе");
        rule(
                Term.OUTCOME,
                "итог(ам|и|у)|окончани(и|ю|я|е)|завершени(и|ю|я|е)|результат(ам|у)|истечени(и|ю)|прошестви(и|ю)");
        rule(Term.EVENT, "момента|проведени(я|и|е|ю)|время|подготовк\\p{L}*|рамках");
        rule(Term.CARRYING_OUT, "реализации|действия|внедрения");
        rule(
                Term.SET_BY,
                "установлен\\p{L}*|устанавлива\\p{L}*|определ(ен|я)\\p{L}*|утвержд(енн|аем)\\p{L}*|указанн\\p{L}*|уточня\\p{L}*|назнача\\p{L}*");
        rule(
                Term.FILLER,
                "чем|исполнени(я|е)|выполнени(я|е)|дат(а|ы)|онлайн|офлайн|поэтапно|состоянию|очно|заочно|дистанционно|нов(ого|ому|ый)|истекш\\p{L}+|основе|основа|только");
        rule(Term.WORKING, "рабоч(их|его|ий|ие|ему|им|ем)|учебных");
        rule(Term.CLASS, "класс\\p{L}*|кл");

        ordinal(1, "перв(ый|ая|ое|ого|ой|ом|ую|ые|ых|ому)");
        ordinal(2, "втор(ой|ая|ое|ого|ом|ую|ые|ых|ому)");
        ordinal(3, "трет(ий|ья|ье|ьего|ьей|ьем|ью|ьи|ьих|ьему)");
        ordinal(4, "четверт(ый|ая|ое|ого|ой|ом|ую|ые|ых|ому)");
        ordinal(5, "пят(ый|ая|ое|ого|ой|ую)");
        ordinal(Token.LAST, "последн(ий|яя|ее|его|ей|ем|юю|ие|их|ему)");
        rule(Term.NUMBER, 1, "один|одного|одна|одной");
        rule(Term.NUMBER, 2, "два|двух|две");
        rule(Term.NUMBER, 3, "три|трех");
        rule(Term.NUMBER, 4, "четыре|четырех");
        rule(Term.NUMBER, 5, "пять|пяти");
        rule(Term.NUMBER, 10, "десять|десяти");

        CORRECTABLE.putAll(MONTHS);
        for (String word : List.of(
                "квартал",
                "квартала",
                "кварталы",
                "полугодие",
                "полугодия",
                "ежегодно",
                "ежемесячно",
                "ежеквартально",
                "еженедельно",
                "постоянно",
                "течение",
                "течении",
                "учебный",
                "учебного",
                "периода",
                "далее",
                "позднее",
                "декада",
                "неделя",
                "необходимости",
                "графику",
                "плану",
                "соответствии",
                "согласно")) {
            find(word).ifPresent(entry -> CORRECTABLE.put(word, entry));
        }
        CORRECTABLE.keySet().removeIf(word -> word.length() < 4);
    }

    private Vocabulary() {}

    private static void month(int number, String stem, String[] endings, String... shortened) {
        var entry = new Entry(Term.MONTH, number);
        for (String ending : endings) {
            MONTHS.put(stem + ending, entry);
        }
        for (String word : shortened) {
            MONTHS.put(word, entry);
        }
    }

    private static void ordinal(int value, String words) {
        rule(Term.ORDINAL, value, words);
    }

    private static void rule(Term term, String words) {
        rule(term, 0, words);
    }

    private static void rule(Term term, int value, String words) {
        RULES.add(new Rule(Pattern.compile(words), new Entry(term, value)));
    }

    static Optional<Entry> find(String word) {
        Entry month = MONTHS.get(word);
        if (month != null) {
            return Optional.of(month);
        }
        for (Rule rule : RULES) {
            if (rule.words().matcher(word).matches()) {
                return Optional.of(rule.entry());
            }
        }
        return Optional.empty();
    }

    static boolean isMonth(String word) {
        return MONTHS.containsKey(word);
    }

    /**
     * The word that one slip of the pen (a letter wrong, missing, added, or two swapped) made into this one; empty where there
     * is none, or where two that mean different things are equally near.
     */
    static Optional<String> nearest(String word) {
        if (word.length() < 4) {
            return Optional.empty();
        }
        List<Map.Entry<String, Entry>> near = CORRECTABLE.entrySet().stream()
                .filter(known -> known.getKey().length() > LONGEST_SHORT_WORD
                        || known.getKey().charAt(0) == word.charAt(0))
                .filter(known -> Slip.separates(word, known.getKey()))
                .toList();
        boolean agreed = near.stream().map(Map.Entry::getValue).distinct().count() == 1;
        return agreed ? Optional.of(near.getFirst().getKey()) : Optional.empty();
    }
}
