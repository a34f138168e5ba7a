package nastavnik.performer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nastavnik.form.Choice;
import nastavnik.form.Difference;
import nastavnik.school.SchoolFlag;
import nastavnik.school.SchoolType;
import nastavnik.web.Plural;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the dictionary into the words of its pages. */
@Component
class BodyPages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Performers performers;
    private final MessageSource messages;
    private final Plural plural;

    BodyPages(Performers performers, MessageSource messages, Plural plural) {
        this.performers = performers;
        this.messages = messages;
        this.plural = plural;
    }

    List<BodyRow> rows(List<Body> bodies) {
        var reader = performers.reader();
        return bodies.stream().map(body -> row(body, reader)).toList();
    }

    private BodyRow row(Body body, PerformerReader reader) {
        var card = body.card();
        return new BodyRow(
                body.id(),
                card.name(),
                say("performer.kind." + card.kind()),
                String.join(", ", body.wordings()),
                card.kind() == BodyKind.GROUP ? plural.of("performer.size", reader.size(card.type(), card.flag())) : "",
                body.active(),
                card.kind().fixed());
    }

    ModelAndView form(@Nullable Body body, BodyForm form, HttpStatus status) {
        var fixed = body != null && body.card().kind().fixed();
        var page = new ModelAndView("performer/form", status);
        page.addObject("form", form);
        page.addObject("action", body == null ? "/performers" : "/performers/" + body.id());
        page.addObject("fixed", fixed);
        page.addObject(
                "kinds",
                choices(
                        "performer.kind.",
                        Arrays.stream(BodyKind.values())
                                .filter(kind -> !kind.fixed())
                                .toList()));
        page.addObject("types", choices("school.type.", List.of(SchoolType.values())));
        page.addObject("flags", choices("school.flag.", List.of(SchoolFlag.values())));
        return page;
    }

    ModelAndView conflict(Body now, BodyForm typed) {
        var stored = BodyForm.of(now);
        return form(now, typed.onVersion(stored.version()), HttpStatus.CONFLICT)
                .addObject(
                        "differences",
                        Difference.between(
                                stored, typed, "performer", Set.of("version"), (field, value) -> switch (field) {
                                    case "kind" -> word("performer.kind.", value.toString());
                                    case "schoolType" -> word("school.type.", value.toString());
                                    case "schoolFlag" -> word("school.flag.", value.toString());
                                    default -> value.toString();
                                }));
    }

    private List<Choice> choices(String prefix, List<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> new Choice(value.name(), say(prefix + value.name())))
                .toList();
    }

    private String word(String prefix, String name) {
        return name.isEmpty() ? "" : say(prefix + name);
    }

    private String say(String key) {
        return messages.getMessage(key, null, RUSSIAN);
    }
}
