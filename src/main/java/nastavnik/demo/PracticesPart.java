package nastavnik.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Properties;
import nastavnik.access.SignedIn;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.normative.DocumentCard;
import nastavnik.normative.DocumentKind;
import nastavnik.normative.DocumentLevel;
import nastavnik.normative.Normatives;
import nastavnik.period.Periods;
import nastavnik.practice.Candidate;
import nastavnik.practice.Candidates;
import nastavnik.practice.Consent;
import nastavnik.practice.PracticeStage;
import nastavnik.practice.PracticeWords;
import nastavnik.practice.Practices;
import nastavnik.practice.Recognition;
import nastavnik.school.SchoolEntry;
import nastavnik.school.SchoolType;
import nastavnik.school.Schools;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Practices of the invented city at every stage, and the documents everybody may read. */
@Component
@Profile("demo")
@Order(75)
class PracticesPart implements DemoPart {

    private static final String METHODOLOGIST = "metodist";
    private static final String COMMITTEE = "komitet";
    private static final LocalTime MORNING = LocalTime.of(11, 20);
    private static final int TOLD = 14;
    private static final int TAKEN = 6;
    private static final String PERSONAS = "14";

    private final JdbcClient jdbc;
    private final Stage stage;
    private final Schools schools;
    private final FormsOfMentoring forms;
    private final Practices practices;
    private final Candidates candidates;
    private final Periods periods;
    private final Normatives normatives;

    PracticesPart(
            JdbcClient jdbc,
            Stage stage,
            Schools schools,
            FormsOfMentoring forms,
            Practices practices,
            Candidates candidates,
            Periods periods,
            Normatives normatives) {
        this.jdbc = jdbc;
        this.stage = stage;
        this.schools = schools;
        this.forms = forms;
        this.practices = practices;
        this.candidates = candidates;
        this.periods = periods;
        this.normatives = normatives;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from practice)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        var words = DemoTable.properties("practices.properties");
        documents(words);
        var told = schools.active(stage.today()).stream()
                .filter(school -> school.type() == SchoolType.SCHOOL)
                .limit(40)
                .toList();
        var persona = told.stream()
                .filter(school -> PERSONAS.equals(school.number()))
                .findFirst()
                .orElse(told.getFirst());
        for (var number = 1; number <= TOLD; number++) {
            var school = number % 5 == 1 ? persona : told.get(number * 7 % told.size());
            tell(words, number, school);
        }
        takeFromReports();
    }

    private void documents(Properties words) {
        var day = stage.today().minusMonths(8);
        stage.act(COMMITTEE, day, MORNING, () -> {
            for (var number = 1; number <= 5; number++) {
                var part = word(words, "document." + number).split("\\|", -1);
                normatives.add(new DocumentCard(
                        DocumentKind.valueOf(part[0]),
                        DocumentLevel.valueOf(part[1]),
                        part[2],
                        part[3],
                        part[4],
                        part[5].isEmpty() ? null : LocalDate.parse(part[5]),
                        part[6]));
            }
        });
    }

    /** Each story goes one step further than the one before, the last ones end otherwise. */
    private void tell(Properties words, int number, SchoolEntry school) {
        var goal = PracticeStage.valueOf(word(words, number + ".stage"));
        var first = stage.today().minusDays(150L - number * 6L);
        var keeper = stage.keeperOf(school.id());
        var of = schools.find(school.id()).orElseThrow();
        var id = stage.act(
                keeper,
                Days.open(first),
                MORNING,
                () -> practices.propose(of, card(words, number), stage.person(keeper)));
        if (goal == PracticeStage.PROPOSED) {
            return;
        }
        if (goal == PracticeStage.RETURNED) {
            centre(first, 6, () -> practices.giveBack(id, word(words, number + ".remark"), metodist()));
            return;
        }
        centre(first, 5, () -> practices.beginExpertise(id, metodist()));
        centre(first, 8, () -> practices.mark(id, 4, word(words, "opinion.centre"), metodist()));
        if (goal == PracticeStage.EXPERTISE) {
            return;
        }
        stage.act(
                COMMITTEE,
                Days.open(first.plusDays(11)),
                MORNING,
                () -> practices.mark(
                        id,
                        goal == PracticeStage.DECLINED ? 2 : 5,
                        word(words, goal == PracticeStage.DECLINED ? "opinion.doubt" : "opinion.committee"),
                        stage.person(COMMITTEE)));
        if (goal == PracticeStage.DECLINED) {
            centre(first, 13, () -> practices.decline(id, word(words, number + ".remark"), metodist()));
            return;
        }
        centre(first, 14, () -> practices.register(id, metodist()));
        if (number % 4 != 0) {
            stage.act(
                    keeper,
                    Days.open(first.plusDays(15)),
                    MORNING,
                    () -> practices.consent(
                            id,
                            new Consent(
                                    word(words, number + ".authors"), Days.open(first.plusDays(2)), number % 2 == 0),
                            stage.person(keeper)));
        }
        if (goal == PracticeStage.ARCHIVED) {
            centre(first, 40, () -> practices.archive(id, word(words, number + ".remark"), metodist()));
            return;
        }
        if (goal == PracticeStage.REGISTERED) {
            return;
        }
        centre(first, 20, () -> practices.send(id, metodist()));
        if (goal == PracticeStage.PUBLISHED) {
            centre(
                    first,
                    45,
                    () -> practices.publish(id, "https://rcn.example/praktiki/" + (200 + number), metodist()));
        }
    }

    private PracticeWords card(Properties words, int number) {
        return new PracticeWords(
                word(words, number + ".name"),
                form(word(words, number + ".form")),
                word(words, number + ".kind"),
                word(words, number + ".audience"),
                word(words, number + ".problem"),
                word(words, number + ".description"),
                word(words, number + ".resources"),
                word(words, number + ".results"),
                word(words, number + ".authors"),
                word(words, number + ".contact"),
                "https://shkoly.example/praktiki/" + number,
                word(words, "term"),
                Recognition.valueOf(word(words, number + ".recognition")),
                word(words, number + ".contest"));
    }

    /** Some lines of the last quarter's reports are taken already, the others wait for the methodologist. */
    private void takeFromReports() {
        for (var period : periods.all()) {
            var lines = candidates.of(period);
            if (!lines.isEmpty()) {
                var some = lines.stream().limit(TAKEN).map(Candidate::key).toList();
                stage.act(
                        METHODOLOGIST,
                        Days.open(stage.today().minusDays(3)),
                        MORNING,
                        () -> candidates.take(period.quarter(), List.copyOf(some), metodist()));
                return;
            }
        }
    }

    private void centre(LocalDate first, int after, Runnable deed) {
        stage.act(METHODOLOGIST, Days.open(first.plusDays(after)), MORNING, deed);
    }

    private SignedIn metodist() {
        return stage.person(METHODOLOGIST);
    }

    private FormOfMentoring form(String name) {
        return forms.named(name).orElseThrow();
    }

    private static String word(Properties words, String name) {
        var value = words.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("practices.properties lacks " + name);
        }
        return value;
    }
}
