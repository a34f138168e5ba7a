package nastavnik.consentform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.committee.CommitteeOffice;
import nastavnik.consent.ConsentKind;
import nastavnik.consent.PublicData;
import nastavnik.office.Imprint;
import nastavnik.office.OfficialPaper;
import nastavnik.office.Page;
import nastavnik.office.PaperColumn;
import nastavnik.office.WordFile;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantCard;
import nastavnik.school.School;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The paper itself. What the law asks for (152-ФЗ, article 9 part 4) stands in it; documents and addresses of people are
 * written by hand, the portal keeps none.
 */
@Component
class ConsentBlank {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int VERSION = 2;

    private final CommitteeOffice committee;
    private final CommitteeClock clock;
    private final MessageSource messages;

    ConsentBlank(CommitteeOffice committee, CommitteeClock clock, MessageSource messages) {
        this.committee = committee;
        this.clock = clock;
        this.messages = messages;
    }

    String name(ConsentKind kind) {
        return say("consentform.file." + kind);
    }

    /** The caller closes it, or gives it to a download. */
    WordFile of(ConsentKind kind, Participant participant) {
        var school = participant.school();
        var card = participant.card();
        var minor = !participant.adultOn(clock.today()).orElse(true);
        var file = new WordFile(
                new Imprint(name(kind), school.shortName(), clock.now(), "consent", VERSION), Page.PORTRAIT);
        var paper = file.paper(kind == ConsentKind.DISSEMINATION ? columns() : List.of());
        paper.approval(approval(school));
        paper.title(lines("consentform.title." + kind));
        intro(kind, minor, card).forEach(paper::line);
        paper.line("");
        lines(
                        "consentform.body." + kind,
                        school.fullName(),
                        card.fullName(),
                        operator(school),
                        data(card, minor),
                        processor())
                .forEach(paper::line);
        if (kind == ConsentKind.DISSEMINATION) {
            table(paper);
            lines("consentform.after.DISSEMINATION", school.fullName(), card.fullName())
                    .forEach(paper::line);
        }
        paper.line("");
        lines("consentform.end").forEach(paper::line);
        paper.line("");
        paper.line(say("consentform.sign"));
        return file;
    }

    private List<String> approval(School school) {
        var lines = new ArrayList<String>();
        lines.add(say("consentform.to"));
        lines.add(school.fullName());
        if (!school.address().isBlank()) {
            lines.add(say("consentform.to.address", school.address()));
        }
        if (!school.directorName().isBlank()) {
            lines.add(say("consentform.to.director", school.directorName()));
        }
        return lines;
    }

    private String operator(School school) {
        return say("consentform.operator", school.fullName(), address(school.address()));
    }

    /** Who runs the portal does so on the school's behalf (152-ФЗ, article 6 part 3). */
    private String processor() {
        var card = committee.card();
        return card.centreName().isBlank()
                ? say("consentform.operator", card.fullName(), address(card.address()))
                : say("consentform.processor.centre", card.centreName(), card.fullName(), address(card.address()));
    }

    /** @return a line to be filled in by hand where nobody has entered it */
    private String address(String known) {
        return known.isBlank() ? say("consentform.address.unknown") : known;
    }

    /** Everything that any room may come to keep of somebody in these roles. */
    private String data(ParticipantCard card, boolean minor) {
        var lists = new ArrayList<String>();
        lists.add(say("consentform.data.common"));
        if (card.mentee()) {
            lists.add(say("consentform.data.mentee"));
        }
        if (card.mentor()) {
            lists.add(say("consentform.data.mentor"));
        }
        if (minor) {
            lists.add(say("consentform.data.minor"));
        }
        return String.join("; ", lists);
    }

    private List<String> intro(ConsentKind kind, boolean minor, ParticipantCard card) {
        var birthDate = card.birthDate();
        var born = birthDate == null ? say("consentform.date") : Dates.full(birthDate);
        var byRepresentative = minor || kind == ConsentKind.PARTICIPATION;
        return lines("consentform.intro." + (byRepresentative ? "representative" : "self"), card.fullName(), born);
    }

    private List<PaperColumn> columns() {
        return List.of(
                PaperColumn.centred(say("consentform.column.number"), 6),
                PaperColumn.of(say("consentform.column.data"), 42),
                PaperColumn.centred(say("consentform.column.allowed"), 18),
                PaperColumn.of(say("consentform.column.conditions"), 34));
    }

    private void table(OfficialPaper paper) {
        var number = 0L;
        for (var data : PublicData.values()) {
            paper.row(++number, say("consent.data." + data), "", "");
        }
        paper.endTable();
    }

    private List<String> lines(String key, Object... args) {
        return List.of(say(key, args).split("\n", -1));
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
