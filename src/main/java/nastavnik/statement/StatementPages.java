package nastavnik.statement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.form.Choice;
import nastavnik.progress.Figures;
import nastavnik.progress.PerformerProgress;
import nastavnik.progress.Standing;
import nastavnik.progress.Standings;
import nastavnik.web.ListRequest;
import nastavnik.web.Listing;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the state of the asked day and puts it into the words of its page. */
@Component
class StatementPages {

    private static final String PATH = "/executions/statement";

    private final Standings standings;
    private final CommitteeClock clock;
    private final MemoWords words;

    StatementPages(Standings standings, CommitteeClock clock, MemoWords words) {
        this.standings = standings;
        this.clock = clock;
        this.words = words;
    }

    /**
     * @param on 05.04.2026; blank for today
     * @return the day; empty where it is no day, or is still to come
     */
    Optional<LocalDate> day(String on) {
        return on.isBlank() ? Optional.of(clock.today()) : Dates.parse(on).filter(day -> !day.isAfter(clock.today()));
    }

    /** @return counted some seconds ago at most, of the roadmap asked for; where it was not in force on the day, of the one with the latest order that was */
    Optional<Standing> standing(LocalDate day, String roadmap) {
        return asked(day, roadmap, standings::recently).or(() -> standings.recently(day, null));
    }

    /** @throws NotFoundException where the day is odd, to come, or the roadmap, if any, was not in force on it */
    Standing existing(String on, String roadmap) {
        return day(on).flatMap(day -> asked(day, roadmap, standings::on)).orElseThrow(NotFoundException::new);
    }

    private static Optional<Standing> asked(
            LocalDate day, String roadmap, BiFunction<LocalDate, @Nullable Long, Optional<Standing>> standings) {
        if (roadmap.isBlank()) {
            return standings.apply(day, null);
        }
        return roadmap.matches("\\d{1,18}") ? standings.apply(day, Long.valueOf(roadmap)) : Optional.empty();
    }

    /** @param asked which page of the performers */
    StatementView view(Standing standing, ListRequest asked) {
        var roadmap =
                standing.inForce().size() > 1 ? Long.toString(standing.roadmap().roadmapId()) : "";
        return new StatementView(
                Dates.compact(standing.day()),
                roadmap,
                roadmap.isEmpty()
                        ? List.of()
                        : standing.inForce().stream()
                                .map(each -> new Choice(Long.toString(each.roadmapId()), each.line()))
                                .toList(),
                Dates.full(standing.day()),
                words.about(standing),
                standing.figures(),
                standing.sections().stream()
                        .map(section ->
                                new StatementView.Line(section.number(), section.title(), "", section.figures()))
                        .toList(),
                performers(standing, asked),
                standing.obscure());
    }

    /** Only today's figures have their tasks behind them: the list of tasks shows them as they are now. */
    private Listing<StatementView.Line> performers(Standing standing, ListRequest asked) {
        var today = standing.day().equals(clock.today());
        return Listing.of(
                asked.at(PATH).below("performers"),
                standing.performers(),
                performer -> new StatementView.Line(
                        "", performer.name(), today ? tasks(performer, standing) : "", performer.figures()));
    }

    private static String tasks(PerformerProgress performer, Standing standing) {
        var roadmap =
                standing.inForce().size() > 1 ? "&roadmap=" + standing.roadmap().roadmapId() : "";
        return performer.school() && !performer.figures().equals(Figures.NONE)
                ? "/tasks?who=schools" + roadmap + "&q=" + URLEncoder.encode(performer.name(), StandardCharsets.UTF_8)
                : "";
    }
}
