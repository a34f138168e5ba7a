package nastavnik.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nastavnik.calendar.Dates;
import nastavnik.plan.RoadmapCard;
import nastavnik.roadmap.Redactions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says which redaction of a roadmap is which. */
@Component
public class RedactionWords {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final MessageSource messages;

    RedactionWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @return «первая редакция», «изменение № 1» */
    public String name(RoadmapCard redaction) {
        return redaction.amendment()
                ? say("publication.redaction.amendment", redaction.ordinal())
                : say("publication.redaction.first");
    }

    /** @return «изменение № 1 от 02.09.2026»; without the day while it is written; empty for the first redaction */
    String amended(RoadmapCard redaction) {
        var act = redaction.act();
        if (act != null) {
            return say("publication.redaction.amendedOn", redaction.ordinal(), Dates.compact(act.signedOn()));
        }
        return redaction.amendment() ? name(redaction) : "";
    }

    /** @return «согласована 12.01.2026: совет директоров»; empty where it is not, or is approved already */
    String agreed(RoadmapCard redaction) {
        var agreement = redaction.agreement();
        return agreement == null || !redaction.draft()
                ? ""
                : say("publication.agreed", Dates.compact(agreement.day()), agreement.who());
    }

    /** @return «приказ Комитета … от 02.09.2026 № 77-у», «решение …» where there is no order; empty while it is written */
    public String act(RoadmapCard redaction) {
        var act = redaction.act();
        var order = redaction.order();
        if (act != null) {
            return act(act.issuer(), act.signedOn(), act.number());
        }
        return redaction.amendment() || order.signedOn() == null
                ? ""
                : act(order.issuer(), order.signedOn(), order.number());
    }

    private String act(String issuer, LocalDate signedOn, String number) {
        return number.isBlank()
                ? say("publication.redaction.decision", issuer, Dates.compact(signedOn))
                : say("publication.redaction.act", issuer, Dates.compact(signedOn), number);
    }

    /** @return what the reader of a redaction that does not count today should know; empty for the one that does */
    String notice(RoadmapCard shown, Redactions redactions, Wanted wanted, LocalDate today) {
        if (!wanted.odd().isEmpty()) {
            return say("publication.notice.odd", wanted.odd());
        }
        if (shown.draft()) {
            return shown.amendment() ? say("publication.notice.working", shown.ordinal()) : "";
        }
        var asked = wanted.on();
        var signedOn = shown.order().signedOn();
        if (asked != null && signedOn != null && asked.isBefore(signedOn)) {
            return say("publication.notice.before", Dates.compact(asked), Dates.compact(signedOn));
        }
        if (redactions.on(today).filter(shown::equals).isPresent()) {
            return "";
        }
        var from = shown.countsFrom();
        if (from.isPresent() && from.get().isAfter(today)) {
            return say("publication.notice.coming", Dates.compact(from.get()));
        }
        return asked == null
                ? say("publication.notice.past", until(shown, redactions))
                : say("publication.notice.on", Dates.compact(asked), until(shown, redactions));
    }

    /** The last day on which it counted. */
    private static String until(RoadmapCard past, Redactions redactions) {
        return redactions.approved().stream()
                .filter(later -> later.ordinal() > past.ordinal())
                .flatMap(later -> later.countsFrom().stream())
                .min(LocalDate::compareTo)
                .map(from -> Dates.compact(from.minusDays(1)))
                .orElseThrow();
    }

    /** @param withDrafts whether the reader may see an amendment that is being written */
    List<RedactionLine> lines(Redactions redactions, RoadmapCard shown, String path, boolean withDrafts) {
        return redactions.all().stream()
                .filter(redaction -> withDrafts || !redaction.draft())
                .map(redaction -> new RedactionLine(
                        name(redaction),
                        act(redaction),
                        redaction
                                .countsFrom()
                                .map(from -> say("publication.redaction.since", Dates.compact(from)))
                                .orElse(redaction.draft() ? say("publication.redaction.working") : ""),
                        path + redactions.roadmapId() + "?redaction=" + redaction.ordinal(),
                        redaction.equals(shown)))
                .toList();
    }

    private String say(String key, Object... args) {
        return messages.getMessage(
                key, java.util.Arrays.stream(args).map(String::valueOf).toArray(), RUSSIAN);
    }

    /**
     * A redaction in the list of them.
     *
     * @param name which it is
     * @param act by what order or act; empty while it is written
     * @param since from when on it counts; empty for the first
     * @param address of its page
     * @param shown whether it is on the page already
     */
    public record RedactionLine(String name, String act, String since, String address, boolean shown) {}
}
