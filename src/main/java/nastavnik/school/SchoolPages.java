package nastavnik.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.JournalEntry;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
    private final CommitteeClock clock;

    SchoolPages(
            SchoolSearch search,
            Schools schools,
            SchoolService service,
            SchoolWords words,
            MessageSource messages,
            CommitteeClock clock) {
        this.search = search;
        this.schools = schools;
        this.service = service;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    static boolean mayEdit(SignedIn me) {
        return me.is(Role.ADMINISTRATOR, Role.COMMITTEE);
    }

    public Listing<SchoolRow> list(SchoolFilter filter, ListRequest asked) {
        var found = search.page(filter, null, clock.today(), asked.pageable(SchoolSearch.SORTABLE));
        return Listing.of(asked, found.map(this::row));
    }

    /** The schools of a director or curator, closed ones too. */
    public Listing<SchoolRow> own(SignedIn me, ListRequest asked) {
        var found = search.page(
                SchoolFilter.everything(), me.schoolIds(), clock.today(), asked.pageable(SchoolSearch.SORTABLE));
        return Listing.of(asked, found.map(this::row));
    }

    public List<String> districts() {
        return schools.districts();
    }

    /** @throws nastavnik.web.NotFoundException where there is none; whose it is the caller checks */
    public SchoolView view(SignedIn me, long id) {
        var card = service.find(id).card();
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
                isOver(card.activeTo()),
                flags(card),
                mayEdit(me),
                me.is(Role.DIRECTOR) && me.worksFor(id),
                mayEdit(me) ? history(id) : List.of());
    }

    private SchoolRow row(Enrolled school) {
        var card = school.card();
        var lastDay = card.activeTo();
        return new SchoolRow(
                school.id(),
                card.shortName(),
                words.of(card.type()),
                card.number(),
                card.district(),
                card.directorName(),
                flags(card),
                lastDay == null
                        ? ""
                        : say(isOver(lastDay) ? "school.closed" : "school.closes", Dates.compact(lastDay)));
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

    private boolean isOver(@Nullable LocalDate lastDay) {
        return lastDay != null && lastDay.isBefore(clock.today());
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
