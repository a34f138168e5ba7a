package nastavnik.schedule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.calendar.CommitteeClock;
import nastavnik.committee.CommitteeOffice;
import nastavnik.form.Choice;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.selection.LineKey;
import nastavnik.selection.LineKind;
import nastavnik.web.NotFoundException;
import nastavnik.webinar.HalfYear;
import nastavnik.webinar.Proposals;
import nastavnik.webinar.SourceLine;
import nastavnik.webinar.Topic;
import nastavnik.webinar.Topics;
import nastavnik.webinar.WebinarCard;
import nastavnik.webinar.WebinarPlan;
import nastavnik.webinar.Webinars;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Where a webinar is written: what the form begins with, what it offers, and what it means. */
@Component
class WebinarDesk {

    private final Topics topics;
    private final Proposals proposals;
    private final Schools schools;
    private final FormsOfMentoring forms;
    private final CommitteeOffice committee;
    private final WebinarPages pages;
    private final CommitteeClock clock;

    WebinarDesk(
            Topics topics,
            Proposals proposals,
            Schools schools,
            FormsOfMentoring forms,
            CommitteeOffice committee,
            WebinarPages pages,
            CommitteeClock clock) {
        this.topics = topics;
        this.proposals = proposals;
        this.schools = schools;
        this.forms = forms;
        this.committee = committee;
        this.pages = pages;
        this.clock = clock;
    }

    /** @return the line of form 1 behind a key; empty where it is none */
    static Optional<SourceLine> line(String key) {
        return LineKey.read(key)
                .filter(line -> line.kind() == LineKind.WEBINAR)
                .map(line -> new SourceLine(line.reportId(), line.mark()));
    }

    /** @return the topics behind these keys that wait to be placed; what is no key of a line is left out */
    List<Topic> waiting(List<String> keys) {
        return topics
                .of(keys.stream()
                        .map(WebinarDesk::line)
                        .flatMap(Optional::stream)
                        .toList())
                .stream()
                .filter(Topic::waits)
                .toList();
    }

    /**
     * @return the topics of a form by their keys, waiting or not
     * @throws NotFoundException where it names what is no line
     */
    Map<String, Topic> topics(PlacementForm form) {
        return byKey(topics.of(form.rows().stream()
                .map(row -> line(row.line()).orElseThrow(NotFoundException::new))
                .toList()));
    }

    static Map<String, Topic> byKey(List<Topic> topics) {
        return topics.stream().collect(Collectors.toMap(topic -> topic.line().written(), Function.identity()));
    }

    /** @throws NotFoundException where the key is not that of a topic that waits */
    WebinarForm begin(String key) {
        if (key.isEmpty()) {
            return WebinarForm.blank(pages.present());
        }
        var topic = topic(key).filter(Topic::waits).orElseThrow(NotFoundException::new);
        return WebinarForm.of(topic, proposals.of(List.of(topic)).getFirst(), pages.present());
    }

    private Optional<Topic> topic(String key) {
        return line(key).flatMap(line -> topics.of(List.of(line)).stream().findFirst());
    }

    /** @return whether the form is made of no line, or of one that waits to be placed */
    boolean free(WebinarForm form) {
        return form.line().isEmpty() || topic(form.line()).filter(Topic::waits).isPresent();
    }

    /** @throws NotFoundException where the form names a line that is no topic */
    Webinars.Placement placement(WebinarForm form) {
        if (form.line().isEmpty()) {
            return new Webinars.Placement(form.plan(school(form.school()), chosen(form)), null);
        }
        var topic = topic(form.line()).orElseThrow(NotFoundException::new);
        return new Webinars.Placement(form.plan(school(Long.toString(topic.schoolId())), chosen(form)), topic.line());
    }

    /** @return the placement of one of several topics, once the constraints of the form hold */
    Webinars.Placement placement(PlacementForm form, PlacementForm.Row row, Topic topic) {
        var school = schools.find(topic.schoolId()).orElseThrow(NotFoundException::new);
        var half = HalfYear.parse(form.half()).orElseThrow();
        return new Webinars.Placement(row.plan(topic, school, half, Integer.parseInt(form.minutes())), topic.line());
    }

    /** @param card the webinar as it is: one made of a school's topic stays that school's */
    WebinarPlan plan(WebinarForm form, WebinarCard card) {
        var own = card.schoolId();
        var school = card.source() != null && own != null ? Long.toString(own) : form.school();
        return form.plan(school(school), chosen(form));
    }

    private @Nullable School school(String id) {
        return id.isEmpty() ? null : schools.find(Long.parseLong(id)).orElseThrow(NotFoundException::new);
    }

    private @Nullable FormOfMentoring chosen(WebinarForm form) {
        return form.form().isEmpty()
                ? null
                : forms.find(Long.parseLong(form.form())).orElse(null);
    }

    /** @return the form's page */
    ModelAndView page(HttpStatus status, WebinarForm form) {
        return new ModelAndView("schedule/form", status).addObject("form", form).addObject("choices", choices(form));
    }

    /** @return what the form offers; what went out of use stays with the webinar that has it */
    WebinarChoices choices(WebinarForm form) {
        var topic = form.line().isEmpty() ? Optional.<Topic>empty() : topic(form.line());
        var card = committee.card();
        return new WebinarChoices(
                topic.map(Topic::school).orElse(""),
                topic.map(Topic::dates).orElse(""),
                topic.isPresent() ? List.of() : with(form.school(), schools.choices(clock.today())),
                halves(form.half()),
                pages.formats(),
                active(form.form()),
                Stream.of(card.centreName(), card.fullName())
                        .filter(each -> !each.isEmpty())
                        .toList(),
                List.of(
                        new Choice("true", pages.say("schedule.agreed.yes")),
                        new Choice("false", pages.say("schedule.agreed.no"))));
    }

    private List<Choice> with(String chosen, List<Choice> offered) {
        if (chosen.isEmpty() || offered.stream().anyMatch(each -> each.value().equals(chosen))) {
            return offered;
        }
        return Stream.concat(schools.choices(List.of(Long.parseLong(chosen))).stream(), offered.stream())
                .toList();
    }

    private List<Choice> active(String chosen) {
        var active = forms.choices();
        var present = forms.allChoices().stream().filter(each -> each.value().equals(chosen) && !active.contains(each));
        return Stream.concat(present, active.stream()).toList();
    }

    /** The present half-year with its neighbours, and the one the webinar stands in. */
    List<Choice> halves(String chosen) {
        var present = pages.present();
        var halves = new TreeSet<>(List.of(
                present.previous(), present, present.next(), present.next().next()));
        HalfYear.parse(chosen).ifPresent(halves::add);
        return halves.stream()
                .map(half -> new Choice(half.toString(), pages.half(half)))
                .toList();
    }
}
