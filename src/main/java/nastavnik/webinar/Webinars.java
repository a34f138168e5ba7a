package nastavnik.webinar;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.web.ConflictException;
import nastavnik.web.NotFoundException;
import nastavnik.webinar.WebinarHappened.What;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the schedule: webinars are planned, published, held, called off. The methodologist keeps it; a webinar the
 * person does not see is not there for him, a broken rule is a {@link WebinarRefused}.
 */
@Component
@Transactional
public class Webinars {

    /** How the journal and the files call a webinar. */
    public static final String SUBJECT = "Webinar";

    private final WebinarRepository webinars;
    private final Topics topics;
    private final CommitteeClock clock;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Webinars(
            WebinarRepository webinars,
            Topics topics,
            CommitteeClock clock,
            Journal journal,
            ApplicationEventPublisher events) {
        this.webinars = webinars;
        this.topics = topics;
        this.clock = clock;
        this.journal = journal;
        this.events = events;
    }

    /**
     * A webinar about to be placed.
     *
     * @param source the accepted line it is made of; null where there is none
     */
    public record Placement(WebinarPlan plan, @Nullable SourceLine source) {}

    /** @return the webinar as this reader may see it; empty where it is not there for him */
    @Transactional(readOnly = true)
    public Optional<WebinarCard> find(long id, WebinarSight sight) {
        return webinars.find(id).filter(sight::sees).map(webinar -> WebinarCard.of(webinar, sight.person() == null));
    }

    /** @return whose webinar it is, for those that decide who may see what belongs to it; empty where it is no school's */
    @Transactional(readOnly = true)
    public Optional<Long> schoolOf(long id) {
        return webinars.find(id).map(Webinar::school).map(school -> school.id());
    }

    /**
     * Places webinars, all or none; each line makes one webinar, and so does a click that comes twice.
     *
     * @return their ids, in the same order
     * @throws ConflictException where a line is no accepted one, was left out, put aside or placed meanwhile
     */
    public List<Long> place(List<Placement> wanted, SignedIn me) {
        requireKeeper(me);
        webinars.lockSources();
        var free = topics.free(
                wanted.stream().map(Placement::source).filter(Objects::nonNull).toList());
        return wanted.stream().map(each -> place(each, free, me)).toList();
    }

    private long place(Placement wanted, java.util.Set<SourceLine> free, SignedIn me) {
        var source = wanted.source();
        if (source != null && !free.remove(source)) {
            throw new ConflictException("The topic " + source + " is not free");
        }
        var there = there(wanted);
        if (there.isPresent()) {
            return there.get();
        }
        var webinar = webinars.save(new Webinar(wanted.plan(), source, me.fullName(), clock.now()));
        webinars.flush();
        write("webinar.planned", webinar, webinar.plan().topic());
        if (source != null) {
            tell(What.PLACED, webinar);
        }
        return webinar.id();
    }

    /** @return the webinar of no report that says the same and was not called off; empty where there is none */
    @Transactional(readOnly = true)
    public Optional<Long> there(Placement wanted) {
        var plan = wanted.plan();
        return wanted.source() != null
                ? Optional.empty()
                : webinars.ofNoReport(plan.day(), plan.begins()).stream()
                        .filter(each -> each.plan().repeats(plan))
                        .map(Webinar::id)
                        .findFirst();
    }

