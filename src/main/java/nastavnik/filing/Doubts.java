package nastavnik.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nastavnik.report.ReportSheet;
import nastavnik.reportform.ReportContent;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the methodologist may ask about a report that can be sent all the same: the same whether it is written on the page,
 * checked before sending or read from a file.
 */
@Component
public class Doubts {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final DatesCheck dates;
    private final Hints hints;
    private final MessageSource messages;

    Doubts(DatesCheck dates, Hints hints, MessageSource messages) {
        this.dates = dates;
        this.hints = hints;
        this.messages = messages;
    }

    /**
     * @param content the lines that are looked at: stored, or still only read
     * @return each in words that name its line; at most two statements, however many lines there are
     */
    public List<String> of(ReportSheet report, ReportContent content) {
        var words = new ArrayList<>(dates(report, content).values());
        var noticed = hints.of(report, content);
        for (int at = 0; at < content.practices().size(); at++) {
            var mark = content.practices().get(at).mark();
            for (var field : List.of("name-" + mark, "link-" + mark)) {
                var hint = noticed.get(field);
                if (hint != null) {
                    words.add(say("filing.check.practice", Integer.toString(at + 1), hint.words()));
                }
            }
        }
        return words;
    }

    /** @return what is odd about the dates of webinars, for whoever decides on the report; each names its webinar */
    public List<String> ofSent(ReportSheet report, ReportContent content) {
        return List.copyOf(dates(report, content, "filing.sent.").values());
    }

    /** @return what is odd about the dates of webinars, in words that name the webinar, by the id of the field */
    Map<String, String> dates(ReportSheet report, ReportContent content) {
        return dates(report, content, "filing.check.");
    }

    private Map<String, String> dates(ReportSheet report, ReportContent content, String keys) {
        var words = new LinkedHashMap<String, String>();
        for (int at = 0; at < content.webinars().size(); at++) {
            var line = content.webinars().get(at);
            var number = Integer.toString(at + 1);
            switch (find(report, line)) {
                case UNCLEAR -> words.put(field(line), say(keys + "doubt", number, line.dates()));
                case PAST -> words.put(field(line), say(keys + "past", number, line.dates()));
                case FAR -> words.put(field(line), say(keys + "far", number, line.dates()));
                case GOOD -> {}
            }
        }
        return words;
    }

    /** @return the same in words that stand at the field itself */
    Map<String, String> atDates(ReportSheet report, ReportContent content) {
        var words = new LinkedHashMap<String, String>();
        for (var line : content.webinars()) {
            switch (find(report, line)) {
                case UNCLEAR -> words.put(field(line), say("filing.dates.doubt"));
                case PAST -> words.put(field(line), say("filing.dates.past"));
                case FAR -> words.put(field(line), say("filing.dates.far"));
                case GOOD -> {}
            }
        }
        return words;
    }

    private DatesCheck.Finding find(ReportSheet report, ReportContent.Webinar line) {
        return line.dates().isBlank()
                ? DatesCheck.Finding.GOOD
                : dates.find(line.dates(), report.period().quarter());
    }

    private static String field(ReportContent.Webinar line) {
        return "dates-" + line.mark();
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
