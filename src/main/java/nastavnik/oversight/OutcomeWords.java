package nastavnik.oversight;

import java.util.Locale;
import java.util.stream.Collectors;
import nastavnik.execution.Outcome;
import nastavnik.web.Flash;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says on the next page to how many tasks something was done, to how many not, and why. */
@Component
class OutcomeWords {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final MessageSource messages;

    OutcomeWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param key message of what was done, with the count; with «.none» where nothing was chosen */
    void tell(RedirectAttributes next, String key, Outcome outcome) {
        var left = outcome.left().entrySet().stream()
                .map(each -> say("oversight.left." + each.getKey(), each.getValue()))
                .collect(Collectors.joining("; "));
        var why = left.isEmpty() ? "" : " " + say("oversight.left", left);
        if (outcome.done() > 0) {
            Flash.success(next, key, outcome.done(), why);
        } else if (left.isEmpty()) {
            Flash.warning(next, "oversight.chosen.none");
        } else {
            Flash.warning(next, key, 0, why);
        }
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
