package nastavnik.performer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nastavnik.performer.Token.Sort;
import nastavnik.school.SchoolType;

/** Single schools named by kind and number: «СОШ № 5», «школы № 1, 3 и 7», «гимназия № 1», «детские сады № 2–4». */
final class NumberedSchools {

    private static final Set<String> SCHOOLS =
            stems("школа", "СОШ", "ООШ", "НОШ", "ОШ", "гимназия", "лицей", "МБОУ", "МАОУ", "МКОУ", "МОУ", "ГБОУ");
    private static final Set<String> KINDERGARTENS =
            stems("сад", "детсад", "ДОУ", "МБДОУ", "МАДОУ", "МКДОУ", "МДОУ", "ДС");
    private static final String KINDER = Token.stem("детский");
    private static final int LONGEST_RANGE = 100;

    private final Map<String, List<Numbered>> byNumber = new HashMap<>();

    private record Numbered(Performer school, SchoolType type, Set<String> stems) {}

    /**
     * What stands at a place.
     *
     * @param known the schools the numbers mean
     * @param unknown numbers no school has, or more than one
     * @param end the place of the token after it
     */
    record Found(List<Performer> known, List<String> unknown, int end) {}

    void add(Performer school, SchoolType type, String number, String shortName) {
        var stems = Token.of(shortName).stream().map(Token::stem).collect(java.util.stream.Collectors.toSet());
        byNumber.computeIfAbsent(number, none -> new ArrayList<>()).add(new Numbered(school, type, stems));
    }

    Optional<Found> at(List<Token> tokens, int start) {
        var word = KINDER.equals(tokens.get(start).stem()) && start + 1 < tokens.size() ? start + 1 : start;
        var kind = tokens.get(word).stem();
        var numbers = numbers(tokens, word + 1);
        if (numbers.values().isEmpty() || !(SCHOOLS.contains(kind) || KINDERGARTENS.contains(kind))) {
            return Optional.empty();
        }
        var known = new ArrayList<Performer>();
        var unknown = new ArrayList<String>();
        for (var number : numbers.values()) {
            named(kind, number).ifPresentOrElse(known::add, () -> unknown.add(number));
        }
        return Optional.of(new Found(known, unknown, numbers.end()));
    }

    private Optional<Performer> named(String kind, String number) {
        var type = KINDERGARTENS.contains(kind) ? SchoolType.KINDERGARTEN : SchoolType.SCHOOL;
        var all = byNumber.getOrDefault(number, List.of()).stream()
                .filter(each -> each.type() == type)
                .toList();
        var soNamed = all.stream().filter(each -> each.stems().contains(kind)).toList();
        var meant = soNamed.size() == 1 ? soNamed : all;
        return meant.size() == 1 ? Optional.of(meant.getFirst().school()) : Optional.empty();
    }

    private record Numbers(List<String> values, int end) {}

    /** «1», «1, 3 и 7», «2–4, 9»: a mark or «и» counts only where another number follows it. */
    private static Numbers numbers(List<Token> tokens, int start) {
        var values = new ArrayList<String>();
        var place = start;
        while (place < tokens.size() && tokens.get(place).is(Sort.NUMBER)) {
            var first = tokens.get(place).stem();
            if (place + 2 < tokens.size()
                    && tokens.get(place + 1).is(Sort.DASH)
                    && tokens.get(place + 2).is(Sort.NUMBER)) {
                range(first, tokens.get(place + 2).stem(), values);
                place += 3;
            } else {
                values.add(first);
                place++;
            }
            if (place + 1 < tokens.size()
                    && joins(tokens.get(place))
                    && tokens.get(place + 1).is(Sort.NUMBER)) {
                place++;
            }
        }
        return new Numbers(values, place);
    }

    private static boolean joins(Token token) {
        return token.is(Sort.MARK) || token.is(Sort.LINE) || token.stem().equals("и");
    }

    private static void range(String first, String last, List<String> values) {
        if (first.length() > 4 || last.length() > 4) {
            values.add(first);
            return;
        }
        var from = Integer.parseInt(first);
        var to = Math.min(Integer.parseInt(last), from + LONGEST_RANGE);
        for (var number = from; number <= to; number++) {
            values.add(Integer.toString(number));
        }
    }

    private static Set<String> stems(String... words) {
        return java.util.Arrays.stream(words).map(Token::stem).collect(java.util.stream.Collectors.toSet());
    }
}
