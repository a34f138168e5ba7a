package nastavnik.casework;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.attachment.Attachments;
import nastavnik.attachment.Holder;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.form.Choice;
import nastavnik.journal.Journal;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.practice.Practice;
import nastavnik.practice.PracticeCard;
import nastavnik.practice.PracticeOrigins;
import nastavnik.practice.PracticeSight;
import nastavnik.practice.PracticeStage;
import nastavnik.practice.Practices;
import nastavnik.practice.Recognition;
import nastavnik.school.Schools;
import nastavnik.web.NotFoundException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts cards into the words of their pages. */
@Component
@Transactional(readOnly = true)
class PracticePages {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int HISTORY = 40;
    /** What the school is not told: which expert has given a mark when. */
    private static final Set<String> EXPERTS_OWN =
            Set.of("practice.marked", "practice.unmarked", "attachment.opened", "practice.toldApart");

    private static final Set<String> NOT_TOLD = Set.of("attachment.opened");

    private final Practices practices;
    /** «Иванова А. А.» at the end of a sentence has its point already. */
    private static final Pattern LAST_POINT = Pattern.compile("\\.$");

    private final FormsOfMentoring forms;
    private final Schools schools;
    private final Attachments attachments;
    private final Journal journal;
    private final CommitteeClock clock;
    private final MessageSource messages;
    private final List<PracticeOrigins> origins;

    PracticePages(
            Practices practices,
            FormsOfMentoring forms,
            Schools schools,
            Attachments attachments,
            Journal journal,
            CommitteeClock clock,
            MessageSource messages,
            List<PracticeOrigins> origins) {
        this.origins = origins;
        this.practices = practices;
        this.forms = forms;
        this.schools = schools;
        this.attachments = attachments;
        this.journal = journal;
        this.clock = clock;
        this.messages = messages;
    }

    /** @throws NotFoundException where there is no such card for this person */
    PracticeCard card(long id, SignedIn me) {
        return practices.find(id, new PracticeSight(me)).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException where there is no such card that this person may write */
    PracticeCard writable(long id, SignedIn me) {
        var card = card(id, me);
        if (!rights(card, me).writes()) {
            throw new NotFoundException();
        }
        return card;
    }

    /** @throws NotFoundException where there is no such card whose consent this person may note */
    PracticeCard consentable(long id, SignedIn me) {
        var card = card(id, me);
        if (!rights(card, me).consents()) {
            throw new NotFoundException();
        }
        return card;
    }

    /** @return the page the card was written from, as far as it is this person's; empty where there is none */
    private String origin(long id, SignedIn me) {
        return origins.stream()
                .flatMap(room -> room.path(id, me.schoolIds()).stream())
                .findFirst()
                .orElse("");
    }

    PracticeView show(long id, SignedIn me) {
        var card = card(id, me);
        var rights = rights(card, me);
        var secret = rights.marks()
                || (!Practices.judges(me) && card.stage() == PracticeStage.EXPERTISE && !me.is(Role.CONTROLLER));
        return new PracticeView(
                card,
                form(card),
                recognition(card),
                card.concerned() && card.stage().alive()
                        ? card.words().missing().stream()
                                .map(field -> "casework.field." + field)
                                .toList()
                        : List.of(),
                words("casework.proposedBy", card.proposedBy(), day(card.proposedAt())),
                card.registeredAt() == null ? "" : day(card.registeredAt()),
                consented(card),
                secret ? List.of() : card.opinions(),
                !me.role().worksForSchools(),
                card.stage() == PracticeStage.EXPERTISE
                        && card.opinions().stream().anyMatch(each -> each.accountId() == me.accountId()),
                rights,
                attachments.of(new Holder(Practices.SUBJECT, id)),
                card.concerned() ? attachments.of(new Holder(ConsentFiles.TYPE, id)) : List.of(),
                card.concerned() ? history(id, me) : List.of(),
                origin(id, me));
    }

    static PracticeView.Rights rights(PracticeCard card, SignedIn me) {
        var centre = me.is(Role.METHODOLOGIST);
        return new PracticeView.Rights(
                centre
                        ? card.stage().alive()
                        : me.worksFor(card.schoolId()) && card.stage().schoolWrites(),
                centre,
                Practices.judges(me)
                        && card.stage() == PracticeStage.EXPERTISE
                        && card.opinions().size() < Practice.EXPERTS
                        && card.opinions().stream().noneMatch(each -> each.accountId() == me.accountId()),
                Practices.writes(me, card.schoolId()) && card.mergedInto() == null);
    }

    private String form(PracticeCard card) {
        var form = card.words().form();
        return String.join(
                ", ",
                Stream.of(form == null ? "" : form.name(), card.words().kind())
                        .filter(each -> !each.isEmpty())
                        .toList());
    }

    private String recognition(PracticeCard card) {
        var words = card.words();
        var level = words("practice.recognition." + words.recognition());
        return words.contest().isEmpty() ? level : words("casework.recognised", level, words.contest());
    }

    private String consented(PracticeCard card) {
        var consent = card.consent();
        return consent == null || !card.concerned()
                ? ""
                : words(
                        consent.names() ? "casework.consented.names" : "casework.consented",
                        LAST_POINT.matcher(consent.by()).replaceFirst(""),
                        Dates.full(consent.on()));
    }

    private List<PracticeView.Event> history(long id, SignedIn me) {
        return journal.of(Practices.SUBJECT, id, HISTORY, me.role().worksForSchools() ? EXPERTS_OWN : NOT_TOLD).stream()
                .map(entry -> new PracticeView.Event(
                        Dates.dateTime(clock.local(entry.at())), entry.actor(), entry.action(), entry.details()))
                .toList();
    }

    /** @return what the form offers; a form of mentoring that went out of use stays with the card that has it */
    PracticeChoices choices(SignedIn me, PracticeForm typed) {
        var school = typed.schoolId() == 0
                ? ""
                : schools.names(List.of(typed.schoolId())).getOrDefault(typed.schoolId(), "");
        var settled = !typed.version().isEmpty()
                || (me.schoolIds().size() == 1 && me.role().worksForSchools());
        List<Choice> offered = settled
                ? List.of()
                : me.role().worksForSchools() ? schools.choices(me.schoolIds()) : schools.choices(clock.today());
        var active = forms.choices();
        var present = forms.allChoices().stream()
                .filter(choice -> choice.value().equals(typed.form()) && !active.contains(choice));
        return new PracticeChoices(
                school,
                offered,
                Stream.concat(present, active.stream()).toList(),
                Choice.of(messages, "practice.recognition.", Recognition.values()),
                List.of(words("casework.kinds").split("\\|", -1)));
    }

    /** «12 октября 2026 г.» of the committee's wall */
    String day(Instant instant) {
        return Dates.full(clock.local(instant).toLocalDate());
    }

    String words(String key, Object... args) {
        return messages.getMessage(key, args.length == 0 ? null : args, RUSSIAN);
    }
}
