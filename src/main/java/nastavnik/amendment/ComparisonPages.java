package nastavnik.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nastavnik.amendment.ComparisonView.Line;
import nastavnik.amendment.ComparisonView.PartView;
import nastavnik.amendment.ComparisonView.RowView;
import nastavnik.amendment.RedactionComparison.Kind;
import nastavnik.amendment.RedactionComparison.Part;
import nastavnik.amendment.RedactionComparison.Row;
import nastavnik.calendar.Dates;
import nastavnik.form.Difference;
import nastavnik.form.Difference.Piece;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.OrderColumn;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.SectionCard;
import nastavnik.publication.RedactionWords;
import nastavnik.publication.RoadmapPages;
import nastavnik.roadmap.Roadmaps;
import nastavnik.web.Plural;
import nastavnik.web.Share;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the differences of two redactions into the words of their page. */
@Component
@Transactional(readOnly = true)
class ComparisonPages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Roadmaps roadmaps;
    private final RoadmapPages pages;
    private final RedactionWords redactions;
    private final MessageSource messages;
    private final Plural plural;

    ComparisonPages(
            Roadmaps roadmaps, RoadmapPages pages, RedactionWords redactions, MessageSource messages, Plural plural) {
        this.roadmaps = roadmaps;
        this.pages = pages;
        this.redactions = redactions;
        this.messages = messages;
        this.plural = plural;
    }

    /** @param all whether what is the same stands on the page, too */
    ComparisonView of(RoadmapCard before, RoadmapCard after, boolean all) {
        var comparison = RedactionComparison.of(roadmaps.sections(before.id()), roadmaps.sections(after.id()));
        return new ComparisonView(
                name(before),
                name(after),
                counts(comparison),
                facts(before, after),
                comparison.parts().stream()
                        .map(part -> part(part, all))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** @return what a link to the open page says of it */
    Share share(String roadmap, String address) {
        return new Share(messages.getMessage("amendment.comparison.title", null, RUSSIAN), roadmap, address);
    }

    private String name(RoadmapCard redaction) {
        var act = redactions.act(redaction);
        return act.isEmpty() ? redactions.name(redaction) : redactions.name(redaction) + ", " + act;
    }

    private List<String> counts(RedactionComparison comparison) {
        return Stream.of(Kind.ADDED, Kind.CHANGED, Kind.REMOVED)
                .filter(kind -> comparison.count(kind) > 0)
                .map(kind -> plural.of("amendment.count." + kind, comparison.count(kind)))
                .toList();
    }

    private List<Difference> facts(RoadmapCard before, RoadmapCard after) {
        return Stream.of(
                        new Difference("amendment.field.roadmap", before.title(), after.title()),
                        new Difference(
                                "amendment.field.level", pages.level(before.level()), pages.level(after.level())),
                        new Difference(
                                "amendment.field.period", Dates.span(before.period()), Dates.span(after.period())),
                        new Difference("amendment.field.columns", columns(before), columns(after)))
                .filter(fact -> !fact.before().equals(fact.after()))
                .toList();
    }

    private static String columns(RoadmapCard roadmap) {
        return String.join(
                " | ", roadmap.columns().stream().map(OrderColumn::caption).toList());
    }

    private Optional<PartView> part(Part part, boolean all) {
        var rows = part.rows().stream()
                .filter(row -> all || row.kind() != Kind.SAME)
                .map(this::row)
                .toList();
        return rows.isEmpty() && part.kind() == Kind.SAME
                ? Optional.empty()
                : Optional.of(new PartView(
                        part.kind(),
                        new Difference("amendment.field.section", heading(part.before()), heading(part.after())),
                        rows));
    }

    private static String heading(@Nullable SectionCard section) {
        return section == null ? "" : (section.number() + " " + section.title()).strip();
    }

    private RowView row(Row row) {
        var note = row.movedFrom() == null
                ? ""
                : messages.getMessage("amendment.moved", new Object[] {heading(row.movedFrom())}, RUSSIAN);
        var before = row.before() == null ? null : row.before().words();
        var after = row.after() == null ? null : row.after().words();
        if (before == null || after == null) {
            return new RowView(row.kind(), note, whole(before), whole(after));
        }
        return new RowView(
                row.kind(),
                note,
                changed(before, after, row.differences(), true),
                changed(before, after, row.differences(), false));
    }

    /** All there is to say of an activity that only one of the redactions has. */
    private static List<Line> whole(@Nullable ActivityWords words) {
        if (words == null) {
            return List.of();
        }
        return Stream.of(
                        new Line("", List.of(new Piece(words.number() + " ", false), new Piece(words.title(), false))),
                        line("deadline", words.deadline()),
                        line("stated", words.stated()),
                        line("responsible", words.responsible()),
                        line("document", words.document()),
                        line("result", words.result()))
                .filter(line -> !line.pieces().getLast().text().isEmpty())
                .toList();
    }

    private static Line line(String field, String words) {
        return new Line("amendment.field." + field, List.of(new Piece(words, false)));
    }

    /** Number and title, to know it by, and whatever else differs. */
    private static List<Line> changed(
            ActivityWords before, ActivityWords after, List<Difference> differences, boolean left) {
        var lines = new ArrayList<Line>();
        var number = new Difference("", before.number(), after.number());
        var title = new Difference("", before.title(), after.title());
        var heading = new ArrayList<>(left ? number.beforePieces() : number.afterPieces());
        heading.add(new Piece(" ", false));
        heading.addAll(left ? title.beforePieces() : title.afterPieces());
        lines.add(new Line("", heading));
        differences.stream()
                .filter(each ->
                        !each.label().endsWith(".number") && !each.label().endsWith(".title"))
                .forEach(each -> lines.add(new Line(each.label(), left ? each.beforePieces() : each.afterPieces())));
        return lines;
    }
}
