package nastavnik.performer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nastavnik.performer.Token.Sort;
import nastavnik.school.SchoolFlag;
import nastavnik.school.SchoolType;
import org.jspecify.annotations.Nullable;

/**
 * Understands the words about who answers for an activity: «Комитет, ЦРО, общеобразовательные организации».
 *
 * <p>Words are compared without their endings, so that any case does. A part between two marks is understood as a whole or
 * not at all: who cannot be named for certain is never made to owe anything. Posts in front of a group («руководители
 * образовательных организаций») mean the group, names of persons beside a body mean the body, two groups side by side
 * («образовательные организации – РИП») mean those that belong to both, and what is listed after a colon or in brackets
 * stands for the group before it. It knows the dictionary and the register of the moment it was made.
 */
public final class PerformerReader {

    private static final Set<String> POSTS = stems(
            "руководители",
            "директора",
            "заведующие",
            "кураторы",
            "заместители",
            "наставники",
            "педагоги",
            "психологи",
            "специалисты",
            "методисты",
            "ответственные",
            "исполнители",
            "соисполнители",
            "администрация",
            "администрации",
            "команды",
            "коллективы",
            "классные",
            "учителя",
            "советники",
            "сотрудники",
            "представители",
            "работники",
            "координаторы",
            "социальные");
    private static final Set<String> FILLERS = stems(
            "все",
            "всех",
            "каждая",
            "также",
            "а",
            "совместно",
            "с",
            "со",
            "при",
            "участии",
            "участие",
            "поддержке",
            "муниципальные",
            "городские",
            "подведомственные",
            "местные");
    private static final Set<String> PLACES =
            stems("город", "г", "муниципальный", "муниципальное", "городской", "район", "округ", "администрация");
    private static final Set<String> TOWN = stems("город", "г");
    private static final Set<String> LEGAL_FORMS = stems(
            "МБУ",
            "МАУ",
            "МКУ",
            "ДПО",
            "МБОУ",
            "МАОУ",
            "МКОУ",
            "МБДОУ",
            "МАДОУ",
            "МКДОУ",
            "ГБУ",
            "ГБОУ",
            "ГАУ",
            "ДО",
            "муниципальное",
            "бюджетное",
            "автономное",
            "казенное",
            "учреждение");
    private static final String AND = "и";
    private static final String HEREAFTER = Token.stem("далее");

    private final Phrases phrases;
    private final NumberedSchools numbered;
    private final BiFunction<@Nullable SchoolType, Set<SchoolFlag>, Integer> sizes;
    private final Set<String> places;
    private final Map<String, Understood> read = new HashMap<>(); // a roadmap has few wordings

    PerformerReader(
            Phrases phrases,
            NumberedSchools numbered,
            BiFunction<@Nullable SchoolType, Set<SchoolFlag>, Integer> sizes,
            String municipality) {
        this.phrases = phrases;
        this.numbered = numbered;
        this.sizes = sizes;
        this.places = java.util.stream.Stream.concat(
                        PLACES.stream(), Token.of(municipality).stream().map(Token::stem))
                .collect(Collectors.toSet());
    }

    /** @param words verbatim, of any length; nothing is understood of empty ones */
    public Understood read(String words) {
        return read.computeIfAbsent(words, this::understand);
    }

    /** @return how many organisations of the register have this type and this flag; null narrows nothing */
    int size(@Nullable SchoolType type, @Nullable SchoolFlag flag) {
        return sizes.apply(type, flag == null ? Set.of() : Set.of(flag));
    }

    private Understood understand(String words) {
        var answer = new Answer(words);
        var parts = parts(withoutAsides(Token.of(words)));
        parts.forEach(part -> part(part, answer));
        return answer.understood();
    }

    /** A stretch of tokens and the wordings found in it, in order. */
    private record Part(List<Item> items, boolean listed, boolean joined) {}

    /** A token that means nobody (found is empty), or a wording that means somebody. */
    private record Item(Token token, int to, List<Performer> found, List<String> missing) {

        static Item plain(Token token) {
            return new Item(token, token.to(), List.of(), List.of());
        }
    }

