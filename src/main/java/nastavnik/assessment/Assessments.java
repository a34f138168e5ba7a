package nastavnik.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nastavnik.access.SignedIn;
import nastavnik.assessment.AssessmentRefused.Rule;
import nastavnik.assessment.Marks.Given;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.calendar.SchoolYear;
import nastavnik.form.Choice;
import nastavnik.journal.Journal;
import nastavnik.programme.Programme;
import nastavnik.programme.Programmes;
import nastavnik.questionnaire.Addressee;
import nastavnik.questionnaire.Audience;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The schools' assessments. Names are read by the own school only, and the journal tells of it. */
@Service
@Transactional
public class Assessments {

    private final AssessmentRepository assessments;
    private final ParameterSetRepository sets;
    private final Marks marks;
    private final Programmes programmes;
    private final Schools schools;
    private final CommitteeClock clock;
    private final Journal journal;
    private final MessageSource messages;

    Assessments(
            AssessmentRepository assessments,
            ParameterSetRepository sets,
            Marks marks,
            Programmes programmes,
            Schools schools,
            CommitteeClock clock,
            Journal journal,
            MessageSource messages) {
        this.assessments = assessments;
        this.sets = sets;
        this.marks = marks;
        this.programmes = programmes;
        this.schools = schools;
        this.clock = clock;
        this.journal = journal;
        this.messages = messages;
    }

    /** An assessment's page. */
    record View(
            long id,
            int version,
            String title,
            Audience audience,
            String school,
            String year,
            int highest,
            List<String> parameters,
            String finishedOn,
            boolean shown) {

        /** @return whether no more marks are given */
        public boolean finished() {
            return !finishedOn.isEmpty();
        }
    }

    /** The page on which it is said that no more marks are given. */
    record Completion(View view, long people, long whole) {}

    /**
     * The page on which marks are given.
     *
     * @param conflict whether somebody else has saved meanwhile, or no more marks are taken
     */
    record Entry(View view, Wave wave, MarkSheet sheet, boolean conflict, boolean saved) {}

    @Transactional(readOnly = true)
    List<Marks.Row> of(SignedIn me) {
        return marks.rows(me.schoolIds(), null);
    }

    @Transactional(readOnly = true)
    List<Choice> sets() {
        return sets.offered().stream()
                .map(each -> new Choice(
                        Long.toString(each.id()),
                        words("assessment.set.choice", each.title(), Integer.toString(each.highest()))
                                + (each.addressee() == null
                                        ? ""
                                        : ", "
                                                + words("questionnaire.addressee." + each.addressee())
                                                        .toLowerCase(Locale.of("ru")))))
                .toList();
    }

    /** @return whose pairs may be assessed: two school years, and the programmes that run or are finished */
    @Transactional(readOnly = true)
    List<Choice> scopes(SignedIn me) {
        return programmes.scopes(me.schoolIds());
    }

    /** @throws AssessmentRefused where a rule is broken */
    long begin(SignedIn me, AssessmentForm typed) {
        var school = schools.find(Long.parseLong(typed.school()))
                .filter(each -> me.worksFor(each.id()))
                .orElseThrow(NotFoundException::new);
        var scope = programmes.scope(typed.scope(), me.schoolIds());
        var programme = scope.programme();
        var set = offered(Long.parseLong(typed.parameterSet()));
        var group = typed.group().isEmpty() ? null : Addressee.valueOf(typed.group());
        assessments.lock(school.id());
        AssessmentRefused.refuse(
                assessments.running(
                        school.id(),
                        set.id(),
                        scope.year().firstYear(),
                        programme == null ? 0 : programme.id(),
                        Objects.toString(group == null ? set.addressee() : group, "")),
                Rule.BEGUN);
        return begin(school, set, programme, scope.year(), group);
    }

    /** @return which of the audience may be assessed alone */
    List<Choice> groups() {
        return Choice.of(messages, "questionnaire.group.", Addressee.values());
    }

    /**
     * Begins an assessment of everybody for whom the set is in the pairs of that year or programme.
     *
     * @return its id
     * @throws RuntimeException where the set is not offered, or there is nobody with consents in force
     */
    public long begin(School school, long parameterSetId, @Nullable Programme programme, SchoolYear year) {
        return begin(school, offered(parameterSetId), programme, year, null);
    }

    private ParameterSet offered(long id) {
        return sets.find(id).orElseThrow(() -> new AssessmentRefused(Rule.NOT_OFFERED));
    }

    private long begin(
            School school,
            ParameterSet set,
            @Nullable Programme programme,
            SchoolYear year,
            @Nullable Addressee group) {
        var assessment = assessments.save(new Assessment(school, set, programme, year, group, clock.today()));
        assessments.flush();
        AssessmentRefused.refuse(marks.join(assessment, clock.today()) == 0, Rule.NOBODY);
        written("assessment.begun", assessment, set.title());
        return assessment.id();
    }

