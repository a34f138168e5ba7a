package nastavnik.peoplebase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A school's people without names, to be published: numbers in an order drawn by chance, age groups for years, years for
 * days, words of dictionaries for free ones. What fewer than {@link #SMALL} share is left out (docs/decisions/0150).
 */
final class Anonymous {

    /** Whoever shares age and form with fewer others may be known by them. */
    static final int SMALL = 5;

    private final LocalDate today;
    private final List<BasePerson> people;
    private final Map<Long, Integer> mentees = new HashMap<>();
    private final Map<Long, Integer> mentors = new HashMap<>();

    /** @param everybody of a school; who has no consent is left out */
    Anonymous(List<BasePerson> everybody, LocalDate today) {
        this.today = today;
        this.people = everybody.stream()
                .filter(BasePerson::consented)
                .sorted(Comparator.comparing(person -> drawn(person.id(), today)))
                .toList();
        for (var person : people) {
            if (person.mentee()) {
                mentees.put(person.id(), mentees.size() + 1);
            }
            if (person.mentor()) {
                mentors.put(person.id(), mentors.size() + 1);
            }
        }
    }

    /**
     * A person without a name.
     *
     * @param age name of an {@link AgeGroup}; empty where too few share it
     * @param forms empty where too few share them
     * @param partners numbers in the other base; of who is not on it there is none
     * @param since year; 0 where too few share it
     */
    record Row(
            int number,
            String age,
            List<String> forms,
            List<Integer> partners,
            int since,
            boolean inSchool,
            BasePerson person,
            List<BasePair> pairs) {}

    List<Row> rows(BaseKind kind) {
        var those = people.stream().filter(person -> person.on(kind)).toList();
        Function<BasePerson, List<String>> forms = person -> forms(person, kind);
        var byForms = count(those, forms);
        var byAge = count(those, person -> List.of(forms.apply(person), age(person)));
        var bySince = count(
                those,
                person ->
                        List.of(forms.apply(person), age(person), person.from().getYear()));
        var rows = new ArrayList<Row>();
        for (var person : those) {
            var shared = byForms.getOrDefault(forms.apply(person), 0L) >= SMALL;
            var aged = byAge.getOrDefault(List.of(forms.apply(person), age(person)), 0L) >= SMALL;
            var since = bySince.getOrDefault(
                            List.of(
                                    forms.apply(person),
                                    age(person),
                                    person.from().getYear()),
                            0L)
                    >= SMALL;
            rows.add(new Row(
                    numbers(kind).getOrDefault(person.id(), 0),
                    aged ? age(person) : "",
                    shared ? forms.apply(person) : List.of(),
                    partners(person, kind),
                    since ? person.from().getYear() : 0,
                    shared,
                    person,
                    shared ? person.pairs(kind) : List.of()));
        }
        return rows;
    }

    private String age(BasePerson person) {
        return AgeGroup.of(person.birthYear(), today).name();
    }

    private static List<String> forms(BasePerson person, BaseKind kind) {
        return person.pairs(kind).stream()
                .map(BasePair::form)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Integer> partners(BasePerson person, BaseKind kind) {
        var other = numbers(kind == BaseKind.MENTEES ? BaseKind.MENTORS : BaseKind.MENTEES);
        return person.pairs(kind).stream()
                .map(pair -> other.get(pair.partnerId()))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    private Map<Long, Integer> numbers(BaseKind kind) {
        return kind == BaseKind.MENTEES ? mentees : mentors;
    }

    private static <K> Map<K, Long> count(List<BasePerson> those, Function<BasePerson, K> key) {
        return those.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    /** An order that tells nothing of names or of who came first, and is the same in both bases of a day. */
    private static String drawn(long id, LocalDate today) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((today + " " + id).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Ages as they are on 31 December, as indicators count them; words are the messages {@code peoplebase.age.…}. */
    enum AgeGroup {
        UNKNOWN(0),
        UNDER_10(9),
        FROM_10(14),
        FROM_15(19),
        FROM_20(35),
        FROM_36(59),
        FROM_60(Integer.MAX_VALUE);

        private final int last;

        AgeGroup(int last) {
            this.last = last;
        }

        static AgeGroup of(@Nullable Integer birthYear, LocalDate today) {
            if (birthYear == null) {
                return UNKNOWN;
            }
            var age = today.getYear() - birthYear;
            for (var group : values()) {
                if (group != UNKNOWN && age <= group.last) {
                    return group;
                }
            }
            return FROM_60;
        }
    }
}
