package nastavnik.baseimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nastavnik.peoplebase.BaseColumn;
import nastavnik.peoplebase.BaseKeys;
import nastavnik.peoplebase.BaseKind;
import nastavnik.peoplebase.BaseWords;
import nastavnik.table.Captions;
import nastavnik.table.Header;
import nastavnik.table.Table;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the bases among the tables of a file, and which of the two each is. */
@Component
class BaseTables {

    static final String CATEGORY = "CATEGORY";
    static final String POST = "POST";

    /** Columns that only one of the two has. */
    private static final Map<BaseKind, Set<BaseColumn>> TELLING = Map.of(
            BaseKind.MENTEES,
            Set.of(BaseColumn.YEAR, BaseColumn.REQUEST, BaseColumn.MARK),
            BaseKind.MENTORS,
            Set.of(
                    BaseColumn.COMPETENCES,
                    BaseColumn.ACHIEVEMENTS,
                    BaseColumn.INTERESTS,
                    BaseColumn.GRADES,
                    BaseColumn.TIME));

    private final BaseWords words;
    private final MessageSource messages;

    BaseTables(BaseWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    /** A base in a file. */
    record Found(BaseKind kind, Header header) {}

    /** @return the bases that a reader of the file sees; none where it has no such table */
    List<Found> in(List<Table> tables) {
        return tables.stream()
                .filter(table -> !table.hidden() && !table.rows().isEmpty())
                .flatMap(table -> in(table).stream())
                .toList();
    }

    private Optional<Found> in(Table table) {
        var mentees = captions(BaseKind.MENTEES).find(table).filter(Header::isComplete);
        var mentors = captions(BaseKind.MENTORS).find(table).filter(Header::isComplete);
        if (mentees.isEmpty() || mentors.isEmpty()) {
            return mentees.map(header -> new Found(BaseKind.MENTEES, header))
                    .or(() -> mentors.map(header -> new Found(BaseKind.MENTORS, header)));
        }
        var difference = telling(BaseKind.MENTEES, mentees.get()) - telling(BaseKind.MENTORS, mentors.get());
        var first = difference == 0 ? namesMenteesFirst(mentees.get()) : difference > 0;
        return Optional.of(
                first ? new Found(BaseKind.MENTEES, mentees.get()) : new Found(BaseKind.MENTORS, mentors.get()));
    }

    private static long telling(BaseKind kind, Header header) {
        return TELLING.getOrDefault(kind, Set.of()).stream()
                .filter(column -> header.has(column.name()))
                .count();
    }

    private static boolean namesMenteesFirst(Header header) {
        var name = header.places().getOrDefault(BaseColumn.NAME.name(), 0);
        return name < header.places().getOrDefault(BaseColumn.PARTNER.name(), Integer.MAX_VALUE);
    }

    private Captions captions(BaseKind kind) {
        var columns = new ArrayList<Captions.Column>();
        for (var column : kind.columns()) {
            var synonyms = words.synonyms(kind, column);
            columns.add(
                    column == BaseColumn.NAME
                            ? Captions.Column.required(column.name(), synonyms)
                            : Captions.Column.optional(column.name(), synonyms));
        }
        if (kind == BaseKind.MENTORS) {
            columns.add(Captions.Column.optional(BaseColumn.YEAR.name(), say("baseimport.synonyms.year")));
        }
        columns.add(Captions.Column.optional(POST, say("baseimport.synonyms.post")));
        columns.add(Captions.Column.optional(CATEGORY, say("baseimport.synonyms.category")));
        return new Captions(columns);
    }

    /** @return whose row has which number, as the portal wrote it into its own file; nothing for any other */
    Map<String, Long> keys(List<Table> tables) {
        Map<String, Long> keys = new HashMap<>();
        tables.stream()
                .filter(table -> table.hidden() && table.name().equals(BaseKeys.SHEET))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.text(1).matches("\\d{1,18}"))
                .forEach(row -> keys.put(row.text(0), Long.valueOf(row.text(1))));
        return keys;
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.of("ru"));
    }
}
