package nastavnik.enrolment;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nastavnik.calendar.Dates;
import nastavnik.enrolment.ImportedRow.Kind;
import nastavnik.enrolment.ImportedRow.Problem;
import nastavnik.school.Enrolled;
import nastavnik.school.SchoolCard;
import nastavnik.school.SchoolFlag;
import nastavnik.school.SchoolType;
import nastavnik.school.SchoolWords;
import nastavnik.table.Captions;
import nastavnik.table.Cell;
import nastavnik.table.Header;
import nastavnik.table.Row;
import nastavnik.table.Table;
import nastavnik.table.UnusableFile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Understands uploaded tables as lines of the register. A known school is found by its short name, whatever its quotes
 * and spaces; an empty cell leaves what its card says, a dash empties it.
 */
@Component
class RegisterReader {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Pattern NUMBER_SIGN = Pattern.compile("^\u2116\\s*");
    private static final Pattern NUMBER_IN_NAME = Pattern.compile("\u2116\\s*(\\d{1,5})");
    private static final int LONGEST_VALUE = 80;

    private final SchoolDictionary dictionary;
    private final SchoolWords words;
    private final Validator validator;
    private final MessageSource messages;
    private final Captions captions;
    /** Sheets of the portal's own workbooks whose labels read like captions. */
    private final Set<String> ownNotes;

    RegisterReader(SchoolDictionary dictionary, SchoolWords words, Validator validator, MessageSource messages) {
        this.dictionary = dictionary;
        this.words = words;
        this.validator = validator;
        this.messages = messages;
        this.ownNotes = Set.of(say("enrolment.about"), say("enrolment.howto"));
        this.captions = new Captions(
                Arrays.stream(RegisterColumn.values()).map(this::column).toList());
    }

    private Captions.Column column(RegisterColumn column) {
        var synonyms = caption(column) + "|" + say("enrolment.synonyms." + column);
        return column == RegisterColumn.SHORT_NAME
                ? Captions.Column.required(column.field(), synonyms)
                : Captions.Column.optional(column.field(), synonyms);
    }

    String caption(RegisterColumn column) {
        return say("enrolment.column." + column);
    }

    /**
     * The headers of the tables that hold a register; sheets without one, such as instructions, are passed over.
     *
     * @throws UnusableFile where no table has a column of short names
     */
    List<Header> headers(List<Table> tables) {
        var headers = tables.stream()
                .filter(table -> !ownNotes.contains(table.name()))
                .map(captions::find)
                .flatMap(java.util.Optional::stream)
                .filter(Header::isComplete)
                .toList();
        if (headers.isEmpty()) {
            throw new UnusableFile("enrolment.unusable.no-names", caption(RegisterColumn.SHORT_NAME));
        }
        return headers;
    }

    /**
     * @param register all schools as they are now, closed ones too
     * @param today the first day of a new school whose row names none
     */
    ImportPreview preview(List<Table> tables, List<Enrolled> register, LocalDate today) {
        var headers = headers(tables);
        var seen = new HashMap<String, String>();
        var known = new KnownSchools(register);
        var rows = new ArrayList<ImportedRow>();
        for (var i = 0; i < headers.size(); i++) {
            var header = headers.get(i);
            for (var row : header.body()) {
                if (!isHeading(header, row)) {
                    var place = headers.size() == 1
                            ? say("enrolment.place.row", Integer.toString(row.number()))
                            : say("enrolment.place.sheet", header.table().name(), Integer.toString(row.number()));
                    rows.add(new Reading(header, row, i + "-" + row.number(), place).read(known, seen, today));
                }
            }
        }
        return new ImportPreview(rows, used(headers), unused(headers));
    }

    /** A row that names a district or sums up, and one where nothing is filled in but its number. */
    private static boolean isHeading(Header header, Row row) {
        return row.isMergedAcross(Math.max(2, header.table().width() - 1))
                || Arrays.stream(RegisterColumn.values())
                        .allMatch(column -> header.cell(row, column.field()).isBlank());
    }

    private List<String> used(List<Header> headers) {
        return Arrays.stream(RegisterColumn.values())
                .filter(column -> headers.stream().anyMatch(header -> header.has(column.field())))
                .map(this::caption)
                .toList();
    }

    private static List<String> unused(List<Header> headers) {
        Set<String> others = new LinkedHashSet<>();
        headers.forEach(header -> others.addAll(header.others()));
        return List.copyOf(others);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }

    /** The register by short name: exactly first, then by letters and figures alone where these mean one school. */
    private static final class KnownSchools {

