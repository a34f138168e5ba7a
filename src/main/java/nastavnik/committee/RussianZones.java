package nastavnik.committee;

import java.util.List;
import java.util.Locale;
import nastavnik.form.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The time zones a Russian committee can be in, from west to east, named by their cities and their distance to Moscow. */
@Component
class RussianZones {

    private static final List<String> IDS = List.of(
            "Europe/Kaliningrad",
            "Europe/Moscow",
            "Europe/Samara",
            "Asia/Yekaterinburg",
            "Asia/Omsk",
            "Asia/Novosibirsk",
            "Asia/Krasnoyarsk",
            "Asia/Irkutsk",
            "Asia/Yakutsk",
            "Asia/Vladivostok",
            "Asia/Magadan",
            "Asia/Kamchatka");

    private final MessageSource messages;

    RussianZones(MessageSource messages) {
        this.messages = messages;
    }

    List<Choice> choices() {
        return IDS.stream().map(id -> new Choice(id, words(id))).toList();
    }

    boolean has(String id) {
        return IDS.contains(id);
    }

    /** @return the words of a zone; of one that is not Russian its id */
    String words(String id) {
        var words = messages.getMessage("committee.zone." + id, null, id, Locale.ROOT);
        return words == null ? id : words;
    }
}
