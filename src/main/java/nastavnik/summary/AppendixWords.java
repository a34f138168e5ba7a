package nastavnik.summary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Quarter;
import nastavnik.plan.ApprovingOrder;
import nastavnik.plan.RoadmapCard;
import nastavnik.roadmap.Roadmaps;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands at the top of the forms of appendix 2: of which order it is the appendix. */
@Component
public class AppendixWords {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final MessageSource messages;
    private final Roadmaps roadmaps;

    AppendixWords(MessageSource messages, Roadmaps roadmaps) {
        this.messages = messages;
        this.roadmaps = roadmaps;
    }

    /**
     * Where several roadmaps are in force the appendix is taken to be that of the latest order.
     *
     * @return the lines of the block; only the number of the appendix where no order is known
     */
    public List<String> of(Quarter quarter) {
        return Stream.concat(
                        Stream.of(say("summary.appendix")),
                        roadmaps.inForce(quarter.to()).stream()
                                .map(RoadmapCard::order)
                                .filter(order -> !order.withoutOrder())
                                .findFirst()
                                .stream()
                                .flatMap(this::orderLines))
                .toList();
    }

    private Stream<String> orderLines(ApprovingOrder order) {
        var signedOn = order.signedOn();
        return signedOn == null || order.withoutOrder()
                ? Stream.of()
                : Stream.of(
                        say("summary.order", order.issuer()),
                        say("summary.order.signed", Dates.compact(signedOn), order.number()));
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
