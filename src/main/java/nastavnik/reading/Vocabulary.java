package nastavnik.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nastavnik.plan.OrderColumn.Kind;

/** The words that stand in each column of a table where its rows are in order: by them a cell gone astray is known. */
final class Vocabulary {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final double EACH_WORD = 0.05;

    private final List<Set<String>> words = new ArrayList<>();
    private final List<Set<List<String>>> whole = new ArrayList<>();
    private final Columns columns;
    private final DeadlineWording deadlines;

    Vocabulary(Columns columns, List<Line> lines, DeadlineWording deadlines) {
        this.columns = columns;
        this.deadlines = deadlines;
        for (int column = 0; column < columns.width(); column++) {
            words.add(new HashSet<>());
            whole.add(new HashSet<>());
        }
        lines.stream().filter(this::isInOrder).forEach(line -> {
            for (int column = 0; column < columns.width(); column++) {
                var own = words(line.cells().get(column));
                words.get(column).addAll(own);
                whole.get(column).add(own.stream().sorted().toList());
            }
        });
    }

    private boolean isInOrder(Line line) {
        return !line.merged()
                && line.cells().size() <= columns.width()
                && !line.text(Kind.TITLE).isEmpty()
                && !line.text(Kind.DEADLINE).isEmpty()
                && (!columns.has(Kind.NUMBER) || !line.text(Kind.NUMBER).isEmpty());
    }

    /** How well a text fits a column: a little for each of its words that stand there elsewhere, much for a deadline in its place. */
    double fit(int column, String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (columns.kind(column) == Kind.DEADLINE) {
            return deadlines.isDeadline(text) ? 3 : -1;
        }
        if (columns.kind(column) == Kind.NUMBER) {
            return text.chars().anyMatch(Character::isLetter) ? -2 : 1;
        }
        return deadlines.namesDates(text) ? -2 : known(column, words(text)) * EACH_WORD;
    }

    /** Whether the very same words, in whatever order, fill a cell of the column elsewhere. */
    boolean knows(int column, String text) {
        return !text.isEmpty()
                && whole.get(column).contains(words(text).stream().sorted().toList());
    }

    /** The part of the text's words that stand in the column elsewhere, from 0 to 1. */
    double share(int column, String text) {
        var own = words(text);
        return own.isEmpty() ? 0 : (double) known(column, own) / own.size();
    }

    private long known(int column, List<String> own) {
        return own.stream().filter(words.get(column)::contains).count();
    }

    static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
