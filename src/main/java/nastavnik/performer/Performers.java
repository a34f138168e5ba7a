package nastavnik.performer;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import nastavnik.calendar.CommitteeClock;
import nastavnik.committee.CommitteeCard;
import nastavnik.committee.CommitteeOffice;
import nastavnik.school.Enrolled;
import nastavnik.school.RegisterState;
import nastavnik.school.SchoolFilter;
import nastavnik.school.SchoolFlag;
import nastavnik.school.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The read door of the dictionary: who is meant by the words of an order, and what the meant are called. */
@Component
@Transactional(readOnly = true)
public class Performers {

    /** Entry of the dictionary that is the committee: it owes what nobody else is recognised for. */
    public static final long COMMITTEE = 1;

    /** Entry of the dictionary that is the committee's centre. */
    public static final long CENTRE = 2;

    private final BodyRepository bodies;
    private final Schools schools;
    private final CommitteeOffice committee;
    private final CommitteeClock clock;
    private final AtomicReference<@Nullable Made> last = new AtomicReference<>();

    Performers(BodyRepository bodies, Schools schools, CommitteeOffice committee, CommitteeClock clock) {
        this.bodies = bodies;
        this.schools = schools;
        this.committee = committee;
        this.clock = clock;
    }

    /**
     * @return a reader that knows the dictionary and the register as they are now; two statements. The same one as long as
     *     neither has changed: making one reads thousands of names
     */
    public PerformerReader reader() {
        var today = clock.today();
        var known = new Known(
                today,
                committee.card(),
                schools.state(),
                bodies.all().stream()
                        .filter(Body::active)
                        .map(body -> new Entry(body.id(), body.card(), body.wordings()))
                        .toList());
        var made = last.get();
        if (made == null || !made.known().equals(known)) {
            made = new Made(known, reader(known));
            last.set(made);
        }
        return made.reader();
    }

    private PerformerReader reader(Known known) {
        var card = known.committee();
        var register = schools.search(new SchoolFilter("", "", "", "", "")).stream()
                .filter(each -> !each.card().activeFrom().isAfter(known.today()))
                .toList();
        var phrases = new Phrases();
        var numbered = new NumberedSchools();
        register.forEach(each -> know(each, phrases, numbered));
        ToIntFunction<Performer> sizes = group -> size(register, group);
        known.bodies().forEach(body -> know(body, card, sizes, phrases));
        var districts = new Districts(register.stream()
                .map(each -> each.card().district())
                .filter(district -> !district.isBlank())
                .distinct()
                .toList());
        return new PerformerReader(
                phrases, numbered, districts, sizes, card.municipality() + " " + card.municipalityGenitive());
    }

    /** @return short names of the dictionary's entries by id, the retired ones too */
    public Map<Long, String> names() {
        var card = committee.card();
        return bodies.all().stream().collect(toMap(Body::id, body -> name(body.card(), card)));
    }

    private static void know(Enrolled school, Phrases phrases, NumberedSchools numbered) {
        var card = school.card();
        var performer = new Performer(null, school.id(), null, card.shortName(), null, Set.of(), Narrowing.NONE, 1);
        phrases.add(card.shortName(), performer);
        phrases.add(card.fullName(), performer);
        if (!card.number().isEmpty()) {
            numbered.add(performer, card.type(), card.number(), card.shortName());
        }
    }

    private static void know(Entry body, CommitteeCard card, ToIntFunction<Performer> sizes, Phrases phrases) {
        var its = body.card();
        Set<SchoolFlag> flags = its.flag() == null ? Set.of() : Set.of(its.flag());
        var performer =
                new Performer(body.id(), null, its.kind(), name(its, card), its.type(), flags, Narrowing.NONE, 0);
        var sized = performer.group() ? performer.sized(sizes.applyAsInt(performer)) : performer;
        phrases.add(its.name(), sized);
        body.wordings().forEach(wording -> phrases.add(wording, sized));
        cardNames(its.kind(), card).forEach(name -> phrases.add(name, sized));
    }

    private static List<String> cardNames(BodyKind kind, CommitteeCard card) {
        return switch (kind) {
            case COMMITTEE -> List.of(card.fullName(), card.fullNameGenitive(), card.shortName());
            case CENTRE -> List.of(card.centreName(), card.centreShortName());
            case REGIONAL_CENTRE -> List.of(card.regionalCentre());
            default -> List.of();
        };
    }

    private static String name(BodyCard its, CommitteeCard card) {
        return its.kind() == BodyKind.CENTRE && !card.centreShortName().isBlank() ? card.centreShortName() : its.name();
    }

    private static int size(List<Enrolled> register, Performer group) {
        return (int) register.stream()
                .filter(each -> group.type() == null || each.card().type() == group.type())
                .filter(each -> each.card().flags().containsAll(group.flags()))
                .filter(each -> group.narrowing().means(each.id(), each.card()))
                .count();
    }

    /** What a reader is made of. */
    private record Known(LocalDate today, CommitteeCard committee, RegisterState register, List<Entry> bodies) {}

    private record Entry(long id, BodyCard card, List<String> wordings) {}

    private record Made(Known known, PerformerReader reader) {}
}
