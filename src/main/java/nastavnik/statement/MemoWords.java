package nastavnik.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.calendar.Dates;
import nastavnik.committee.CommitteeOffice;
import nastavnik.plan.ApprovingOrder;
import nastavnik.progress.PerformerProgress;
import nastavnik.progress.SectionProgress;
import nastavnik.progress.Standing;
import nastavnik.statement.NumberWords.Gender;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The letter the portal proposes: whom to, what about, the figures in figures and words, who signs. */
@Component
class MemoWords {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final CommitteeOffice committee;
    private final NumberWords numbers;
    private final MessageSource messages;

    MemoWords(CommitteeOffice committee, NumberWords numbers, MessageSource messages) {
        this.committee = committee;
        this.numbers = numbers;
        this.messages = messages;
    }

    MemoForm propose(Standing standing) {
        var card = committee.card();
        return new MemoForm(
                say("statement.memo.addressee.text", card.municipalityGenitive()),
                say("statement.memo.greeting.text"),
                body(standing),
                say("statement.memo.post.text", card.fullNameGenitive()),
                "",
                Stream.of(card.contactName(), card.contactPhone())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", ")));
    }

    /** «Дорожная карта … (приказ … от … № …)» */
    String about(Standing standing) {
        return standing.roadmap().title().replace('\n', ' ')
                + order(standing.roadmap().order());
    }

    private String order(ApprovingOrder order) {
        var signedOn = order.signedOn();
        if (signedOn == null) {
            return "";
        }
        return order.withoutOrder()
                ? say("statement.decision", order.issuer(), Dates.compact(signedOn))
                : say("statement.order", order.issuer(), Dates.compact(signedOn), order.number());
    }

    private String body(Standing standing) {
        var figures = standing.figures();
        var lines = new ArrayList<String>();
        lines.add(say("statement.memo.about", about(standing), Dates.full(standing.day())));
        lines.add(say(
                "statement.memo.figures",
                tasks(figures.owed()),
                tasks(figures.done()),
                Long.toString(figures.percent()),
                tasks(figures.inProgress()),
                tasks(figures.late()),
                tasks(figures.ahead())));
        standing.sections().stream()
                .filter(section -> section.figures().late() > 0)
                .max(Comparator.comparingLong(section -> section.figures().late()))
                .ifPresent(section -> lines.add(say(
                        "statement.memo.latest",
                        name(section),
                        tasks(section.figures().late()))));
        var schools =
                standing.performers().stream().filter(PerformerProgress::school).toList();
        if (!schools.isEmpty()) {
            var behind = schools.stream()
                    .filter(school -> school.figures().late() > 0)
                    .count();
            lines.add(say(
                    "statement.memo.schools",
                    numbers.of(schools.size(), Gender.FEMININE),
                    numbers.of(behind, Gender.FEMININE)));
        }
        lines.add(say("statement.memo.attached"));
        return String.join("\n\n", lines);
    }

    static String name(SectionProgress section) {
        return List.of(section.number(), section.title()).stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private String tasks(long number) {
        return numbers.of(number, Gender.NEUTER);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
