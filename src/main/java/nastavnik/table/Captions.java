package nastavnik.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns wanted of a table, found by their captions wherever they stand. Case, ё and е, signs, spaces, a word broken
 * at the end of a line and Latin letters that look like Russian ones make no difference.
 */
public final class Captions {

    private static final int ROWS_SEARCHED = 80;
    private static final int LONGEST_CAPTION = 200;
    private static final int LONGEST_OF_HEADER = 300;

    private static final int EXACT = 3;
    private static final int BEGINS = 2;
    private static final int CONTAINS = 1;

    private static final Pattern BROKEN_WORD = Pattern.compile("(?<=\\p{L})-\\s*\\n\\s*(?=\\p{Ll})");
    private static final Pattern NUMBER_SIGN = Pattern.compile("\u2116+|(?<!\\p{L})N{1,2}(?!\\p{L})");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern RUSSIAN_LETTER = Pattern.compile("[\u0430-\u044f]");
    private static final String LATIN_LIKE = "aceopxykmtbh";
    private static final String RUSSIAN_LIKE =
            "\u0430\u0441\u0435\u043e\u0440\u0445\u0443\u043a\u043c\u0442\u0432\u043d";

    private final List<Column> columns;

    /**
     * A column that is wanted.
     *
     * @param key by which the caller asks for it
     * @param required whether a table without it is of no use
     * @param synonyms the captions it may have, or words these begin with or contain; the longer ones win
     */
    public record Column(String key, boolean required, List<String> synonyms) {

        public Column {
            synonyms = List.copyOf(synonyms);
        }

        /** A column that must be there, its synonyms parted by «|», as they stand in a message file. */
        public static Column required(String key, String synonyms) {
            return new Column(key, true, List.of(synonyms.split("\\s*\\|\\s*")));
        }

        /** A column that may be missing, its synonyms parted by «|». */
        public static Column optional(String key, String synonyms) {
            return new Column(key, false, List.of(synonyms.split("\\s*\\|\\s*")));
        }
    }

    private record Match(int place, Column column, int level, int length) {}

    private record Candidate(int first, int rows, List<Match> matches) {
        /** Of two equally good ones the lower: the upper would only add a title to it. */
        boolean isBetterThan(Candidate other) {
            return weight() > other.weight() || (weight() == other.weight() && rows < other.rows());
        }

        int weight() {
            return matches.stream().mapToInt(match -> 10 + match.level()).sum();
        }
    }

