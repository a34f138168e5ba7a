package nastavnik.indicatorpage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.indicator.Achievement;
import nastavnik.indicator.Achievements;
import nastavnik.indicator.Indicators;
import nastavnik.indicator.Share;
import nastavnik.office.Download;
import nastavnik.office.Imprint;
import nastavnik.office.Page;
import nastavnik.office.PaperColumn;
import nastavnik.office.SheetFile;
import nastavnik.school.Schools;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The appendix with the indicators: a row each, and for every year plan, fact and deviation. */
@Component
class IndicatorPaper {

    private static final int VERSION = 1;

    private final Indicators indicators;
    private final Achievements achievements;
    private final IndicatorWords words;
    private final Schools schools;
    private final CommitteeClock clock;

    IndicatorPaper(
            Indicators indicators,
            Achievements achievements,
            IndicatorWords words,
            Schools schools,
            CommitteeClock clock) {
        this.indicators = indicators;
        this.achievements = achievements;
        this.words = words;
        this.schools = schools;
        this.clock = clock;
    }

    /** The caller closes it, or gives it to {@link Download}. */
    SheetFile file(SignedIn me, String typedYear, String typedSchool) {
        var school = indicators.place(me, typedSchool);
        var years = Years.around(Years.chosen(typedYear, clock.today().getYear()));
        var all = indicators.active();
        var values = school == null ? achievements.ofCity(all, years) : achievements.ofSchool(all, years, school);
        var place = school == null
                ? words.say("indicatorpage.city")
                : schools.names(List.of(school)).getOrDefault(school, "");
        var title = words.say("indicatorpage.title");
        var file = new SheetFile(new Imprint(title, me.fullName(), clock.now(), "indicators", VERSION));
        var paper = file.paper(title, Page.LANDSCAPE, columns(years));
        paper.title(List.of(words.say("indicatorpage.paper.title"), place));
        for (int at = 0; at < all.size(); at++) {
            var cells = new ArrayList<@Nullable Object>();
            cells.add(Integer.toString(at + 1));
            cells.add(all.get(at).name());
            values.subList(at * years.size(), (at + 1) * years.size()).forEach(value -> add(cells, value));
            paper.row(cells.toArray(new @Nullable Object[0]));
        }
        paper.endTable();
        paper.line("");
        paper.line(words.say("indicatorpage.paper.legend"));
        paper.line(words.say("indicatorpage.paper.day", Dates.full(clock.today())));
        var facts = new LinkedHashMap<String, Object>();
        facts.put(words.say("indicatorpage.paper.by"), me.fullName());
        facts.put(words.say("indicatorpage.paper.at"), Dates.dateTime(clock.local(clock.now())));
        facts.put(words.say("indicatorpage.paper.place"), place);
        all.forEach(each -> facts.put(each.name(), words.joined(words.formula(each.card()))));
        file.facts(words.say("indicatorpage.paper.about"), facts);
        return file;
    }

    private List<PaperColumn> columns(List<Integer> years) {
        var columns = new ArrayList<PaperColumn>();
        columns.add(PaperColumn.centred(words.say("indicatorpage.number"), 4));
        columns.add(PaperColumn.of(words.say("indicatorpage.name"), 32));
        for (var year : years) {
            columns.add(PaperColumn.centred(words.say("indicatorpage.paper.plan", Integer.toString(year)), 7));
            columns.add(PaperColumn.centred(words.say("indicatorpage.paper.fact", Integer.toString(year)), 8));
            columns.add(PaperColumn.centred(words.say("indicatorpage.paper.deviation", Integer.toString(year)), 8));
        }
        return columns;
    }

    private void add(List<@Nullable Object> cells, Achievement value) {
        var state = value.share().state();
        cells.add(value.plan() == null ? words.say("indicatorpage.paper.noPlan") : value.plan());
        cells.add(state == Share.State.KNOWN ? value.share().percent() : words.say("indicatorpage.share." + state));
        cells.add(value.deviation());
    }

    Download download(String typedYear) {
        var year = Years.chosen(typedYear, clock.today().getYear());
        return new Download(
                words.say("indicatorpage.paper.file", Integer.toString(year)) + ".xlsx",
                "indicators-" + year + ".xlsx");
    }
}
