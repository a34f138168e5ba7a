package nastavnik.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.committee.CommitteeOffice;
import nastavnik.deadline.Deadline;
import nastavnik.office.Download;
import nastavnik.office.Imprint;
import nastavnik.office.OfficialPaper;
import nastavnik.office.Page;
import nastavnik.office.PaperColumn;
import nastavnik.office.SheetFile;
import nastavnik.office.WordFile;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.OrderColumn;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.SectionCard;
import nastavnik.roadmap.Roadmaps;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * A roadmap as the appendix to its order: the approval block, the title, the order's own columns, sections across the whole
 * table. All words are text cells, so that «4.10» stays what it is; what is written here the import reads back unchanged.
 */
@Component
class RoadmapPaper {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final String FORM = "roadmap";
    private static final int VERSION = 1;
    private static final int MANY_COLUMNS = 4;

    private final Roadmaps roadmaps;
    private final CommitteeOffice committee;
    private final MessageSource messages;
    private final CommitteeClock clock;

    RoadmapPaper(Roadmaps roadmaps, CommitteeOffice committee, MessageSource messages, CommitteeClock clock) {
        this.roadmaps = roadmaps;
        this.committee = committee;
        this.messages = messages;
        this.clock = clock;
    }

    /** The caller closes it, or gives it to {@link Download}. */
    WordFile word(RoadmapCard roadmap) {
        var file = new WordFile(imprint(roadmap), page(roadmap));
        write(file.paper(columns(roadmap)), roadmap);
        return file;
    }

    /** The caller closes it, or gives it to {@link Download}. */
    SheetFile sheet(RoadmapCard roadmap) {
        var file = new SheetFile(imprint(roadmap));
        write(file.paper(say("publication.paper.sheet"), page(roadmap), columns(roadmap)), roadmap);
        stated(file, roadmap);
        return file;
    }

    /** The paper shows the order's words; dates stated by hand in their place stand on a sheet of their own, where there are any. */
    private void stated(SheetFile file, RoadmapCard roadmap) {
        var activities = roadmaps.sections(roadmap.id()).stream()
                .flatMap(section -> section.activities().stream())
                .filter(activity -> activity.deadline().stated())
                .toList();
        if (activities.isEmpty()) {
            return;
        }
        var sheet = file.data(
                say("publication.stated.sheet"),
                List.of(
                        say("publication.stated.number"),
                        say("publication.stated.title"),
                        say("publication.stated.words"),
                        say("publication.stated.dates")));
        for (var activity : activities) {
            var words = activity.words();
            sheet.row(words.number(), words.title(), words.deadline(), dates(activity.deadline()));
        }
    }

    /** One day is a date, several or a window are lines of words. */
    private static Object dates(Deadline deadline) {
        var windows = deadline.windows();
        var only = windows.getFirst();
        return windows.size() == 1 && (!only.hasStart() || only.start().equals(only.to()))
                ? only.to()
                : windows.stream().map(Dates::span).collect(Collectors.joining("\n"));
    }

    /** @param ending «docx» or «xlsx» */
    Download download(RoadmapCard roadmap, String ending) {
        var period = roadmap.period();
        return new Download(
                say("publication.paper.file", Dates.span(period)) + "." + ending,
                "roadmap-" + period.start().getYear() + "-" + period.to().getYear() + "." + ending);
    }

    private void write(OfficialPaper paper, RoadmapCard roadmap) {
        paper.approval(approval(roadmap));
        paper.title(List.of(roadmap.title().replace('\n', ' ')));
        for (var section : roadmaps.sections(roadmap.id())) {
            var heading = heading(section);
            if (!heading.isEmpty()) {
                paper.section(heading);
            }
            section.activities().forEach(activity -> paper.row(cells(roadmap, activity.words())));
        }
        paper.endTable();
    }

    private List<String> approval(RoadmapCard roadmap) {
        var lines = new ArrayList<String>();
        lines.add(say("publication.paper.appendix"));
        var order = roadmap.order();
        if (roadmap.draft()) {
            lines.add(say("publication.paper.draft"));
        } else {
            lines.add(say("publication.paper.approved"));
        }
        if (!order.issuer().isBlank()) {
            lines.add(say(approves(roadmap), order.issuer()));
        }
        if (order.signedOn() != null && order.withoutOrder()) {
            lines.add(say("publication.order.date", Dates.compact(order.signedOn())));
        } else if (order.signedOn() != null && !order.number().isBlank()) {
            lines.add(say("publication.paper.signed", Dates.compact(order.signedOn()), order.number()));
        }
        var act = roadmap.act();
        if (act != null) {
            lines.add(say(
                    act.number().isBlank() ? "publication.paper.amended.decision" : "publication.paper.amended",
                    act.issuer(),
                    Dates.compact(act.signedOn()),
                    act.number()));
        }
        return lines;
    }

    private static String approves(RoadmapCard roadmap) {
        if (roadmap.draft()) {
            return roadmap.order().withoutOrder()
                    ? "publication.paper.decision.draft"
                    : "publication.paper.order.draft";
        }
        return roadmap.order().withoutOrder() ? "publication.paper.decision" : "publication.paper.order";
    }

    private static String heading(SectionCard section) {
        return (section.number() + " " + section.title().replace('\n', ' ')).strip();
    }

    private static @Nullable Object[] cells(RoadmapCard roadmap, ActivityWords words) {
        return roadmap.columns().stream()
                .map(column -> cell(words, column.kind()))
                .toArray();
    }

    private static String cell(ActivityWords words, OrderColumn.Kind kind) {
        return switch (kind) {
            case NUMBER -> words.number();
            case TITLE -> words.title();
            case DEADLINE -> words.deadline();
            case RESPONSIBLE -> words.responsible();
            case DOCUMENT -> words.document();
            case RESULT -> words.result();
        };
    }

    private static List<PaperColumn> columns(RoadmapCard roadmap) {
        return roadmap.columns().stream()
                .map(column -> switch (column.kind()) {
                    case NUMBER -> PaperColumn.centred(column.caption(), 6);
                    case TITLE -> PaperColumn.of(column.caption(), 32);
                    case DEADLINE -> PaperColumn.of(column.caption(), 16);
                    case RESPONSIBLE, DOCUMENT, RESULT -> PaperColumn.of(column.caption(), 20);
                })
                .toList();
    }

    private static Page page(RoadmapCard roadmap) {
        return roadmap.columns().size() > MANY_COLUMNS ? Page.LANDSCAPE : Page.PORTRAIT;
    }

    private Imprint imprint(RoadmapCard roadmap) {
        return new Imprint(
                roadmap.title(),
                committee.card().fullName(),
                clock.now(),
                FORM,
                VERSION,
                Map.of(
                        "level", roadmap.level().name(),
                        "from", roadmap.period().start().toString(),
                        "to", roadmap.period().to().toString()));
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
