package nastavnik.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Interval;
import nastavnik.committee.CommitteeOffice;
import nastavnik.form.Choice;
import nastavnik.plan.ActivityWords;
import nastavnik.plan.OrderColumn;
import nastavnik.plan.RoadmapCard;
import nastavnik.plan.RoadmapLevel;
import nastavnik.publication.RoadmapPages;
import nastavnik.roadmap.Roadmaps;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Puts together the pages on which a roadmap as a whole is written, and checks what the fields alone cannot. */
@Component
class DraftPages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Roadmaps roadmaps;
    private final RoadmapPages pages;
    private final CommitteeOffice committee;
    private final MessageSource messages;
    private final CommitteeClock clock;

    DraftPages(
            Roadmaps roadmaps,
            RoadmapPages pages,
            CommitteeOffice committee,
            MessageSource messages,
            CommitteeClock clock) {
        this.roadmaps = roadmaps;
        this.pages = pages;
        this.committee = committee;
        this.messages = messages;
        this.clock = clock;
    }

    /** An empty form with the usual columns, for the calendar year that comes next. */
    RoadmapForm blank() {
        var period = Interval.years(clock.today().getYear() + 1, clock.today().getYear() + 1);
        return new RoadmapForm(
                "",
                "",
                RoadmapLevel.MUNICIPAL.name(),
                Dates.compact(period.start()),
                Dates.compact(period.to()),
                committee.card().fullNameGenitive(),
                "",
                "",
                "",
                Arrays.stream(OrderColumn.Kind.values())
                        .map(kind -> new RoadmapForm.ColumnRow(kind.name(), say("drafting.column." + kind)))
                        .toList());
    }

    List<Choice> levels() {
        return Arrays.stream(RoadmapLevel.values())
                .map(level -> new Choice(level.name(), pages.level(level)))
                .toList();
    }

    /** Refuses a period that ends before it begins, a table without titles, and dropping a column that has words. */
    void check(RoadmapForm form, @Nullable RoadmapCard roadmap, BindingResult errors) {
        if (!form.wellFormed()) {
            errors.reject("drafting.roadmap.malformed");
            return;
        }
        if (!form.periodInOrder()) {
            errors.rejectValue("periodTo", "drafting.roadmap.period.reversed");
        }
        var kept = form.captioned().stream().map(OrderColumn::kind).toList();
        var used = roadmap == null ? List.<OrderColumn.Kind>of() : used(roadmap.id());
        for (var i = 0; i < form.columns().size(); i++) {
            var kind = OrderColumn.Kind.valueOf(form.columns().get(i).kind());
            if (!kept.contains(kind) && (kind == OrderColumn.Kind.TITLE || used.contains(kind))) {
                errors.rejectValue("columns[" + i + "].caption", "drafting.roadmap.column.used");
            }
        }
    }

    private List<OrderColumn.Kind> used(long roadmapId) {
        var words = roadmaps.sections(roadmapId).stream()
                .flatMap(section -> section.activities().stream())
                .map(activity -> activity.words())
                .toList();
        return Arrays.stream(OrderColumn.Kind.values())
                // rows of a plan without numbers are counted by the portal: its paper has no column of them
                .filter(kind -> kind != OrderColumn.Kind.NUMBER)
                .filter(kind ->
                        words.stream().anyMatch(each -> !word(each, kind).isEmpty()))
                .toList();
    }

    private static String word(ActivityWords words, OrderColumn.Kind kind) {
        return switch (kind) {
            case NUMBER -> words.number();
            case TITLE -> words.title();
            case DEADLINE -> words.deadline();
            case RESPONSIBLE -> words.responsible();
            case DOCUMENT -> words.document();
            case RESULT -> words.result();
        };
    }

    /** What is stored, to be compared with what was typed. */
    List<Fact> facts(RoadmapCard roadmap) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("drafting.roadmap.title", roadmap.title()));
        facts.add(new Fact("drafting.roadmap.level", pages.level(roadmap.level())));
        facts.add(new Fact(
                "drafting.roadmap.period",
                Dates.compact(roadmap.period().start()) + " – "
                        + Dates.compact(roadmap.period().to())));
        facts.add(new Fact("drafting.roadmap.order", pages.order(roadmap.order())));
        facts.add(new Fact(
                "drafting.roadmap.columns",
                String.join(
                        " | ",
                        roadmap.columns().stream().map(OrderColumn::caption).toList())));
        return facts;
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }

    /** @param key of the label */
    record Fact(String key, String value) {}
}