    /**
     * @param version of the webinar that was read
     * @throws ObjectOptimisticLockingFailureException where it has changed since
     */
    public void revise(long id, int version, WebinarPlan plan, SignedIn me) {
        var webinar = kept(id, me);
        if (webinar.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Webinar.class, id);
        }
        var moved = webinar.revise(plan, me.fullName(), clock.now());
        webinars.flush();
        if (moved) {
            write("webinar.moved", webinar, Dates.dateTime(plan.day().atTime(plan.begins())));
            tell(What.MOVED, webinar);
        } else {
            write("webinar.revised", webinar, "");
        }
    }

    public void publish(long id, SignedIn me) {
        step(id, me, "webinar.published", "", webinar -> webinar.publish(clock.now()));
    }

    /**
     * Publishes what is planned in a half-year.
     *
     * @return how many
     */
    public int publish(HalfYear half, SignedIn me) {
        requireKeeper(me);
        var planned = webinars.planned(half.year(), half.number());
        planned.forEach(webinar -> webinar.publish(clock.now()));
        webinars.flush();
        planned.forEach(webinar -> write("webinar.published", webinar, ""));
        return planned.size();
    }

    public void unpublish(long id, SignedIn me) {
        step(id, me, "webinar.unpublished", "", webinar -> webinar.unpublish(clock.now()));
    }

    public void hold(long id, SignedIn me) {
        step(id, me, "webinar.held", "", webinar -> webinar.hold(clock.local(clock.now()), clock.now()));
    }

    public void unhold(long id, SignedIn me) {
        step(id, me, "webinar.unheld", "", webinar -> webinar.unhold(clock.now()));
    }

    /** @param why not blank; everybody who has read of it reads this too */
    public void cancel(long id, String why, SignedIn me) {
        step(id, me, "webinar.cancelled", why, webinar -> webinar.cancel(why, clock.now()));
        tell(What.CANCELLED, webinars.find(id).orElseThrow(NotFoundException::new));
    }

    public void reinstate(long id, SignedIn me) {
        step(id, me, "webinar.reinstated", "", webinar -> webinar.reinstate(clock.now()));
        tell(What.PLACED, webinars.find(id).orElseThrow(NotFoundException::new));
    }

    /** @throws WebinarRefused where the webinar is published, or was, so that it can only be called off */
    public void requireRemovable(long id, SignedIn me) {
        kept(id, me).requireRemovable();
    }

    /** Takes a webinar that was never published out of the schedule; its topic waits to be placed again. */
    public void remove(long id, SignedIn me) {
        var webinar = kept(id, me);
        webinar.requireRemovable();
        write("webinar.removed", webinar, webinar.plan().topic());
        webinars.delete(webinar);
        webinars.flush();
    }

    /** Sets where to sign up and what was recorded; the people of its school may, too. */
    public void link(long id, String registration, String recording, SignedIn me) {
        var webinar = webinars.lock(id)
                .filter(each -> links(me, each.school() == null ? null : schoolId(each)))
                .orElseThrow(NotFoundException::new);
        webinar.link(registration, recording, clock.now());
        webinars.flush();
        write("webinar.linked", webinar, "");
    }

    private static Long schoolId(Webinar webinar) {
        return Objects.requireNonNull(webinar.school()).id();
    }

    /** @return whether the person keeps the schedule */
    public static boolean keeps(SignedIn me) {
        return me.is(Role.METHODOLOGIST);
    }

    /** @return whether the person gives the links and materials of a webinar of this school, or of nobody's */
    public static boolean links(SignedIn me, @Nullable Long schoolId) {
        return keeps(me) || (schoolId != null && me.worksFor(schoolId));
    }

    private void step(long id, SignedIn me, String action, String details, Consumer<Webinar> verb) {
        var webinar = kept(id, me);
        verb.accept(webinar);
        webinars.flush();
        write(action, webinar, details);
    }

    private Webinar kept(long id, SignedIn me) {
        requireKeeper(me);
        return webinars.lock(id).orElseThrow(NotFoundException::new);
    }

    private static void requireKeeper(SignedIn me) {
        if (!keeps(me)) {
            throw new NotFoundException();
        }
    }

    private void write(String action, Webinar webinar, String details) {
        var school = webinar.school();
        journal.write(action, SUBJECT, webinar.id(), school == null ? null : school.id(), details);
    }

    private void tell(What what, Webinar webinar) {
        if (webinar.school() == null) {
            return;
        }
        var plan = webinar.plan();
        events.publishEvent(new WebinarHappened(
                webinar.id(),
                schoolId(webinar),
                what,
                plan.topic(),
                plan.day().atTime(plan.begins()),
                webinar.reason(),
                webinar.version()));
    }
}