    /** «(далее – ЦРО)» only gives a name; brackets that name nobody explain something else. */
    private List<Token> withoutAsides(List<Token> tokens) {
        var kept = new ArrayList<Token>();
        for (var place = 0; place < tokens.size(); place++) {
            if (!tokens.get(place).is(Sort.OPEN)) {
                kept.add(tokens.get(place));
                continue;
            }
            var close = place + 1;
            while (close < tokens.size() && !tokens.get(close).is(Sort.CLOSE)) {
                close++;
            }
            var inside = tokens.subList(place + 1, close);
            if (namesSomebody(inside)) {
                kept.add(tokens.get(place));
                kept.addAll(inside);
                kept.add(new Token(
                        Sort.CLOSE,
                        ")",
                        tokens.get(close - 1).to(),
                        tokens.get(close - 1).to()));
            }
            place = close;
        }
        return kept;
    }

    private boolean namesSomebody(List<Token> inside) {
        if (inside.isEmpty() || inside.getFirst().stem().equals(HEREAFTER)) {
            return false;
        }
        return java.util.stream.IntStream.range(0, inside.size())
                .anyMatch(place -> numbered.at(inside, place).isPresent()
                        || phrases.at(inside, place)
                                .filter(found -> found.performer().school()
                                        || found.performer().group())
                                .isPresent());
    }

    /** Cuts at marks, lines and «и», never inside a wording that is known. */
    private List<Part> parts(List<Token> tokens) {
        var parts = new ArrayList<Part>();
        var items = new ArrayList<Item>();
        var listed = false;
        var joined = false;
        for (var place = 0; place < tokens.size(); ) {
            var token = tokens.get(place);
            var number = numbered.at(tokens, place);
            var phrase = phrases.at(tokens, place);
            if (number.isPresent()
                    && number.get().end() >= phrase.map(Phrases.Found::end).orElse(0)) {
                place = number.get().end();
                items.add(new Item(
                        token,
                        tokens.get(place - 1).to(),
                        number.get().known(),
                        number.get().unknown()));
            } else if (phrase.isPresent()) {
                place = phrase.get().end();
                items.add(new Item(
                        token, tokens.get(place - 1).to(), List.of(phrase.get().performer()), List.of()));
            } else {
                place++;
                var cut = token.is(Sort.MARK) || token.is(Sort.CLOSE);
                var soft = token.is(Sort.LINE) || token.stem().equals(AND);
                var list = token.is(Sort.COLON) || token.is(Sort.OPEN);
                if (cut || soft || list) {
                    parts.add(new Part(List.copyOf(items), listed, joined));
                    items.clear();
                    listed = list || (listed && continuesList(token));
                    joined = soft;
                } else if (!token.is(Sort.DASH)) {
                    items.add(Item.plain(token));
                }
            }
        }
        parts.add(new Part(items, listed, joined));
        return parts;
    }

    /** A list after a colon ends with «;», a line or a closing bracket. */
    private static boolean continuesList(Token mark) {
        return mark.stem().equals(",") || mark.stem().equals(AND);
    }

    private void part(Part part, Answer answer) {
        var items = part.items();
        if (items.isEmpty()) {
            return;
        }
        var found = new ArrayList<Performer>();
        var missing = new ArrayList<Item>();
        var before = new ArrayList<Item>();
        var explained = true;
        for (var item : items) {
            if (item.found().isEmpty() && item.missing().isEmpty()) {
                before.add(item);
                continue;
            }
            explained &= (!found.isEmpty() && isAfter(before)) || explainsFront(before, item, missing);
            before.clear();
            meet(found, item.found());
            if (!item.missing().isEmpty()) {
                missing.add(item);
            }
        }
        explained &= isAfter(before);
        if (!explained || (found.isEmpty() && missing.isEmpty())) {
            if (!isHeading(part)) {
                answer.unknown(items.getFirst().token().from(), items.getLast().to(), part.joined());
            }
            return;
        }
        answer.found(found, part.listed());
        missing.forEach(item -> answer.unknown(item.token().from(), item.to(), false));
    }

