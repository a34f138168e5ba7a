package nastavnik.performer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The districts of the register in any case: «Заречного района», «Центрального округа». */
final class Districts {

    private static final Set<String> KINDS = Stream.of(
                    "район", "района", "округ", "округа", "микрорайон", "микрорайона", "поселок")
            .map(Token::stem)
            .collect(Collectors.toSet());

    private final Map<List<String>, String> byStems = new HashMap<>();

    Districts(List<String> districts) {
        districts.forEach(district -> byStems.put(named(Token.of(district)), district));
        byStems.remove(List.of());
    }

    /** @param tokens name and kind, «Заречного района»; without the kind it may be anything */
    Optional<String> at(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> KINDS.contains(token.stem()))
                ? Optional.ofNullable(byStems.get(named(tokens)))
                : Optional.empty();
    }

    private static List<String> named(List<Token> tokens) {
        return tokens.stream()
                .map(Token::stem)
                .filter(stem -> !KINDS.contains(stem))
                .toList();
    }
}
