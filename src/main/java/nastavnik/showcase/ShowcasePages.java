package nastavnik.showcase;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nastavnik.attachment.Attachment;
import nastavnik.attachment.Attachments;
import nastavnik.attachment.Holder;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.practice.PracticeCard;
import nastavnik.practice.PracticeRow;
import nastavnik.practice.PracticeSight;
import nastavnik.practice.Practices;
import nastavnik.practice.Recognition;
import nastavnik.progress.Executions;
import nastavnik.web.Share;
import nastavnik.web.SiteAddress;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what is open into the words of its pages. */
@Component
@Transactional(readOnly = true)
class ShowcasePages {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final Executions executions;
    private final Practices practices;
    private final Attachments attachments;
    private final CommitteeClock clock;
    private final MessageSource messages;
    private final SiteAddress site;

    ShowcasePages(
            Executions executions,
            Practices practices,
            Attachments attachments,
            CommitteeClock clock,
            MessageSource messages,
            SiteAddress site) {
        this.executions = executions;
        this.practices = practices;
        this.attachments = attachments;
        this.clock = clock;
        this.messages = messages;
        this.site = site;
    }

    /** @return how far each roadmap in force is; empty where none is */
    List<ProgressView> progress() {
        var today = clock.today();
        return executions.on(today).stream()
                .map(each -> new ProgressView(
                        each.roadmap().roadmapId(),
                        each.roadmap().title(),
                        Dates.span(each.roadmap().period()),
                        Dates.full(today),
                        each.figures(),
                        each.sections().stream()
                                .map(section -> new ProgressView.Line(
                                        section.number().isEmpty()
                                                ? section.title()
                                                : section.number() + " " + section.title(),
                                        section.figures()))
                                .toList()))
                .toList();
    }

    /** @return the practice, where anyone may read it */
    Optional<OpenPracticeView> practice(long id) {
        return practices.find(id, PracticeSight.PUBLIC).map(this::view);
    }

    private OpenPracticeView view(PracticeCard card) {
        var words = card.words();
        var form = words.form();
        var since = card.registeredAt();
        return new OpenPracticeView(
                card,
                Stream.of(form == null ? "" : form.name(), words.kind())
                        .filter(each -> !each.isEmpty())
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""),
                recognition(words.recognition(), words.contest()),
                since == null ? "" : day(since),
                files(card.id()));
    }

    OpenPracticeRow row(PracticeRow row) {
        var since = row.registeredAt();
        return new OpenPracticeRow(
                row.id(),
                row.name(),
                row.school(),
                row.form(),
                row.about(),
                row.year(),
                since == null ? "" : day(since));
    }

    private String recognition(Recognition level, String contest) {
        if (level == Recognition.NONE) {
            return contest;
        }
        var words = say("practice.recognition." + level);
        return contest.isEmpty() ? words : say("showcase.recognised", words, contest);
    }

    private List<Attachment> files(long id) {
        return attachments.of(new Holder(Practices.SUBJECT, id)).stream()
                .filter(Attachment::shownToAll)
                .toList();
    }

    String day(Instant instant) {
        return Dates.full(clock.local(instant).toLocalDate());
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }

    /**
     * @param title what the link is called
     * @return what a link to this open page says of it
     */
    Share share(HttpServletRequest request, String path, String title, String description) {
        return new Share(title, description, address(request, path));
    }

    /** @return the absolute address of an open page, as its readers know the portal */
    String address(HttpServletRequest request, String path) {
        return site.of(request, path);
    }
}
