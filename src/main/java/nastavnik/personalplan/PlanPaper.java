package nastavnik.personalplan;

import java.util.List;
import java.util.Locale;
import nastavnik.calendar.CommitteeClock;
import nastavnik.mentoring.PairCard;
import nastavnik.office.Imprint;
import nastavnik.office.OfficialPaper;
import nastavnik.office.Page;
import nastavnik.office.PaperColumn;
import nastavnik.office.WordFile;
import nastavnik.participant.ParticipantCategory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The plan on paper: header, the table of tasks by sections, two signatures. */
@Component
class PlanPaper {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int VERSION = 1;

    private final CommitteeClock clock;
    private final MessageSource messages;

    PlanPaper(CommitteeClock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    String name() {
        return say("personalplan.paper.file");
    }

    /** The caller closes it, or gives it to a download. */
    WordFile of(PlanView plan) {
        var pair = plan.pair();
        var file =
                new WordFile(new Imprint(name(), pair.school(), clock.now(), "personal-plan", VERSION), Page.LANDSCAPE);
        var paper = file.paper(columns());
        paper.title(List.of(say("personalplan.paper.title"), pair.school()));
        paper.line(say("personalplan.paper.form", pair.form()));
        write(paper, "personalplan.paper.roleModel", plan.roleModel());
        paper.line(say("personalplan.paper.mentor", pair.mentor(), as(pair.mentorPost(), pair.mentorCategory())));
        paper.line(say("personalplan.paper.mentee", pair.mentee(), as(pair.menteePost(), pair.menteeCategory())));
        paper.line(say("personalplan.paper.term", plan.startsOn(), plan.endsOn()));
        write(paper, "personalplan.paper.problem", plan.problem());
        write(paper, "personalplan.paper.goals", plan.goals());
        write(paper, "personalplan.paper.tasks", plan.tasks());
        for (var section : plan.sections()) {
            paper.section(say("personalplan.section." + section.section()));
            for (var row : section.rows()) {
                var line = row.line();
                paper.row((long) row.number(), line.task(), line.term(), line.planned(), line.actual(), line.mark());
            }
        }
        paper.endTable();
        paper.signature(say("personalplan.paper.sign.mentor"), sign(pair.mentor()));
        paper.signature(say("personalplan.paper.sign.mentee"), sign(pair.mentee()));
        return file;
    }

    private String as(String post, ParticipantCategory category) {
        return post.isEmpty() ? say("participant.category." + category) : post;
    }

    private void write(OfficialPaper paper, String key, String text) {
        if (!text.isEmpty()) {
            paper.line(say(key, text));
        }
    }

    private String sign(String name) {
        return say("personalplan.paper.sign", name);
    }

    private List<PaperColumn> columns() {
        return List.of(
                PaperColumn.centred(say("personalplan.column.number"), 5),
                PaperColumn.of(say("personalplan.column.task"), 27),
                PaperColumn.of(say("personalplan.column.term"), 13),
                PaperColumn.of(say("personalplan.column.planned"), 20),
                PaperColumn.of(say("personalplan.column.actual"), 20),
                PaperColumn.of(say("personalplan.column.mark"), 15));
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }

    /** @return the name of the file in plain letters */
    static String plainName(PairCard pair) {
        return "programma-" + pair.id() + ".docx";
    }
}
