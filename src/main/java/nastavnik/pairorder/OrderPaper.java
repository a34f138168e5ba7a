package nastavnik.pairorder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.mentoring.MentorPair;
import nastavnik.office.Imprint;
import nastavnik.office.OfficialPaper;
import nastavnik.office.Page;
import nastavnik.office.PaperColumn;
import nastavnik.office.WordFile;
import nastavnik.participant.Participant;
import nastavnik.school.School;
import nastavnik.wording.NameOnPaper;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The order «О закреплении наставнических пар» as a Word document, to be signed or to be mended by hand before. */
@Component
class OrderPaper {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int VERSION = 1;

    private final CommitteeClock clock;
    private final MessageSource messages;

    OrderPaper(CommitteeClock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * @param number empty until it is signed
     * @param pairs those that stand by themselves first, then group by group
     * @param classes class or group of mentees by their ids, where one is known
     * @return a file the caller closes, or gives to a download
     */
    WordFile of(
            School school,
            String number,
            @Nullable LocalDate signedOn,
            List<MentorPair> pairs,
            Map<Long, String> classes) {
        var grouped = pairs.stream().anyMatch(pair -> pair.group() != null);
        var subject = say(grouped ? "pairorder.paper.subject.groups" : "pairorder.paper.subject");
        var file = new WordFile(
                new Imprint(subject, school.shortName(), clock.now(), "pair-order", VERSION), Page.LANDSCAPE);
        var paper = file.paper(columns());
        paper.title(List.of(school.fullName(), "", say("pairorder.paper.order")));
        paper.line(
                signedOn == null
                        ? say("pairorder.paper.blank")
                        : say("pairorder.paper.signed", Dates.full(signedOn), number));
        paper.line("");
        paper.line(subject);
        paper.line("");
        paper.line(say("pairorder.paper.ground"));
        paper.line("");
        paper.line(say(grouped ? "pairorder.paper.first.groups" : "pairorder.paper.first"));
        paper.line("");
        table(paper, pairs, classes);
        clauses(paper, pairs);
        paper.signature(say("pairorder.paper.director"), NameOnPaper.signature(school.directorName()));
        paper.line("");
        var lines = pairs.stream()
                .map(pair -> pair.plan().mentor().shownName())
                .distinct()
                .map(mentor -> say("pairorder.paper.acquainted.line", NameOnPaper.listed(mentor)))
                .toList();
        // The heading stays with the first who signs beneath it.
        paper.block(List.of(say("pairorder.paper.acquainted"), lines.getFirst()));
        lines.stream().skip(1).forEach(paper::line);
        return file;
    }

    private List<PaperColumn> columns() {
        return List.of(
                PaperColumn.centred(say("pairorder.paper.number"), 6),
                PaperColumn.of(say("pairorder.paper.mentor"), 24),
                PaperColumn.of(say("pairorder.paper.mentee"), 24),
                PaperColumn.of(say("pairorder.paper.form"), 14),
                PaperColumn.of(say("pairorder.paper.type"), 14),
                PaperColumn.centred(say("pairorder.paper.term"), 18));
    }

    private void table(OfficialPaper paper, List<MentorPair> pairs, Map<Long, String> classes) {
        var row = 0L;
        var heading = "";
        for (var pair : pairs) {
            var group = pair.group();
            if (group != null && !heading.equals(group.title())) {
                heading = group.title();
                paper.section(say("pairorder.paper.group", heading));
            }
            var plan = pair.plan();
            var mentee = plan.mentee();
            paper.row(
                    ++row,
                    plan.mentor().shownName() + ", " + as(plan.mentor()),
                    mentee.shownName() + ", " + classes.getOrDefault(mentee.id(), as(mentee)),
                    plan.form().name(),
                    plan.terms().type() == null ? "" : plan.terms().type().name(),
                    term(plan.startsOn(), plan.plannedEnd()));
        }
        paper.endTable();
    }

    /** The post, or who it is where none is known. */
    private String as(Participant person) {
        var post = person.shownPost();
        return post.isEmpty() ? say("participant.category." + person.category()).toLowerCase(RUSSIAN) : post;
    }

    private void clauses(OfficialPaper paper, List<MentorPair> pairs) {
        var next = 2;
        paper.line(say("pairorder.paper.work", Integer.toString(next++)));
        if (pairs.stream().anyMatch(pair -> pair.plan().mentor().mentorsAsEmployee())) {
            paper.line(say("pairorder.paper.agreements", Integer.toString(next++)));
        }
        paper.line(say("pairorder.paper.control", Integer.toString(next)));
        paper.line("");
    }

    private String term(LocalDate from, @Nullable LocalDate to) {
        return to == null
                ? say("pairorder.paper.from", Dates.compact(from))
                : say("pairorder.paper.fromTo", Dates.compact(from), Dates.compact(to));
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