    /** «Ответственные: Комитет» */
    private static boolean isHeading(Part part) {
        return part.items().size() == 1
                && Token.stem("ответственные")
                        .equals(part.items().getFirst().token().stem());
    }

    /** «МБУ ДПО организации дошкольного образования» has lost a name between the two: said, and the group counts. */
    private boolean explainsFront(List<Item> before, Item item, List<Item> missing) {
        var group = item.found().stream().anyMatch(Performer::group);
        if (group && !before.isEmpty() && before.stream().allMatch(each -> LEGAL_FORMS.contains(stem(each)))) {
            missing.add(new Item(before.getFirst().token(), before.getLast().to(), List.of(), List.of("")));
            return true;
        }
        return before.stream()
                .allMatch(each -> each.token().is(Sort.PERSON)
                        || POSTS.contains(stem(each))
                        || FILLERS.contains(stem(each))
                        || places.contains(stem(each))
                        || (!group && LEGAL_FORMS.contains(stem(each))));
    }

    /** Persons, and where it is: «города Светлогорья». */
    private boolean isAfter(List<Item> items) {
        var town = false;
        for (var item : items) {
            if (!town && !item.token().is(Sort.PERSON) && !places.contains(stem(item))) {
                return false;
            }
            town = TOWN.contains(stem(item));
        }
        return true;
    }

    private static String stem(Item item) {
        return item.token().stem();
    }

    /** Two groups side by side are those that belong to both. */
    private void meet(List<Performer> found, List<Performer> next) {
        for (var performer : next) {
            var last = found.isEmpty() ? null : found.getLast();
            if (last != null && last.group() && performer.group()) {
                found.removeLast();
                found.add(both(last, performer));
            } else {
                found.add(performer);
            }
        }
    }

    private Performer both(Performer one, Performer other) {
        var type = one.type() == null ? other.type() : one.type();
        var flags = new LinkedHashSet<>(one.flags());
        flags.addAll(other.flags());
        var none = one.type() != null && other.type() != null && one.type() != other.type();
        return new Performer(
                other.bodyId(),
                null,
                BodyKind.GROUP,
                one.name() + " – " + other.name(),
                type,
                flags,
                none ? 0 : sizes.apply(type, flags));
    }

    private static Set<String> stems(String... words) {
        return Arrays.stream(words).map(Token::stem).collect(Collectors.toSet());
    }

    /** What has been understood so far. */
    private static final class Answer {

        private final String words;
        private final Map<Object, Performer> performers = new LinkedHashMap<>();
        private final List<int[]> unknown = new ArrayList<>();
        private @Nullable Performer specified;
        private boolean lastUnknown;

        Answer(String words) {
            this.words = words;
        }

        void found(List<Performer> found, boolean listed) {
            lastUnknown = false;
            var group = specified;
            if (listed && group != null && found.stream().allMatch(each -> each.school() || each.group())) {
                performers.remove(key(group));
            } else {
                specified = !found.isEmpty() && found.getLast().group() ? found.getLast() : null;
            }
            found.forEach(each -> performers.putIfAbsent(key(each), each));
        }

        /** Parts divided by «и» or the end of a line only, none of them understood, are one. */
        void unknown(int from, int to, boolean joined) {
            if (joined && lastUnknown) {
                unknown.add(new int[] {unknown.removeLast()[0], to});
            } else {
                unknown.add(new int[] {from, to});
            }
            lastUnknown = true;
        }

        Understood understood() {
            return new Understood(
                    List.copyOf(performers.values()),
                    unknown.stream()
                            .map(place -> words.substring(place[0], place[1])
                                    .replaceAll("\\s+", " ")
                                    .strip())
                            .distinct()
                            .toList());
        }

        private static Object key(Performer performer) {
            return performer.school()
                    ? List.of("school", performer.schoolId() == null ? 0 : performer.schoolId())
                    : performer.group()
                            ? List.of("group", String.valueOf(performer.type()), performer.flags())
                            : List.of("body", performer.bodyId() == null ? 0 : performer.bodyId());
        }
    }
}
