package nastavnik.performer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nastavnik.performer.Token.Sort;

/** Wordings and whom they mean; of two that begin at one place the longer one counts. */
final class Phrases {

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    /** A wording, without its dashes. */
    private record Phrase(List<String> stems, Performer performer) {}

    /** Where a wording has been found; {@code end} is the place of the token after it. */
    record Found(Performer performer, int end) {}

    void add(String words, Performer performer) {
        var stems = Token.of(words).stream()
                .filter(token -> !token.is(Sort.DASH))
                .map(Token::stem)
                .toList();
        if (!stems.isEmpty()) {
            var phrases = byFirst.computeIfAbsent(stems.getFirst(), first -> new ArrayList<>());
            if (phrases.stream().noneMatch(phrase -> phrase.stems().equals(stems))) {
                phrases.add(new Phrase(stems, performer));
                phrases.sort(Comparator.comparing(phrase -> -phrase.stems().size()));
            }
        }
    }

    Optional<Found> at(List<Token> tokens, int start) {
        for (var phrase : byFirst.getOrDefault(tokens.get(start).stem(), List.of())) {
            var end = end(tokens, start, phrase.stems());
            if (end > 0) {
                return Optional.of(new Found(phrase.performer(), end));
            }
        }
        return Optional.empty();
    }

    /** A wording may be written with other dashes and broken into lines. */
    private static int end(List<Token> tokens, int start, List<String> stems) {
        var place = start;
        for (var stem : stems) {
            while (place < tokens.size()
                    && place > start
                    && (tokens.get(place).is(Sort.DASH) || tokens.get(place).is(Sort.LINE))) {
                place++;
            }
            if (place == tokens.size() || !tokens.get(place).stem().equals(stem)) {
                return 0;
            }
            place++;
        }
        return place;
    }
}