        private final Map<String, Enrolled> exactly = new HashMap<>();
        private final Map<String, List<Enrolled>> loosely = new HashMap<>();

        KnownSchools(List<Enrolled> register) {
            register.forEach(school -> {
                var name = school.card().shortName();
                exactly.put(folded(name), school);
                loosely.computeIfAbsent(SchoolDictionary.key(name), key -> new ArrayList<>())
                        .add(school);
            });
        }

        @Nullable
        Enrolled find(String shortName) {
            var exact = exactly.get(folded(shortName));
            var similar = loosely.getOrDefault(SchoolDictionary.key(shortName), List.of());
            return exact == null && similar.size() == 1 ? similar.getFirst() : exact;
        }

        /** As the database folds names (V001): this is what must be unique. */
        private static String folded(String name) {
            return name.toLowerCase(Locale.ROOT).replace('\u0451', '\u0435').replaceAll("\\s+", " ");
        }
    }

    /** One row on its way to a card. */
    private final class Reading {

        private final Header header;
        private final Row row;
        private final String key;
        private final String place;
        private final List<Problem> problems = new ArrayList<>();

        Reading(Header header, Row row, String key, String place) {
            this.header = header;
            this.row = row;
            this.key = key;
            this.place = place;
        }

        ImportedRow read(KnownSchools known, Map<String, String> seen, LocalDate today) {
            var line = line();
            validator
                    .validate(line)
                    .forEach(violation ->
                            refuse(column(violation.getPropertyPath().toString()), violation.getMessage()));
            var earlier =
                    line.shortName().isEmpty() ? null : seen.putIfAbsent(SchoolDictionary.key(line.shortName()), place);
            if (earlier != null) {
                refuse(RegisterColumn.SHORT_NAME, say("enrolment.problem.repeated", earlier));
            }
            var school = known.find(line.shortName());
            var card = card(line, school == null ? null : school.card(), today);
            if (!problems.isEmpty() || card == null) {
                return row(Kind.REFUSED, line.shortName(), null, null, "", List.of(), "");
            }
            if (school == null) {
                return row(Kind.NEW, card.shortName(), null, card, facts(card), List.of(), doubt(card, null, today));
            }
            var differences = words.differences(school.card(), card);
            return row(
                    differences.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED,
                    school.card().shortName(),
                    school.id(),
                    card,
                    "",
                    differences,
                    doubt(card, school.card().activeTo(), today));
        }

        /** Asked of a new last day as the form that closes a school does. */
        private String doubt(SchoolCard card, @Nullable LocalDate now, LocalDate today) {
            var lastDay = card.activeTo();
            return lastDay != null && !lastDay.equals(now) && SchoolCard.isFar(lastDay, today)
                    ? say("enrolment.doubt.far", Dates.compact(lastDay))
                    : "";
        }

        private ImportedRow row(
                Kind kind,
                String name,
                @Nullable Long id,
                @Nullable SchoolCard card,
                String facts,
                List<nastavnik.form.Difference> differences,
                String doubt) {
            return new ImportedRow(key, place, kind, name, id, card, facts, differences, doubt, List.copyOf(problems));
        }

        private RegisterLine line() {
            return new RegisterLine(
                    oneLine(RegisterColumn.SHORT_NAME),
                    oneLine(RegisterColumn.TYPE),
                    oneLine(RegisterColumn.FULL_NAME),
                    NUMBER_SIGN.matcher(oneLine(RegisterColumn.NUMBER)).replaceFirst(""),
                    oneLine(RegisterColumn.DISTRICT),
                    oneLine(RegisterColumn.DIRECTOR),
                    oneLine(RegisterColumn.PHONE),
                    checked(RegisterColumn.EMAIL),
                    SchoolCard.siteAddress(checked(RegisterColumn.SITE)),
                    oneLine(RegisterColumn.ADDRESS),
                    header.text(row, RegisterColumn.FLAGS.field()),
                    checked(RegisterColumn.ACTIVE_FROM),
                    checked(RegisterColumn.ACTIVE_TO));
        }

        /** A dash in a column of dates or addresses is no mistake, it empties the field. */
        private String checked(RegisterColumn column) {
            return isEmptied(column) ? "" : oneLine(column);
        }

        private String oneLine(RegisterColumn column) {
            var cell = header.cell(row, column.field());
            if (cell.kind() == Cell.Kind.ERROR) {
                refuse(column, say("enrolment.problem.error"));
                return "";
            }
            return cell.text().replace('\n', ' ');
        }

