package nastavnik.agreement;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapStatus;
import nastavnik.publication.RoadmapNotes;
import nastavnik.web.Plural;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says on a school's roadmap how far its agreement is, what is to be done next, and what is to be mended where. */
@Component
class AgreementNotes implements RoadmapNotes {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Submissions submissions;
    private final MessageSource messages;
    private final Plural plural;
    private final CommitteeClock clock;

    AgreementNotes(Submissions submissions, MessageSource messages, Plural plural, CommitteeClock clock) {
        this.submissions = submissions;
        this.messages = messages;
        this.plural = plural;
        this.clock = clock;
    }

    @Override
    public @Nullable Note about(RoadmapCard roadmap, SignedIn person) {
        if (!roadmap.ofSchool() || roadmap.status() == RoadmapStatus.APPROVED) {
            return null;
        }
        var all = submissions.of(roadmap.id());
        var last = all.isEmpty() ? null : all.getFirst();
        var sends = person.is(Role.DIRECTOR) && roadmap.writtenBy(person);
        var path = "/roadmaps/" + roadmap.id();
        return switch (roadmap.status()) {
            case DRAFT ->
                new Note(
                        "info",
                        say(sends ? "agreement.note.draft" : "agreement.note.draft.other"),
                        "",
                        sends ? List.of(action("agreement.send", path + "/submission")) : List.of());
            case SENT ->
                new Note(
                        "info",
                        say("agreement.note.sent", day(last == null ? null : last.sentAt())),
                        "",
                        person.is(Role.COMMITTEE)
                                ? List.of(action("agreement.review", "/school-roadmaps/" + roadmap.id() + "/review"))
                                : List.of());
            case RETURNED ->
                new Note(
                        "warning",
                        say(
                                "agreement.note.returned",
                                day(last == null ? null : last.decidedAt()),
                                plural.of(
                                        "agreement.remarks",
                                        last == null ? 0 : last.remarks().size())),
                        last == null ? "" : last.remark(),
                        sends ? List.of(action("agreement.send.again", path + "/submission")) : List.of());
            case AGREED ->
                new Note(
                        "success",
                        say(
                                sends ? "agreement.note.agreed" : "agreement.note.agreed.other",
                                day(last == null ? null : last.decidedAt())),
                        "",
                        sends ? List.of(action("agreement.approve", path + "/approval")) : List.of());
            case APPROVED -> null;
        };
    }

    @Override
    public Map<Long, String> remarks(RoadmapCard roadmap) {
        return !roadmap.ofSchool() || roadmap.status() != RoadmapStatus.RETURNED
                ? Map.of()
                : submissions.of(roadmap.id()).stream()
                        .findFirst()
                        .map(last -> last.remarks().stream()
                                .collect(toMap(RowRemark::activityId, RowRemark::remark, (one, other) -> one)))
                        .orElse(Map.of());
    }

    private Action action(String key, String path) {
        return new Action(say(key), path, true);
    }

    private String day(@Nullable Instant at) {
        return at == null ? "" : Dates.full(clock.local(at).toLocalDate());
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
