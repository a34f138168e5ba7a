package nastavnik.school;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.form.Choice;
import nastavnik.journal.JournalEntry;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register as its pages show it. */
@Component
@Transactional(readOnly = true)
class SchoolPages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final SchoolSearch search;
    private final Schools schools;
    private final SchoolService service;
    private final SchoolWords words;
    private final MessageSource messages;
    private final SchoolEnds ends;
    private final CommitteeClock clock;

    SchoolPages(
            SchoolSearch search,
            Schools schools,
            SchoolService service,
            SchoolWords words,
            MessageSource messages,
            SchoolEnds ends,
            CommitteeClock clock) {
        this.search = search;
        this.schools = schools;
        this.service = service;
        this.words = words;
        this.messages = messages;
        this.ends = ends;
        this.clock = clock;
    }

    static boolean mayEdit(SignedIn me) {
        return me.is(Role.ADMINISTRATOR, Role.COMMITTEE);
    }

    public Listing<SchoolRow> list(SchoolFilter filter, ListRequest asked) {
        return listing(asked, search.page(filter, null, clock.today(), asked.pageable(SchoolSearch.SORTABLE)));
    }

    /** The schools of a director or curator, closed ones too. */
    public Listing<SchoolRow> own(SignedIn me, ListRequest asked) {
        return listing(
                asked,
                search.page(
                        SchoolFilter.everything(),
                        me.schoolIds(),
                        clock.today(),
                        asked.pageable(SchoolSearch.SORTABLE)));
    }

    private Listing<SchoolRow> listing(ListRequest asked, Page<Enrolled> found) {
        var ended = ends.words(found.stream().map(Enrolled::id).toList());
        return Listing.of(asked, found.map(school -> row(school, ended.getOrDefault(school.id(), ""))));
    }

    /** @return the last day that is set or, where none is, proposed, and the school it is merged into */
    public ClosingForm closing(long id) {
        var lastDay = service.find(id).card().activeTo();
        var end = ends.of(List.of(id)).get(id);
        return new ClosingForm(
                Dates.compact(lastDay == null ? clock.today() : lastDay),
                end == null || end.into() == null
                        ? ""
                        : Long.toString(end.into().id()),
                "");
    }

    /** What is unusual and to be confirmed before it is stored. */
    record Doubt(String text) {}

    /** @return whether the school's last day is meant so; to be called only after the form has proved valid */
    List<Doubt> doubts(ClosingForm form) {
        return form.isDoubtful(clock.today())
                ? List.of(new Doubt(say("school.closing.doubt", Dates.full(form.day()))))
                : List.of();
    }

    /**
     * @return the schools this one may be merged into: all others that work today and are not being closed themselves, and the
     *     one it is merged into already
     */
    public List<Choice> successors(long id) {
        var now = closing(id).successor();
        var working = schools.active(clock.today());
        var ending = ends.of(working.stream().map(SchoolEntry::id).toList()).keySet();
        return Stream.concat(
                        working.stream().filter(school -> school.id() != id && !ending.contains(school.id())),
                        now.isEmpty() ? Stream.of() : schools.entries(List.of(Long.valueOf(now))).stream())
                .map(school -> new Choice(Long.toString(school.id()), school.shortName()))
                .distinct()
                .toList();
    }

    public List<String> districts() {
        return schools.districts();
    }

    /** @throws nastavnik.web.NotFoundException where there is none; whose it is the caller checks */
    public SchoolView view(SignedIn me, long id) {
        var card = service.find(id).card();
        var end = ends.of(List.of(id)).get(id);
        return new SchoolView(
                id,
                words.of(card.type()),
                card.fullName(),
                card.shortName(),
                card.number(),
                card.district(),
                card.directorName(),
                card.phone(),
                card.email(),
                card.site(),
                card.address(),
                Dates.full(card.activeFrom()),
                card.activeTo() == null ? "" : Dates.full(card.activeTo()),
                ends.isOver(card.activeTo()),
                end == null ? null : end.into(),
                end == null || Objects.equals(end.into(), end.successor()) ? null : end.successor(),
                ends.joinedTo(id),
                flags(card),
                mayEdit(me),
                me.is(Role.DIRECTOR) && me.worksFor(id),
                mayEdit(me) ? history(id) : List.of());
    }

    private SchoolRow row(Enrolled school, String closed) {
        var card = school.card();
        return new SchoolRow(
                school.id(),
                card.shortName(),
                words.of(card.type()),
                card.number(),
                card.district(),
                card.directorName(),
                flags(card),
                closed);
    }

    private List<String> flags(SchoolCard card) {
        return card.flags().stream().sorted().map(words::of).toList();
    }

    private List<SchoolView.Event> history(long id) {
        return service.history(id).stream().map(this::event).toList();
    }

    private SchoolView.Event event(JournalEntry entry) {
        return new SchoolView.Event(
                say("journal." + entry.action()),
                entry.actor(),
                Dates.dateTime(clock.local(entry.at())),
                entry.details());
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
