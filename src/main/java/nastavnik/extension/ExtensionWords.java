package nastavnik.extension;

import java.util.Locale;
import nastavnik.report.StateLabel;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How pages speak of requests for more time. */
@Component
public class ExtensionWords {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final MessageSource messages;

    ExtensionWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @return how a request in this state is called, and in which tone */
    public StateLabel state(ExtensionState state) {
        var tone =
                switch (state) {
                    case ASKED -> "new";
                    case GRANTED -> "good";
                    case DECLINED -> "bad";
                    case WITHDRAWN, REVOKED -> "idle";
                };
        return new StateLabel(messages.getMessage("extension.state." + state, null, RUSSIAN), tone);
    }
}