        private boolean isEmptied(RegisterColumn column) {
            return dictionary.isNothing(header.text(row, column.field()));
        }

        private RegisterColumn column(String field) {
            return Arrays.stream(RegisterColumn.values())
                    .filter(column -> column.field().equals(field))
                    .findFirst()
                    .orElseThrow();
        }

        private void refuse(RegisterColumn column, String what) {
            var value = header.text(row, column.field());
            var shown = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "\u2026" : value;
            problems.add(new Problem(header.address(row, column.field()), shown, caption(column) + ". " + what));
        }

        private @Nullable SchoolCard card(RegisterLine line, @Nullable SchoolCard now, LocalDate today) {
            var type = type(line, now);
            var flags = flags(line, now);
            if (!problems.isEmpty() || type == null) {
                return null;
            }
            var firstDay = Dates.parse(line.activeFrom()).orElse(now == null ? today : now.activeFrom());
            var lastDay = isEmptied(RegisterColumn.ACTIVE_TO)
                    ? null
                    : Dates.parse(line.activeTo()).orElse(now == null ? null : now.activeTo());
            if (lastDay != null && lastDay.isBefore(firstDay)) {
                refuse(RegisterColumn.ACTIVE_TO, say("enrolment.problem.ends-early", Dates.compact(firstDay)));
                return null;
            }
            return new SchoolCard(
                    type,
                    text(RegisterColumn.FULL_NAME, line.fullName(), now == null ? line.shortName() : now.fullName()),
                    now == null ? line.shortName() : now.shortName(),
                    text(RegisterColumn.NUMBER, line.number(), now == null ? numberIn(line.shortName()) : now.number()),
                    text(RegisterColumn.DISTRICT, line.district(), now == null ? "" : now.district()),
                    text(RegisterColumn.DIRECTOR, line.directorName(), now == null ? "" : now.directorName()),
                    text(RegisterColumn.PHONE, line.phone(), now == null ? "" : now.phone()),
                    text(RegisterColumn.EMAIL, line.email(), now == null ? "" : now.email()),
                    text(RegisterColumn.SITE, line.site(), now == null ? "" : now.site()),
                    text(RegisterColumn.ADDRESS, line.address(), now == null ? "" : now.address()),
                    firstDay,
                    lastDay,
                    flags);
        }

        private String text(RegisterColumn column, String written, String otherwise) {
            // a full name is never emptied: forms print it
            if (isEmptied(column)) {
                return column == RegisterColumn.FULL_NAME ? otherwise : "";
            }
            return written.isEmpty() ? otherwise : written;
        }

        private @Nullable SchoolType type(RegisterLine line, @Nullable SchoolCard now) {
            if (!line.type().isEmpty()) {
                var type = dictionary.type(line.type());
                if (type.isEmpty()) {
                    refuse(RegisterColumn.TYPE, say("enrolment.problem.type", allTypes()));
                }
                return type.orElse(null);
            }
            if (now != null) {
                return now.type();
            }
            var guessed = dictionary.typeOf(line.shortName());
            if (guessed.isEmpty()) {
                refuse(RegisterColumn.TYPE, say("enrolment.problem.type", allTypes()));
            }
            return guessed.orElse(null);
        }

        private String allTypes() {
            return String.join(
                    ", ", Arrays.stream(SchoolType.values()).map(words::of).toList());
        }

        private Set<SchoolFlag> flags(RegisterLine line, @Nullable SchoolCard now) {
            if (isEmptied(RegisterColumn.FLAGS)) {
                return Set.of();
            }
            if (line.flags().isEmpty()) {
                return now == null ? Set.of() : now.flags();
            }
            var flags = dictionary.flags(line.flags());
            flags.unknown().ifPresent(word -> refuse(RegisterColumn.FLAGS, say("enrolment.problem.flag", word)));
            return flags.known();
        }

        private String numberIn(String shortName) {
            var number = NUMBER_IN_NAME.matcher(shortName);
            return number.find() ? number.group(1) : "";
        }

        /** What is worth a look before a new card is made. */
        private String facts(SchoolCard card) {
            return String.join(
                    ", ",
                    Stream.of(
                                    words.of(card.type()),
                                    card.number().isEmpty() ? "" : "\u2116 " + card.number(),
                                    card.district(),
                                    card.directorName(),
                                    card.phone(),
                                    card.email(),
                                    words.of(card.flags()))
                            .filter(fact -> !fact.isEmpty())
                            .toList());
        }
    }
}
