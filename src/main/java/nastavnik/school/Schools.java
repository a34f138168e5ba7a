package nastavnik.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nastavnik.calendar.CommitteeClock;
import nastavnik.figure.RecentFigures;
import nastavnik.form.Choice;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The read door of the register for the other rooms. It hands out every school it is asked for: whose it is, the caller
 * has to check. All lists are in the Russian order of short names, «№ 2» before «№ 10».
 */
@Component
@Transactional(readOnly = true)
public class Schools {

    /** More words than anybody types; bounds what a search can cost. */
    private static final int MOST_WORDS = 10;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\"\u00ab\u00bb\u201c\u201d\u201e\u2116,;()]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final SchoolRepository schools;
    private final SchoolSearch search;
    private final SchoolService service;
    private final CommitteeClock clock;
    private final RecentFigures recent;

    /** What is kept for some seconds. */
    private record Districts() {}

    Schools(
            SchoolRepository schools,
            SchoolSearch search,
            SchoolService service,
            CommitteeClock clock,
            RecentFigures recent) {
        this.schools = schools;
        this.search = search;
        this.service = service;
        this.clock = clock;
        this.recent = recent;
    }

    /** @return the school to point at, or empty */
    public Optional<School> find(long id) {
        return schools.findById(id);
    }

    /** @return which state the register is in, to keep what was made of it as long as it stays the same; one statement */
    public RegisterState state() {
        return schools.state();
    }

    /** @return all organisations that work on this day, their first and last day included: those that owe something then */
    public List<SchoolEntry> active(LocalDate day) {
        return schools.activeOn(day);
    }

    /** @return the organisations of these ids, closed ones too; ids that do not exist are left out */
    public List<SchoolEntry> entries(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : schools.entries(ids);
    }

    /** @return short names by id, in Russian order; ids that do not exist are left out */
    public Map<Long, String> names(Collection<Long> ids) {
        var names = new LinkedHashMap<Long, String>();
        entries(ids).forEach(entry -> names.put(entry.id(), entry.shortName()));
        return names;
    }

    /** @return the districts schools are in, without the empty one, read some seconds ago at most; none where the city has no
     *     districts */
    public List<String> districts() {
        return recent.of(new Districts(), schools::districts);
    }

    /** @return the organisations that work on this day as choices of a select: id and short name */
    public List<Choice> choices(LocalDate day) {
        return choices(active(day));
    }

    /** @return these organisations, closed ones too, as choices of a select; for those of the signed-in person */
    public List<Choice> choices(Collection<Long> ids) {
        return choices(entries(ids));
    }

    private static List<Choice> choices(List<SchoolEntry> entries) {
        return entries.stream()
                .map(entry -> new Choice(Long.toString(entry.id()), entry.shortName()))
                .toList();
    }

    /** @return the part of the register a list shows, in the list's usual order */
    public List<Enrolled> search(SchoolFilter filter) {
        return search.all(filter, clock.today(), Sort.by(SchoolSearch.SORTABLE.getFirst(), "id"));
    }

    /**
     * Puts an organisation into the register, with its last day where the card has one.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException where its short name, whatever its case and ё,
     *     stands in the register already
     * @throws IllegalArgumentException where its last day lies before its first
     */
    @Transactional
    public School enrol(SchoolCard card) {
        return service.enrol(card);
    }

    /**
     * Takes over whole cards, last days included; a card that changes nothing leaves no trace.
     *
     * @param cards by the id of their school; ids that do not exist are left out
     * @throws IllegalArgumentException where a last day lies before its first
     */
    @Transactional
    public void revise(Map<Long, SchoolCard> cards) {
        service.revise(cards);
    }

    /**
     * Finds schools by what people type: words of names, district and director, parts of words too. A number is found as a
     * whole: «14» is № 14 and not № 140.
     *
     * @param table how the statement calls the table of schools, or another with its {@code search_text}
     * @param parameters gets what the conditions name
     * @return conditions in SQL, all of which have to hold; none where nothing was typed
     */
    public static List<String> words(String typed, String table, Map<String, Object> parameters) {
        var words = BETWEEN_WORDS
                .splitAsStream(typed)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        var conditions = new ArrayList<String>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var name = "word" + i;
            if (NUMBER.matcher(word).matches()) {
                conditions.add("%s.search_text ~ :%s".formatted(table, name));
                parameters.put(name, "(^|\\D)" + word + "(\\D|$)");
            } else {
                conditions.add("position(folded(:%s) in %s.search_text) > 0".formatted(name, table));
                parameters.put(name, word);
            }
        }
        return conditions;
    }
}
