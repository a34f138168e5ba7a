package nastavnik.pairorder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.mentoring.MentorGroups;
import nastavnik.mentoring.MentorPairs;
import nastavnik.mentoring.PairEnding;
import nastavnik.office.Imprint;
import nastavnik.office.Page;
import nastavnik.office.WordFile;
import nastavnik.participant.Participant;
import nastavnik.school.School;
import nastavnik.web.NotFoundException;
import nastavnik.wording.NameOnPaper;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers of one pair or group as Word documents; names leave the portal in them, so the journal tells of it. */
@Service
@Transactional
class PairPapers {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int VERSION = 1;

    private final MentorPairs pairs;
    private final MentorGroups groups;
    private final CommitteeClock clock;
    private final Journal journal;
    private final MessageSource messages;

    PairPapers(MentorPairs pairs, MentorGroups groups, CommitteeClock clock, Journal journal, MessageSource messages) {
        this.pairs = pairs;
        this.groups = groups;
        this.clock = clock;
        this.journal = journal;
        this.messages = messages;
    }

    /** @throws NotFoundException where there is no such pair in the person's schools, or no notice was given */
    WordFile notice(SignedIn me, long pairId) {
        var pair = pairs.find(pairId, me.schoolIds()).orElseThrow(NotFoundException::new);
        var until = pair.noticeUntil();
        var noticed = pair.noticedOn();
        if (until == null || noticed == null) {
            throw new NotFoundException();
        }
        var plan = pair.plan();
        var school = pair.school();
        exported("mentoring.notice-exported", MentorPairs.SUBJECT, pairId, school);
        return notice(
                school,
                plan.mentor(),
                say(
                        "pairorder.notice.body",
                        school.fullName(),
                        plan.mentee().shownName(),
                        order(plan.orderNumber(), plan.orderDate()),
                        Dates.full(until)),
                noticed);
    }

    /** @throws NotFoundException where there is no such group in the person's schools, or no notice was given */
    WordFile noticeOfGroup(SignedIn me, long groupId) {
        var group = groups.find(groupId, me.schoolIds()).orElseThrow(NotFoundException::new);
        var until = group.noticeUntil();
        var noticed = group.noticedOn();
        if (until == null || noticed == null) {
            throw new NotFoundException();
        }
        var plan = group.plan();
        var school = group.school();
        exported("mentoring.notice-exported", MentorGroups.SUBJECT, groupId, school);
        var mentees = groups.members(group).stream()
                .filter(member -> member.ending() == null)
                .map(member -> member.plan().mentee().shownName())
                .collect(Collectors.joining(", "));
        return notice(
                school,
                plan.mentor(),
                say(
                        "pairorder.notice.group",
                        school.fullName(),
                        mentees,
                        order(plan.orderNumber(), plan.orderDate()),
                        Dates.full(until)),
                noticed);
    }

    private String order(String number, @Nullable LocalDate date) {
        return date == null ? "" : say("pairorder.notice.order", number, Dates.full(date));
    }

    private WordFile notice(School school, Participant mentor, String body, LocalDate noticed) {
        var file = file("pairorder.notice.file", school);
        var paper = file.paper(List.of());
        paper.approval(List.of(mentor.shownName()));
        paper.title(lines("pairorder.notice.title"));
        paper.line(body);
        paper.line("");
        paper.line(say("pairorder.notice.law"));
        paper.line("");
        paper.line(Dates.full(noticed));
        paper.signature(say("pairorder.paper.director"), NameOnPaper.signature(school.directorName()));
        paper.line("");
        paper.line(say("pairorder.notice.received"));
        return file;
    }

    /** @throws NotFoundException where there is no such pair in the person's schools, or its programme is not fulfilled */
    WordFile thanksForPair(SignedIn me, long pairId) {
        var pair = pairs.find(pairId, me.schoolIds())
                .filter(each -> each.ending() == PairEnding.COMPLETED)
                .orElseThrow(NotFoundException::new);
        exported("mentoring.thanks-exported", MentorPairs.SUBJECT, pairId, pair.school());
        return thanks(pair.school(), pair.plan().mentor(), "pairorder.thanks.pair");
    }

    /** @throws NotFoundException where there is no such group in the person's schools, or its programme is not fulfilled */
    WordFile thanksForGroup(SignedIn me, long groupId) {
        var group = groups.find(groupId, me.schoolIds())
                .filter(each -> each.ending() == PairEnding.COMPLETED)
                .orElseThrow(NotFoundException::new);
        exported("mentoring.thanks-exported", MentorGroups.SUBJECT, groupId, group.school());
        return thanks(group.school(), group.plan().mentor(), "pairorder.thanks.group");
    }

    private WordFile thanks(School school, Participant mentor, String body) {
        var file = file("pairorder.thanks.file", school);
        var paper = file.paper(List.of());
        paper.title(List.of("", "", "", school.fullName(), "", "", ""));
        paper.title(lines("pairorder.thanks.title"));
        paper.title(
                mentor.shownPost().isEmpty()
                        ? List.of("", mentor.shownName(), "")
                        : List.of("", mentor.shownName(), mentor.shownPost(), ""));
        lines(body).forEach(paper::line);
        paper.line("");
        paper.line("");
        paper.signature(say("pairorder.paper.director"), NameOnPaper.signature(school.directorName()));
        paper.line("");
        paper.line(Dates.full(clock.today()));
        return file;
    }

    private WordFile file(String title, School school) {
        return new WordFile(
                new Imprint(say(title), school.shortName(), clock.now(), "pair-paper", VERSION), Page.PORTRAIT);
    }

    private void exported(String action, String subject, long id, School school) {
        journal.write(action, subject, id, school.id(), "");
    }

    private List<String> lines(String key) {
        return List.of(say(key).split("\n", -1));
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args, RUSSIAN);
    }
}
