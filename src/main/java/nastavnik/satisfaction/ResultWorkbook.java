package nastavnik.satisfaction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.office.Imprint;
import nastavnik.office.SheetFile;
import nastavnik.questionnaire.QuestionKind;
import nastavnik.satisfaction.SurveyFigures.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Results as workbooks, with the same figures as the pages. */
@Component
class ResultWorkbook {

    private static final int VERSION = 1;

    private final CommitteeClock clock;
    private final MessageSource messages;

    ResultWorkbook(CommitteeClock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    String title() {
        return words("satisfaction.heading");
    }

    SheetFile of(SignedIn me, SurveyResult result) {
        var file = file(me);
        marks(file, result);
        if (!result.open().isEmpty()) {
            var sheet = file.data(
                    words("satisfaction.open"),
                    List.of(words("satisfaction.question"), words("satisfaction.open.answer")));
            for (var each : result.open()) {
                each.answers().forEach(answer -> sheet.row(each.question(), answer));
            }
        }
        var facts = new LinkedHashMap<String, Object>();
        facts.put(words("satisfaction.survey"), result.title());
        facts.put(words("satisfaction.where"), result.where());
        facts.put(words("satisfaction.year"), result.year());
        facts.put(words("satisfaction.asked"), result.asked());
        facts.put(words("satisfaction.answered"), result.answered());
        facts.put(words("satisfaction.satisfied"), result.satisfied());
        about(file, facts, me);
        return file;
    }

    private void marks(SheetFile file, SurveyResult result) {
        var captions = Stream.of(
                        Stream.of(
                                words("satisfaction.number"),
                                words("satisfaction.question"),
                                words("satisfaction.answered"),
                                words("satisfaction.mean"),
                                words("satisfaction.yes"),
                                words("satisfaction.no")),
                        IntStream.rangeClosed(1, QuestionKind.SCALE.highest()).mapToObj(Integer::toString))
                .flatMap(each -> each)
                .toList();
        var sheet = file.data(words("satisfaction.questions"), captions);
        for (var each : result.questions()) {
            var values = new ArrayList<@Nullable Object>();
            values.add(each.number());
            values.add(each.question().words());
            values.add(each.answered());
            values.add(each.scale() ? each.figure() : null);
            values.add(each.scale() ? null : each.yes());
            values.add(each.scale() ? null : each.no());
            for (var at = 0; at < QuestionKind.SCALE.highest(); at++) {
                values.add(each.scale() ? each.counts().get(at) : null);
            }
            sheet.row(values.toArray());
        }
    }

    SheetFile ofCity(SignedIn me, List<Row> rows, String year) {
        var file = file(me);
        var sheet = file.data(
                words("satisfaction.schools"),
                Stream.of("school", "district", "audience", "survey", "asked", "answered", "satisfied", "percent")
                        .map(each -> words("satisfaction." + each))
                        .toList());
        for (var row : rows) {
            sheet.row(
                    row.school(),
                    row.district(),
                    words("questionnaire.audience." + row.audience()),
                    row.title(),
                    row.asked(),
                    row.answered(),
                    row.shown() ? row.satisfied() : null,
                    row.shown() ? row.percentSatisfied() : null);
        }
        var facts = new LinkedHashMap<String, Object>();
        facts.put(words("satisfaction.year"), year);
        facts.put(words("satisfaction.rule"), words("satisfaction.rule.text"));
        about(file, facts, me);
        return file;
    }

    private SheetFile file(SignedIn me) {
        return new SheetFile(new Imprint(title(), me.fullName(), clock.now(), "satisfaction", VERSION));
    }

    private void about(SheetFile file, SequencedMap<String, Object> facts, SignedIn me) {
        facts.put(words("satisfaction.who"), me.fullName());
        facts.put(words("satisfaction.when"), Dates.dateTime(clock.local(clock.now())));
        file.facts(words("satisfaction.about"), facts);
    }

    private String words(String key) {
        return messages.getMessage(key, null, Locale.of("ru"));
    }
}
