package nastavnik.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.form.Choice;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The journal as its page shows it. */
@Component
@Transactional(readOnly = true)
class InspectionPages {

    private static final List<String> NEWEST_FIRST = List.of("at");

    private final InspectionSearch search;
    private final InspectionWords words;
    private final CommitteeClock clock;

    InspectionPages(InspectionSearch search, InspectionWords words, CommitteeClock clock) {
        this.search = search;
        this.words = words;
        this.clock = clock;
    }

    Listing<InspectionRow> list(InspectionFilter filter, ListRequest asked) {
        return Listing.of(
                asked, search.page(filter, asked.pageable(NEWEST_FIRST)).map(this::row));
    }

    private InspectionRow row(InspectedEntry entry) {
        var type = SubjectType.of(entry.subjectType());
        var id = entry.subjectId();
        return new InspectionRow(
                Dates.dateTime(clock.local(entry.at())),
                words.who(entry),
                words.role(entry),
                words.action(entry),
                words.type(entry),
                words.subject(entry),
                type.filter(known -> id != null && !entry.gone())
                        .map(known -> known.page(id == null ? 0 : id))
                        .orElse(""),
                id == null ? "" : Long.toString(id),
                type.filter(known -> id != null)
                        .map(known ->
                                InspectionFilter.of(known, id == null ? 0 : id).url("/journal"))
                        .orElse(""),
                type.filter(SubjectType.SCHOOL::equals).isPresent() && id != null ? "" : entry.school(),
                words.details(entry));
    }

    List<Choice> groups() {
        return Arrays.stream(ActionGroup.values())
                .map(group -> new Choice(group.name(), words.group(group)))
                .toList();
    }

    /** Kinds of things; where one thing is asked for it stands first. */
    List<Choice> subjects(InspectionFilter filter) {
        var one = filter.id().stream()
                .flatMap(id -> filter.type().stream().map(type -> new Choice(filter.subject(), words.one(type, id))));
        var kinds = Arrays.stream(SubjectType.values()).map(type -> new Choice(type.name(), words.type(type)));
        return Stream.concat(one, kinds).toList();
    }
}
