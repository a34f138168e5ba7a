package nastavnik.offline;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the forms, the same for those who write them and those who read them back. */
@Component
class FormWords {

    static final List<String> PARTS_OF_FILLER = List.of("fillerName", "fillerPost", "fillerPhone", "fillerEmail");

    private static final Locale RUSSIAN = Locale.of("ru");

    private final MessageSource messages;

    FormWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }

    /** @return how a part of a line or of the contact is called */
    String part(String part) {
        return say("offline.part." + part);
    }

    /** @return the words by which a column of a foreign table may be known, the order's own first */
    String synonyms(String part) {
        return say("offline.synonyms." + part);
    }

    List<String> list(String key) {
        return List.of(say(key).split("\\s*\\|\\s*", -1));
    }

    String yes() {
        return say("offline.yes");
    }

    String no() {
        return say("offline.no");
    }
}