    public Captions(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * Finds the header: the row, or pair of rows, near the top that has most of the wanted captions, at least two of
     * them when two are wanted. Which of the required ones are missing the header tells.
     */
    public Optional<Header> find(Table table) {
        var best = Optional.<Candidate>empty();
        for (var i = 0; i < Math.min(ROWS_SEARCHED, table.rows().size()); i++) {
            for (var rows = 1; rows <= depth(table, i); rows++) {
                var candidate = new Candidate(i, rows, matches(captions(table, i, rows)));
                if (candidate.matches().size() >= Math.min(2, columns.size())
                        && best.map(candidate::isBetterThan).orElse(true)) {
                    best = Optional.of(candidate);
                }
            }
        }
        return best.map(candidate -> header(table, candidate));
    }

    /**
     * Parts a table where its headers stand in full, below each other as on a sheet that holds several forms: no row that
     * somebody filled in says so many captions at once. What stands above the first header stays with it.
     *
     * @param forms the columns of each form that may stand there
     * @return the tables, the header of each at its head but for the first; the table itself where it has one header or none
     */
    public static List<Table> parts(Table table, List<Captions> forms) {
        var heads = IntStream.range(0, table.rows().size())
                .filter(row -> forms.stream().anyMatch(form -> form.surelyBegins(table, row)))
                .boxed()
                .toList();
        var parts = new ArrayList<Table>();
        for (var i = 0; i < Math.max(1, heads.size()); i++) {
            var from = i == 0 ? 0 : heads.get(i);
            var to = i + 1 < heads.size() ? heads.get(i + 1) : table.rows().size();
            parts.add(table.withRows(table.rows().subList(from, to)));
        }
        return parts;
    }

    private boolean surelyBegins(Table table, int row) {
        return isSureHeader(table, row, 1)
                || (depth(table, row) > 1 && !isSureHeader(table, row + 1, 1) && isSureHeader(table, row, 2));
    }

    /** All that is required is there, in exactly its words or beside the caption of a column that may be missing. */
    private boolean isSureHeader(Table table, int row, int rows) {
        var found = matches(captions(table, row, rows));
        var required = found.stream().filter(match -> match.column().required()).toList();
        return required.size() == columns.stream().filter(Column::required).count()
                && (found.size() > required.size() || required.stream().allMatch(match -> match.level() == EXACT));
    }

    private Header header(Table table, Candidate candidate) {
        var places = new HashMap<String, Integer>();
        candidate.matches().forEach(match -> places.put(match.column().key(), match.place()));
        var missing = columns.stream()
                .filter(column -> column.required() && !places.containsKey(column.key()))
                .map(Column::key)
                .toList();
        var captions = captions(table, candidate.first(), candidate.rows());
        var others = IntStream.range(0, captions.size())
                .filter(place -> !captions.get(place).isEmpty() && !places.containsValue(place))
                .mapToObj(captions::get)
                .map(List::getFirst)
                .toList();
        return new Header(table, candidate.first(), heightOf(table, candidate), places, missing, others);
    }

    /** A header of one row with cells merged downwards takes the rows below as well. */
    private static int heightOf(Table table, Candidate candidate) {
        var merged = table.rows().get(candidate.first()).cells().stream()
                .mapToInt(Cell::rows)
                .max()
                .orElse(1);
        return Math.max(candidate.rows(), merged <= 3 ? merged : 1);
    }

    /** Two when the row and the one below it may be one header: cells merged over several columns or downwards. */
    private static int depth(Table table, int first) {
        if (first + 1 >= table.rows().size()) {
            return 1;
        }
        var top = table.rows().get(first);
        var isGroup = top.cells().stream().anyMatch(cell -> cell.columns() > 1 && !top.isMergedAcross(table.width()));
        var isMerged = table.rows().get(first + 1).cells().stream().anyMatch(Cell::continuesAbove);
        return isGroup || isMerged ? 2 : 1;
    }

    /** What stands over each column: in a header of two rows both captions together, then the lower, then the upper. */
    private static List<List<String>> captions(Table table, int first, int rows) {
        var top = table.rows().get(first);
        var captions = new ArrayList<List<String>>();
        for (var place = 0; place < table.width(); place++) {
            var upper = top.text(place);
            if (rows == 1) {
                captions.add(upper.isEmpty() ? List.of() : List.of(upper));
                continue;
            }
            var anchor = place;
            while (anchor > 0 && top.cell(anchor).columns() == 0) {
                anchor--;
            }
            upper = top.text(anchor);
            var lower = table.rows().get(first + 1).text(place);
            if (lower.isEmpty()) {
                captions.add(upper.isEmpty() ? List.of() : List.of(upper));
            } else {
                captions.add(upper.isEmpty() ? List.of(lower) : List.of(upper + " " + lower, lower, upper));
            }
        }
        return captions;
    }

    /** The best pairs of places and columns, each used once. */
    private List<Match> matches(List<List<String>> captions) {
        var possible = new ArrayList<Match>();
        for (var place = 0; place < captions.size(); place++) {
            for (var caption : captions.get(place)) {
                if (caption.length() <= LONGEST_CAPTION) {
                    var words = words(caption);
                    for (var column : columns) {
                        match(words, place, column).ifPresent(possible::add);
                    }
                }
            }
        }
        possible.sort(Comparator.comparingInt(Match::level)
                .thenComparingInt(Match::length)
                .reversed()
                .thenComparingInt(Match::place));
        var chosen = new ArrayList<Match>();
        var places = new HashSet<Integer>();
        var keys = new HashSet<String>();
        for (var match : possible) {
            if (!places.contains(match.place()) && !keys.contains(match.column().key())) {
                places.add(match.place());
                keys.add(match.column().key());
                chosen.add(match);
            }
        }
        return chosen;
    }

    private static Optional<Match> match(String caption, int place, Column column) {
        return column.synonyms().stream()
                .map(Captions::words)
                .filter(synonym -> !synonym.isEmpty())
                .map(synonym -> new Match(place, column, level(caption, synonym), synonym.length()))
                .filter(match -> match.level() > 0)
                .max(Comparator.comparingInt(Match::level).thenComparingInt(Match::length));
    }

    private static int level(String caption, String synonym) {
        if (caption.replace(" ", "").equals(synonym.replace(" ", ""))) {
            return EXACT;
        }
        var place = (" " + caption + " ").indexOf(" " + synonym + " ");
        if (place < 0) {
            return 0;
        }
        return place == 0 ? BEGINS : CONTAINS;
    }

    /** The words of a caption as they are compared, parted by single spaces. */
    static String words(String caption) {
        var text = BROKEN_WORD.matcher(caption).replaceAll("");
        text = NUMBER_SIGN.matcher(text).replaceAll(" n ");
        text = NO_LETTER
                .matcher(text.toLowerCase(Locale.ROOT).replace('\u0451', '\u0435'))
                .replaceAll(" ")
                .strip();
        return RUSSIAN_LETTER.matcher(text).find() ? withoutLatinLookalikes(text) : text;
    }

    private static String withoutLatinLookalikes(String text) {
        var letters = new StringBuilder(text);
        for (var i = 0; i < letters.length(); i++) {
            var like = LATIN_LIKE.indexOf(letters.charAt(i));
            if (like >= 0) {
                letters.setCharAt(i, RUSSIAN_LIKE.charAt(like));
            }
        }
        return letters.toString();
    }

    /** Whether two rows say the same as headers do, whatever their spaces and case. */
    static boolean same(Row one, Row other) {
        return !one.isBlank()
                && mayBeHeader(one)
                && mayBeHeader(other)
                && comparable(one).equals(comparable(other));
    }

    private static boolean mayBeHeader(Row row) {
        return row.cells().stream().allMatch(cell -> cell.text().length() <= LONGEST_OF_HEADER);
    }

    private static List<String> comparable(Row row) {
        return row.cells().stream()
                .map(cell -> words(cell.text()).replace(" ", ""))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Whether the row only numbers the columns, as the rows «1 2 3 4» under headers do. */
    static boolean isColumnNumbers(Row row, int width) {
        return width > 2 && IntStream.range(0, width).allMatch(i -> row.text(i).equals(Integer.toString(i + 1)));
    }
}
