package nastavnik.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Quarter;
import nastavnik.form.Choice;
import nastavnik.search.Finder.Way;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for words, then, where there are none, for words like them; and puts what is found into the words of the page. */
@Service
@Transactional(readOnly = true)
class SearchPages {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final String OPEN_PATH = "/open/search";
    private static final String PATH = "/search";

    private final Finder finder;
    private final CommitteeClock clock;
    private final MessageSource messages;

    SearchPages(Finder finder, CommitteeClock clock, MessageSource messages) {
        this.finder = finder;
        this.clock = clock;
        this.messages = messages;
    }

    /** @return what is found on the asked page; a fixed number of statements */
    public FoundView find(SearchFilter filter, Sight sight, ListRequest request) {
        var today = clock.today();
        var asked = request.pageable(List.of("rank"));
        var way = Way.WORDS;
        Map<HitKind, Long> counts = Map.of();
        List<Hit> hits = List.of();
        if (!filter.blank()) {
            counts = finder.counts(filter, sight, way, today);
            if (counts.isEmpty() && !filter.words().isEmpty()) {
                way = Way.LETTERS;
                finder.expectLikeness();
                counts = finder.counts(filter, sight, way, today);
            }
            if (!counts.isEmpty()) {
                hits = finder.page(filter, sight, way, today, asked);
            }
        }
        var total = total(filter, counts);
        var path = sight.isPublic() ? OPEN_PATH : PATH;
        return new FoundView(
                path,
                filter,
                way == Way.LETTERS,
                kinds(path, filter, counts),
                Listing.of(request, new PageImpl<>(hits, asked, total).map(hit -> view(hit, sight))),
                finder.sections(sight, today),
                levels(),
                states(sight),
                sight.isPublic());
    }

    private static long total(SearchFilter filter, Map<HitKind, Long> counts) {
        return filter.wanted()
                .map(kind -> counts.getOrDefault(kind, 0L))
                .orElse(counts.values().stream().mapToLong(Long::longValue).sum());
    }

    private List<FoundView.Kind> kinds(String path, SearchFilter filter, Map<HitKind, Long> counts) {
        var kinds = new ArrayList<FoundView.Kind>();
        kinds.add(new FoundView.Kind(
                say("search.kind.all"),
                counts.values().stream().mapToLong(Long::longValue).sum(),
                filter.url(path, ""),
                filter.kind().isEmpty()));
        for (var kind : HitKind.values()) {
            var chosen = filter.kind().equals(kind.word());
            var found = counts.getOrDefault(kind, 0L);
            if (found > 0 || chosen) {
                kinds.add(new FoundView.Kind(say("search.kind." + kind), found, filter.url(path, kind.word()), chosen));
            }
        }
        return kinds;
    }

    private FoundView.Found view(Hit hit, Sight sight) {
        return new FoundView.Found(
                say("search.one." + hit.kind()),
                address(hit, sight),
                Snippet.whole(hit.title(), hit.markedTitle()),
                Snippet.piece(hit.body(), hit.markedBody()),
                place(hit),
                hit.draft());
    }

    private static String address(Hit hit, Sight sight) {
        var roadmap = (sight.isPublic() ? "/open/roadmaps/" : "/roadmaps/") + hit.page();
        return switch (hit.kind()) {
            case ROADMAP -> roadmap;
            case ACTIVITY -> roadmap + "#activity-" + hit.id();
            case CASE -> (sight.isPublic() ? "/open/practices/" : "/practices/") + hit.page();
            case PRACTICE -> "/reports/" + hit.page();
            case SCHOOL -> "/schools/" + hit.page();
        };
    }

    private String place(Hit hit) {
        if (hit.kind() != HitKind.PRACTICE) {
            return hit.where();
        }
        var quarter = new Quarter(hit.year(), hit.quarter());
        return say("search.place.practice", hit.where(), quarter.roman(), Integer.toString(hit.year()));
    }

    private List<Choice> levels() {
        return List.of(
                new Choice("MUNICIPAL", say("search.level.MUNICIPAL")),
                new Choice("ORGANISATION", say("search.level.ORGANISATION")),
                new Choice("REGIONAL", say("search.level.REGIONAL")));
    }

    /** Drafts are offered only to who may find them. */
    private List<Choice> states(Sight sight) {
        return Arrays.stream(HitState.values())
                .filter(state -> state != HitState.DRAFT || sight.isCity())
                .map(state -> new Choice(state.name(), say("search.state." + state)))
                .toList();
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
