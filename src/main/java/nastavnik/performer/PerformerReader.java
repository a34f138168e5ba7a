package nastavnik.performer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final Set<String> EXCEPT = stems("кроме", "исключением", "исключая", "исключение");
    private static final Map<String, SchoolType> TYPES = Map.of(
            Token.stem("дошкольных"), SchoolType.KINDERGARTEN,
            Token.stem("общеобразовательных"), SchoolType.SCHOOL);
    /** What may stand beside the type: «дошкольных учреждений», «за исключением». */
    private static final Set<String> INSTITUTIONS = stems("организации", "учреждения", "ОО", "ОУ");

    private static final String BUT = "за";
    private static final Pattern ITEM = Pattern.compile("(?<=^|[\\n;\\s])(\\d{1,3})[.)]\\s*(?=\\p{L})");
    private static final String AND = "и";
    private static final String FOR = "по";
    private static final Set<String> OFFICES = Stream.of("отдел", "сектор", "управление", "служба", "департамент")
            .map(Token::stem)
            .collect(Collectors.toSet());
    private static final String HEREAFTER = Token.stem("далее");

    private final Phrases phrases;
    private final NumberedSchools numbered;
    private final Districts districts;
    private final ToIntFunction<Performer> sizes;
    private final Set<String> places;
    private final Cache<String, Understood> read =
            Caffeine.newBuilder().maximumSize(5_000).build(); // a roadmap has few wordings

    PerformerReader(
            Phrases phrases,
            NumberedSchools numbered,
            Districts districts,
            ToIntFunction<Performer> sizes,
            String municipality) {
        this.phrases = phrases;
        this.numbered = numbered;
        this.districts = districts;
        this.sizes = sizes;
        this.places = Stream.concat(
                        PLACES.stream(), Token.of(municipality).stream().map(Token::stem))
                .collect(Collectors.toSet());
    }

    /** @param words verbatim, of any length; nothing is understood of empty ones */
    public Understood read(String words) {
        return read.get(words, this::understand);
    }

    /** @return how many organisations of the register have this type and this flag; null narrows nothing */
    int size(@Nullable SchoolType type, @Nullable SchoolFlag flag) {
        return sizes.applyAsInt(new Performer(
                null, null, BodyKind.GROUP, "", type, flag == null ? Set.of() : Set.of(flag), Narrowing.NONE, 0));
    }

    private Understood understand(String words) {
        var answer = new Answer(words);
        var parts = parts(withoutAsides(Token.of(withoutNumbering(words))));
        parts.forEach(part -> part(part, answer));
        return answer.understood();
    }

    /** «1. СОШ № 14 2. СОШ № 15»: the numbers of a list are no schools. Every letter keeps its place. */
    private static String withoutNumbering(String words) {
        var plain = new StringBuilder(words);
        var item = ITEM.matcher(words);
        for (var next = 1; item.find(); ) {
            var before = words.substring(0, item.start()).stripTrailing();
            var opens = before.isEmpty()
                    || before.endsWith(";")
                    || words.substring(before.length(), item.start()).contains("\n");
            var numbersASchool = before.endsWith("№") || before.endsWith(",") || before.endsWith("-");
            if (Integer.parseInt(item.group(1)) == next && (opens || (next > 1 && !numbersASchool))) {
                next++;
                for (var place = item.start(); place < item.end(); place++) {
                    plain.setCharAt(place, place == item.start() ? ';' : ' ');
                }
            }
        }
        return plain.toString();
    }

    /** A stretch of tokens and the wordings found in it, in order. */
    private record Part(List<Item> items, boolean listed, boolean joined, boolean excepted) {}

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
                .anyMatch(place -> EXCEPT.contains(inside.get(place).stem())
                        || numbered.at(inside, place).isPresent()
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
        var excepted = false;
        for (var place = 0; place < tokens.size(); ) {
            var token = tokens.get(place);
            var number = numbered.at(tokens, place);
            var phrase = phrases.at(tokens, place);
            var scope = isScope(items)
                    && !ends(token)
                    && phrase.map(Phrases.Found::performer)
                            .map(Performer::group)
                            .orElse(token.stem().equals(AND));
            if (scope) {
                items.add(Item.plain(token));
                place++;
            } else if (number.isPresent()
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
                var except = EXCEPT.contains(token.stem());
                if (except && !items.isEmpty() && stem(items.getLast()).equals(BUT)) {
                    items.removeLast();
                }
                if (cut || soft || list || except) {
                    parts.add(new Part(List.copyOf(items), listed, joined, excepted));
                    excepted = except
                            || (excepted && (items.isEmpty() || token.stem().equals(AND)));
                    items.clear();
                    listed = list || (listed && continuesList(token));
                    joined = soft;
                } else if (!token.is(Sort.DASH)) {
                    items.add(Item.plain(token));
                }
            }
        }
        parts.add(new Part(items, listed, joined, excepted));
        return parts;
    }

    /** «отдел по общему и дополнительному …»: what a department is for names no groups, and «и» joins nobody. */
    private static boolean isScope(List<Item> items) {
        return items.size() > 1
                && OFFICES.contains(stem(items.getFirst()))
                && stem(items.get(1)).equals(FOR)
                && items.stream()
                        .allMatch(
                                item -> item.found().isEmpty() && item.missing().isEmpty());
    }

    private static boolean ends(Token token) {
        return token.is(Sort.MARK)
                || token.is(Sort.LINE)
                || token.is(Sort.COLON)
                || token.is(Sort.OPEN)
                || token.is(Sort.CLOSE);
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
        if (part.excepted()) {
            except(items, answer);
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
        explained &= isAfter(before) || isDistrict(before, found);
        if (!explained || (found.isEmpty() && missing.isEmpty())) {
            if (!isHeading(part)) {
                answer.unknown(items.getFirst().token().from(), items.getLast().to(), part.joined());
            }
            return;
        }
        answer.found(found, part.listed(), items.getFirst().token().from());
        missing.forEach(item -> answer.unknown(item.token().from(), item.to(), false));
    }

    /** «школы Заречного района»: the group is narrowed to the district, if the register has one of that name. */
    private boolean isDistrict(List<Item> after, List<Performer> found) {
        if (found.isEmpty() || !found.getLast().group()) {
            return false;
        }
        var district = districts.at(after.stream()
                .map(Item::token)
                .filter(token -> !token.is(Sort.PERSON))
                .toList());
        district.ifPresent(name -> {
            var group = found.removeLast();
            found.add(sized(group.narrowed(group.narrowing().to(name), group.name() + " – " + name)));
        });
        return district.isPresent();
    }

    /**
     * «кроме дошкольных», «за исключением СОШ № 5»: narrows the group before it. Where the exception is not understood, the
     * group is not either, for somebody it does not oblige would be made to owe.
     */
    private void except(List<Item> items, Answer answer) {
        var group = answer.lastGroup();
        var narrowing = group == null ? null : group.narrowing();
        var words = new ArrayList<String>();
        for (var item : items) {
            var type = TYPES.get(stem(item));
            if (narrowing != null && item.found().isEmpty() && item.missing().isEmpty() && type != null) {
                narrowing = narrowing.except(type);
                words.add(answer.words(item.token().from(), item.to()));
            } else if (narrowing != null && isNarrowing(item)) {
                for (var performer : item.found()) {
                    narrowing = performer.schoolId() != null
                            ? narrowing.except(performer.schoolId())
                            : narrowing.except(Objects.requireNonNull(performer.type()));
                    words.add(performer.name());
                }
            } else if (!INSTITUTIONS.contains(stem(item)) || words.isEmpty()) {
                narrowing = null;
            }
        }
        if (group == null || narrowing == null) {
            answer.retract(items.getFirst().token().from(), items.getLast().to());
            return;
        }
        var name = (group.narrowing().exceptTypes().isEmpty()
                                && group.narrowing().exceptSchools().isEmpty()
                        ? group.name() + ", кроме: "
                        : group.name() + ", ")
                + String.join(", ", words);
        answer.narrow(sized(group.narrowed(narrowing, name)));
    }

    /** Single schools, and groups that are no more than a type. */
    private static boolean isNarrowing(Item item) {
        return !item.found().isEmpty()
                && item.missing().isEmpty()
                && item.found().stream()
                        .allMatch(each -> each.school()
                                || (each.group()
                                        && each.type() != null
                                        && each.flags().isEmpty()
                                        && each.narrowing().equals(Narrowing.NONE)));
    }

    private Performer sized(Performer group) {
        return group.sized(sizes.applyAsInt(group));
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
        var meeting = new Performer(
                other.bodyId(),
                null,
                BodyKind.GROUP,
                one.name() + " – " + other.name(),
                type,
                flags,
                Narrowing.NONE,
                0);
        return none ? meeting : sized(meeting);
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
        private int lastFrom;
        private boolean lastUnknown;

        Answer(String words) {
            this.words = words;
        }

        void found(List<Performer> found, boolean listed, int from) {
            lastUnknown = false;
            lastFrom = from;
            var group = specified;
            if (listed && group != null && found.stream().allMatch(each -> each.school() || each.group())) {
                performers.remove(key(group));
            } else {
                specified = !found.isEmpty() && found.getLast().group() ? found.getLast() : null;
            }
            found.forEach(each -> performers.putIfAbsent(key(each), each));
        }

        String words(int from, int to) {
            return words.substring(from, to);
        }

        /** The group that was understood last, nothing having come after it. */
        @Nullable
        Performer lastGroup() {
            return specified;
        }

        void narrow(Performer group) {
            var whole = Objects.requireNonNull(specified);
            performers.remove(key(whole));
            performers.putIfAbsent(key(group), group);
            specified = group;
        }

        /** Takes back the group before an exception that is not understood. */
        void retract(int from, int to) {
            var group = specified;
            if (group != null) {
                performers.remove(key(group));
            }
            unknown.add(new int[] {group == null ? from : lastFrom, to});
            specified = null;
            lastUnknown = true;
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
                            ? List.of(
                                    "group", String.valueOf(performer.type()), performer.flags(), performer.narrowing())
                            : List.of("body", performer.bodyId() == null ? 0 : performer.bodyId());
        }
    }
}
