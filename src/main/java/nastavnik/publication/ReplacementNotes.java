package nastavnik.publication;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nastavnik.access.SignedIn;
import nastavnik.calendar.Dates;
import nastavnik.plan.RoadmapCard;
import nastavnik.roadmap.Replacement;
import nastavnik.roadmap.Roadmaps;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells on the page of a roadmap what has replaced it and what it has replaced. */
@Component
class ReplacementNotes implements RoadmapNotes {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Roadmaps roadmaps;
    private final MessageSource messages;

    ReplacementNotes(Roadmaps roadmaps, MessageSource messages) {
        this.roadmaps = roadmaps;
        this.messages = messages;
    }

    @Override
    public @Nullable Note about(RoadmapCard roadmap, SignedIn person) {
        if (roadmap.ofSchool() || roadmap.draft()) {
            return null;
        }
        var replacements = roadmaps.replacements();
        var replaced = replacements.of(roadmap.roadmapId());
        if (!replaced.isEmpty()) {
            var first = replaced.getFirst();
            var open = new Action(say("publication.replaced.open"), "/roadmaps/" + first.byId(), false);
            return new Note("info", words("publication.replaced", first, first.byTitle()), "", List.of(open));
        }
        var gaveWay = replacements.by(roadmap.roadmapId());
        return gaveWay.isEmpty()
                ? null
                : new Note(
                        "info",
                        gaveWay.stream()
                                .map(each -> words("publication.replaces", each, each.replacedTitle()))
                                .collect(Collectors.joining(" ")),
                        "",
                        List.of());
    }

    @Override
    public Map<Long, String> remarks(RoadmapCard roadmap) {
        return Map.of();
    }

    private String words(String key, Replacement replacement, String title) {
        return say(key, Dates.full(replacement.from()), title.replace('\n', ' '));
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
