package nastavnik.baseimport;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nastavnik.form.Typed;
import nastavnik.peoplebase.BaseKind;
import nastavnik.peoplebase.BasePerson;
import org.jspecify.annotations.Nullable;

/** Knows the school's people again in rows of a file, by name and birth; of namesakes it asks. */
final class Recognition {

    private final Map<Long, BasePerson> byId;
    private final Map<String, List<BasePerson>> byName;

    Recognition(List<BasePerson> people) {
        this.byId = people.stream().collect(Collectors.toMap(BasePerson::id, person -> person));
        this.byName = people.stream().collect(Collectors.groupingBy(person -> Typed.folded(person.name())));
    }

    /**
     * Who stands in a row.
     *
     * @param person null for somebody new, or where it has to be asked
     * @param candidates of whom to choose; none where it is clear
     */
    record Answer(@Nullable BasePerson person, List<BasePerson> candidates) {

        static Answer nobody() {
            return new Answer(null, List.of());
        }

        static Answer clear(BasePerson person) {
            return new Answer(person, List.of());
        }
    }

    @Nullable
    BasePerson person(long id) {
        return byId.get(id);
    }

    Answer of(BaseLine line) {
        var candidates = byName.getOrDefault(Typed.folded(line.name()), List.of());
        var keyed = byId.get(line.participantId());
        if (keyed != null && (candidates.contains(keyed) || (candidates.isEmpty() && shareAName(keyed.name(), line)))) {
            return Answer.clear(keyed);
        }
        if (candidates.isEmpty()) {
            return Answer.nobody();
        }
        var exact = candidates.stream().filter(each -> isBorn(each, line)).toList();
        if (exact.size() == 1) {
            return Answer.clear(exact.getFirst());
        }
        if (candidates.size() == 1
                && (line.birthYear() == null || candidates.getFirst().birthYear() == null)) {
            return Answer.clear(candidates.getFirst());
        }
        // A list of mentors without dates of birth means the mentor, not a pupil of the same name.
        var there = candidates.stream().filter(each -> each.on(line.kind())).toList();
        if (line.birthYear() == null && there.size() == 1) {
            return Answer.clear(there.getFirst());
        }
        return new Answer(null, candidates);
    }

    private static boolean isBorn(BasePerson person, BaseLine line) {
        if (person.birthDate() != null && line.birthDate() != null) {
            return person.birthDate().equals(line.birthDate());
        }
        return line.birthYear() != null && line.birthYear().equals(person.birthYear());
    }

    /** A name that was mended keeps one of its parts at least; a number that stands beside another name is no key. */
    static boolean shareAName(String name, BaseLine line) {
        var parts = Set.of(Arrays.stream(Typed.folded(line.name()).split(" ", -1))
                .distinct()
                .toArray(String[]::new));
        return Arrays.stream(Typed.folded(name).split(" ", -1)).anyMatch(parts::contains);
    }

    /** What stands twice in a file. */
    static final class Seen {

        private final Map<String, BaseLine> lines = new HashMap<>();
        private final Map<String, BaseLine> fresh = new HashMap<>();

        /** @return the line before, of the same base, that means the same; null for none */
        @Nullable
        BaseLine before(BaseLine line, @Nullable BasePerson person) {
            var name = Typed.folded(line.name());
            if (person != null) {
                return lines.putIfAbsent(line.kind() + " " + person.id(), line);
            }
            fresh.putIfAbsent(line.kind() + " " + name, line);
            return lines.putIfAbsent(line.kind() + " " + name + " " + line.birthYear(), line);
        }

        /** @return the line of the other base in which the same new person stands; null for none */
        @Nullable
        BaseLine elsewhere(BaseLine line) {
            var other = line.kind() == BaseKind.MENTEES ? BaseKind.MENTORS : BaseKind.MENTEES;
            return fresh.get(other + " " + Typed.folded(line.name()));
        }
    }
}
