package nastavnik.inspection;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import nastavnik.calendar.Dates;
import nastavnik.calendar.Quarter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands in the journal for the portal, in words for people. */
@Component
class InspectionWords {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Pattern DAY = Pattern.compile("\\b(\\d{4}-\\d\\d-\\d\\d)\\b");
    private static final Pattern MARK = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) ([A-Z_]+)");
    private static final Pattern STORED = Pattern.compile("(.*): \\+(\\d+), ~(\\d+)");

    private final MessageSource messages;

    InspectionWords(MessageSource messages) {
        this.messages = messages;
    }

    String who(InspectedEntry entry) {
        return entry.actor().isEmpty() ? say("inspection.portal") : entry.actor();
    }

    /** @return the role's words; empty where the portal did it by itself */
    String role(InspectedEntry entry) {
        return entry.role().isEmpty() ? "" : say("account.role." + entry.role());
    }

    /** @return what was done; an action of a room that is there no more shows as it was written */
    String action(InspectedEntry entry) {
        return say("journal." + entry.action(), entry.action());
    }

    /** @return «Отчёт», «Организация» …; a kind that is there no more shows as it was written */
    String type(InspectedEntry entry) {
        return SubjectType.of(entry.subjectType()).map(this::type).orElse(entry.subjectType());
    }

    String type(SubjectType type) {
        return say("inspection.subject." + type);
    }

    /** @return «Отчёт № 57» */
    String one(SubjectType type, long id) {
        return say("inspection.one", new Object[] {type(type), Long.toString(id)});
    }

    String group(ActionGroup group) {
        return say("inspection.group." + group);
    }

    /** @return the name of the thing; «III квартал 2026 года» for reports and periods */
    String subject(InspectedEntry entry) {
        return quarters(entry.subject());
    }

    /** @return the details with days, quarters and states as people write them */
    String details(InspectedEntry entry) {
        var mark = MARK.matcher(entry.details());
        if (mark.matches()) {
            var state = say("execution.state." + mark.group(2), mark.group(2));
            return say("inspection.details.mark", new Object[] {day(mark.group(1)), state.toLowerCase(RUSSIAN)});
        }
        var stored = STORED.matcher(entry.details());
        if (stored.matches()) {
            return say("inspection.details.stored", new Object[] {stored.group(1), stored.group(2), stored.group(3)});
        }
        return DAY.matcher(quarters(entry.details())).replaceAll(found -> day(found.group(1)));
    }

    private String quarters(String text) {
        return Quarter.parse(text)
                .map(quarter ->
                        say("inspection.quarter", new Object[] {quarter.roman(), Integer.toString(quarter.year())}))
                .orElse(text);
    }

    private static String day(String iso) {
        try {
            return Dates.compact(LocalDate.parse(iso));
        } catch (DateTimeException noSuchDay) {
            return iso;
        }
    }

    String say(String key) {
        return messages.getMessage(key, null, RUSSIAN);
    }

    private String say(String key, String otherwise) {
        return Objects.requireNonNullElse(messages.getMessage(key, null, otherwise, RUSSIAN), otherwise);
    }

    String say(String key, Object[] args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
