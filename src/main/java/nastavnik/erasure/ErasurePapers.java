package nastavnik.erasure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.JournalEntry;
import nastavnik.office.Imprint;
import nastavnik.office.Page;
import nastavnik.office.PaperColumn;
import nastavnik.office.SheetFile;
import nastavnik.office.WordFile;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The act and the extract of the journal (order of Roskomnadzor 179 of 28.10.2022): neither names whose data it was. */
@Component
class ErasurePapers {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int VERSION = 1;

    private final CommitteeClock clock;
    private final MessageSource messages;

    ErasurePapers(CommitteeClock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    byte[] act(Erasure erasure, SignedIn person) {
        var school = erasure.participant().school();
        var number = Long.toString(erasure.id());
        try (var file = new WordFile(imprint(say("erasure.act"), person), Page.PORTRAIT);
                var out = new ByteArrayOutputStream()) {
            var paper = file.paper(List.of(
                    PaperColumn.centred(say("erasure.act.number"), 6), PaperColumn.of(say("erasure.act.what"), 94)));
            paper.title(List.of(say("erasure.act.title", number).split("\n", -1)));
            paper.line(
                    school.address().isBlank()
                            ? say("erasure.act.operator", school.fullName())
                            : say("erasure.act.operator.address", school.fullName(), school.address()));
            paper.line(say("erasure.act.subject", shown(erasure)));
            paper.line(say("erasure.act.reason", say("erasure.reason." + erasure.reason())));
            paper.line(say("erasure.act.day", Dates.full(erasure.erasedOn())));
            paper.line(say("erasure.act.system"));
            paper.line(say("erasure.act.way", erasure.way()));
            if (erasure.reason() == ErasureReason.TERM_OVER) {
                paper.line(say("erasure.act.portal"));
            }
            paper.line(say("erasure.act.commission"));
            erasure.commission().forEach(paper::line);
            paper.line("");
            paper.line(say("erasure.act.list"));
            var row = 0L;
            for (var each : erasure.destroyed()) {
                paper.row(++row, each);
            }
            paper.endTable();
            paper.line(say("erasure.act.left"));
            paper.line(say("erasure.act.kept", Dates.full(erasure.keptUntil())));
            for (var member : erasure.commission()) {
                paper.signature(say("erasure.act.sign"), member);
            }
            file.writeTo(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @param entries the newest first, as the journal has them */
    byte[] extract(Erasure erasure, List<JournalEntry> entries, SignedIn person) {
        var title = say("erasure.extract");
        try (var file = new SheetFile(imprint(title, person));
                var out = new ByteArrayOutputStream()) {
            var sheet = file.data(
                    title,
                    Stream.of("at", "who", "subject", "action", "details")
                            .map(each -> say("erasure.extract." + each))
                            .toList());
            for (var entry : entries.reversed()) {
                sheet.row(
                        clock.local(entry.at()),
                        entry.actor().isEmpty() ? say("participant.history.portal") : entry.actor(),
                        shown(erasure),
                        say("journal." + entry.action()),
                        entry.details());
            }
            var facts = new LinkedHashMap<String, Object>();
            facts.put(
                    say("erasure.extract.operator"),
                    erasure.participant().school().fullName());
            facts.put(say("erasure.extract.subject"), shown(erasure));
            facts.put(say("erasure.extract.what"), String.join("; ", erasure.destroyed()));
            facts.put(say("erasure.extract.system"), say("erasure.system"));
            facts.put(say("erasure.extract.reason"), say("erasure.reason." + erasure.reason()));
            facts.put(say("erasure.extract.day"), erasure.erasedOn());
            facts.put(say("erasure.extract.by"), person.fullName());
            file.facts(say("erasure.extract.about"), facts);
            file.writeTo(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String shown(Erasure erasure) {
        return erasure.participant().fullName();
    }

    private Imprint imprint(String title, SignedIn person) {
        return new Imprint(title, person.fullName(), clock.now(), "erasure", VERSION);
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
