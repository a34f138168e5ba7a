package nastavnik.baseimport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nastavnik.form.Typed;
import nastavnik.peoplebase.Bases.Stopped;

/** Knows those again in rows of a file whose data may be used no longer: an old file must not bring them back. */
final class Stops {

    private final Map<Long, Stopped> byId;
    private final Map<String, List<Stopped>> byName;

    Stops(List<Stopped> stopped) {
        this.byId = stopped.stream().collect(Collectors.toMap(Stopped::id, Function.identity()));
        this.byName = stopped.stream()
                .filter(each -> !each.erased())
                .collect(Collectors.groupingBy(each -> Typed.folded(each.name())));
    }

    /** @return message key of what is wrong with the row; empty where it is nobody of these */
    Optional<String> problem(BaseLine line) {
        var keyed = byId.get(line.participantId());
        if (keyed != null && keyed.erased()) {
            return Optional.of("baseimport.problem.erased");
        }
        var named = byName.getOrDefault(Typed.folded(line.name()), List.of()).stream()
                .anyMatch(each -> maySame(each, line));
        var rowOfThat = keyed != null && Recognition.shareAName(keyed.name(), line);
        return rowOfThat || named ? Optional.of("baseimport.problem.stopped") : Optional.empty();
    }

    /** Whether nothing that is known of the birth speaks against it. */
    private static boolean maySame(Stopped stopped, BaseLine line) {
        if (stopped.birthDate() != null && line.birthDate() != null) {
            return stopped.birthDate().equals(line.birthDate());
        }
        return stopped.birthYear() == null
                || line.birthYear() == null
                || stopped.birthYear().equals(line.birthYear());
    }
}