    /** @return how many people have been paired since and are assessed now, too */
    int join(SignedIn me, long id) {
        var assessment = find(me, id);
        var joined = marks.join(assessment, clock.today());
        if (joined > 0) {
            assessment.saved();
            written("assessment.joined", assessment, Integer.toString(joined));
        }
        return joined;
    }

    Entry entry(SignedIn me, long id, Wave wave) {
        var assessment = find(me, id);
        written("assessment.read", assessment, "");
        return new Entry(view(assessment), wave, sheet(assessment, wave, null), false, false);
    }

    /**
     * Keeps what is typed, as far as it goes; where something is no mark, or somebody else has saved something else, nothing
     * is kept and the page tells.
     */
    Entry save(SignedIn me, long id, Wave wave, String version, Map<String, String> typed) {
        var assessment = find(me, id);
        var sheet = sheet(assessment, wave, typed);
        var stale = assessment.finishedOn() != null
                || (!version.equals(Integer.toString(assessment.version()))
                        && !sheet.given().isEmpty());
        if (stale || !sheet.sound()) {
            return new Entry(view(assessment), wave, sheet, stale, false);
        }
        keep(assessment, wave, sheet.given());
        return new Entry(view(assessment), wave, sheet, false, true);
    }

    @Transactional(readOnly = true)
    Completion completion(SignedIn me, long id) {
        var assessment = find(me, id);
        var count = marks.count(id);
        return new Completion(view(assessment), count.people(), count.whole());
    }

    /** @throws AssessmentRefused where that has been said already */
    void finish(SignedIn me, long id) {
        finish(find(me, id));
    }

    /**
     * No more marks are given from now on; means are shown, if they tell of nobody.
     *
     * @throws RuntimeException where that has been said already
     */
    public void finish(long id, long schoolId) {
        finish(assessments.find(id, List.of(schoolId)).orElseThrow());
    }

    private void finish(Assessment assessment) {
        assessment.finish(clock.today(), marks.mayBeShown(assessment.id()));
        assessments.flush();
        written("assessment.finished", assessment, "");
    }

    /**
     * Gives marks as the page would.
     *
     * @param typed marks by person, each a list by parameter; ids of persons as {@link #people} tells them
     */
    public void mark(long id, long schoolId, Wave wave, Map<Long, List<Integer>> typed) {
        var assessment = assessments.find(id, List.of(schoolId)).orElseThrow();
        var given = new ArrayList<Given>();
        typed.forEach((person, all) -> {
            for (var ordinal = 0; ordinal < all.size(); ordinal++) {
                given.add(new Given(new Marks.Place(person, ordinal), all.get(ordinal)));
            }
        });
        keep(assessment, wave, given);
    }

    /** @return ids of the persons assessed */
    public List<Long> people(long id) {
        return marks.people(id, clock.today()).stream().map(Marks.Person::id).toList();
    }

    private void keep(Assessment assessment, Wave wave, List<Given> given) {
        if (given.isEmpty()) {
            return;
        }
        assessment.saved();
        assessments.flush();
        marks.keep(wave, given);
        written("assessment.marked", assessment, words("assessment.wave." + wave));
    }

    private MarkSheet sheet(Assessment assessment, Wave wave, @Nullable Map<String, String> typed) {
        return MarkSheet.of(
                assessment.parameterSet(),
                marks.people(assessment.id(), clock.today()),
                marks.of(assessment.id(), wave),
                typed);
    }

    @Transactional(readOnly = true)
    View show(SignedIn me, long id) {
        return view(find(me, id));
    }

    /** @param id null for those of the city */
    void exported(@Nullable Long id, String what) {
        journal.write("assessment.exported", "Assessment", id, null, what);
    }

    private static View view(Assessment assessment) {
        var set = assessment.parameterSet();
        return new View(
                assessment.id(),
                assessment.version(),
                set.title(),
                set.audience(),
                assessment.school().shortName(),
                assessment.year().toString(),
                set.highest(),
                set.parameters(),
                assessment.finishedOn() == null ? "" : Dates.full(assessment.finishedOn()),
                assessment.shown());
    }

    private Assessment find(SignedIn me, long id) {
        return (me.schoolIds().isEmpty()
                        ? java.util.Optional.<Assessment>empty()
                        : assessments.find(id, me.schoolIds()))
                .orElseThrow(NotFoundException::new);
    }

    private void written(String action, Assessment assessment, String details) {
        journal.write(action, "Assessment", assessment.id(), assessment.school().id(), details);
    }

    private String words(String key, Object... args) {
        return messages.getMessage(key, args, Locale.of("ru"));
    }
}
