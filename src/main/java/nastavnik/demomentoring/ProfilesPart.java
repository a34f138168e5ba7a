package nastavnik.demomentoring;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nastavnik.calendar.SchoolYear;
import nastavnik.consent.Consents;
import nastavnik.demo.DemoPart;
import nastavnik.demo.DemoTable;
import nastavnik.demo.Growth;
import nastavnik.demo.People;
import nastavnik.demo.Stage;
import nastavnik.matching.Preferences;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.mentoringform.FormsOfMentoring;
import nastavnik.mentoringform.ThemesOfMentoring;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantCard;
import nastavnik.participant.ParticipantCategory;
import nastavnik.participant.Participants;
import nastavnik.profile.MentorCard;
import nastavnik.profile.Profiles;
import nastavnik.profile.RequestCard;
import nastavnik.profile.Week;
import nastavnik.school.School;
import nastavnik.school.Schools;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What mentees ask for, what mentors can give, and whom they would like to work with; in school 14 some still have no pair. */
@Component
@Profile("demo")
@Order(73)
class ProfilesPart implements DemoPart {

    private static final long SEED = 140;
    private static final List<String> ENTERPRISES = List.of(
            "ООО «Светлогорский хлебокомбинат»",
            "АО «Заречные электросети»",
            "ООО «Приборстрой»",
            "ИП Кудрявцева Е. М.");
    private static final String MOTHER = "Синицына Ольга Егоровна";
    private static final LocalTime LATE = LocalTime.of(15, 20);
    private static final int FREE = 3;
    private static final int SCHOOL_DAYS = 0b111111;

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Stage stage;
    private final Schools schools;
    private final Participants participants;
    private final Consents consents;
    private final FormsOfMentoring forms;
    private final ThemesOfMentoring themes;
    private final Profiles profiles;
    private final Preferences preferences;
    private final Growth growth;

    ProfilesPart(
            JdbcClient jdbc,
            EntityManager entities,
            Stage stage,
            Schools schools,
            Participants participants,
            Consents consents,
            FormsOfMentoring forms,
            ThemesOfMentoring themes,
            Profiles profiles,
            Preferences preferences,
            Growth growth) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.stage = stage;
        this.schools = schools;
        this.participants = participants;
        this.consents = consents;
        this.forms = forms;
        this.themes = themes;
        this.profiles = profiles;
        this.preferences = preferences;
        this.growth = growth;
    }

    @Override
    public boolean present() {
        return jdbc.sql("select exists (select from mentor_profile)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void make() {
        var random = new Random(SEED);
        var people = new People(random);
        long lastTold = growth.lastTold();
        for (var entry : schools.active(stage.today())) {
            if (entry.id() > lastTold) {
                continue;
            }
            var school = schools.find(entry.id()).orElseThrow();
            var first = "14".equals(entry.number());
            if (first) {
                addFree(school, people);
            }
            present(school, random, first ? Integer.MAX_VALUE : 2 + random.nextInt(5));
            if (first) {
                meet(school);
                askTwice(school, new Random(SEED));
            }
            entities.flush();
            entities.clear();
        }
        growth.profiles(lastTold, DemoTable.rows("mentors.csv"), DemoTable.requests(true), DemoTable.requests(false));
    }

    /** Pupils and mentors who wait for each other. */
    private void addFree(School school, People people) {
        var since = stage.today().minusDays(12);
        for (int i = 0; i < FREE; i++) {
            register(school, people.name(), ParticipantCategory.PUPIL, people.woman(), since);
            register(school, people.teacher(), ParticipantCategory.TEACHER, people.woman(), since);
        }
        entities.flush();
    }

    private void register(School school, String name, ParticipantCategory category, String mother, LocalDate since) {
        var mentor = category == ParticipantCategory.TEACHER;
        var born = since.minusYears(mentor ? 41 : 14).minusDays(100);
        stage.act(stage.keeperOf(school.id()), since, LATE, () -> {
            var person = participants.register(
                    school, new ParticipantCard(name, category, mentor, !mentor, since, null, born));
            entities.flush();
            Papers.of(person, born, mother, since, since.plusYears(3)).forEach(paper -> consents.give(person, paper));
        });
    }

    private void present(School school, Random random, int most) {
        var keeper = stage.keeperOf(school.id());
        var day = stage.today().minusDays(8);
        var mentors = of(school, true, day);
        var mentees = of(school, false, day);
        for (var mentor : mentors.subList(0, Math.min(most, mentors.size()))) {
            stage.act(keeper, day, LATE, () -> profiles.present(mentor, mentorCard(mentor, random, day)));
        }
        if (!mentors.isEmpty() && random.nextBoolean()) {
            stage.act(keeper, day, LATE, () -> profiles.offer(mentors.getFirst()));
        }
        for (var mentee : mentees.subList(0, Math.min(most, mentees.size()))) {
            stage.act(keeper, day, LATE, () -> profiles.ask(mentee, requestCard(mentee, random)));
        }
    }

    /** Those with consent on that day and today, the newest first. */
    private List<Participant> of(School school, boolean mentors, LocalDate day) {
        var found = new ArrayList<Participant>();
        (mentors ? participants.mentors(school.id()) : participants.mentees(school.id())).forEach(choice -> participants
                .find(Long.parseLong(choice.value()), Set.of(school.id()))
                .filter(person -> consents.cover(person.id(), day))
                .ifPresent(found::add));
        found.sort(java.util.Comparator.comparingLong(Participant::id).reversed());
        return found;
    }

    private MentorCard mentorCard(Participant mentor, Random random, LocalDate day) {
        var rows = DemoTable.rows("mentors.csv");
        var row = rows.get(random.nextInt(rows.size()));
        var from = 5 + random.nextInt(4);
        var trained = random.nextInt(3) > 0;
        return new MentorCard(
                row.get(1),
                row.get(3),
                row.get(2),
                List.of(themes.named(row.getFirst()).orElseThrow()),
                forms(
                        mentor.category() == ParticipantCategory.TEACHER
                                ? List.of("педагог – педагог", "педагог – ученик")
                                : List.of(formOf(mentor.category()))),
                from,
                from + 3,
                week(random),
                2 + random.nextInt(7),
                trained ? "Школа наставника" : "",
                trained ? 24 : null,
                trained ? "Удостоверение № " + (1000 + random.nextInt(900)) : "",
                trained ? day.minusDays(20) : null,
                day.minusDays(5),
                mentor.category() == ParticipantCategory.EMPLOYER
                        ? ENTERPRISES.get(random.nextInt(ENTERPRISES.size()))
                        : "");
    }

    private static String formOf(ParticipantCategory category) {
        return switch (category) {
            case STUDENT -> "студент – ученик";
            case EMPLOYER -> "работодатель – ученик";
            default -> "ученик – ученик";
        };
    }

    private RequestCard requestCard(Participant mentee, Random random) {
        var pupil = mentee.category() == ParticipantCategory.PUPIL;
        var rows = DemoTable.requests(pupil);
        var row = rows.get(random.nextInt(rows.size()));
        return new RequestCard(
                row.get(1),
                row.get(2),
                List.of(themes.named(row.getFirst()).orElseThrow()),
                form(pupil ? "педагог – ученик" : "педагог – педагог"),
                pupil ? grade(mentee) + List.of("А", "Б", "В").get(random.nextInt(3)) : "",
                week(random),
                2 + random.nextInt(5));
    }

    /** Who is seven when a school year begins enters the first grade. */
    private int grade(Participant pupil) {
        var born = pupil.card().birthDate();
        var age = born == null
                ? 14
                : Period.between(born, SchoolYear.of(stage.today()).from()).getYears();
        return Math.clamp(age - 6L, 1, 11);
    }

    private List<FormOfMentoring> forms(List<String> names) {
        return names.stream().map(this::form).toList();
    }

    private FormOfMentoring form(String name) {
        return forms.named(name).orElseThrow();
    }

    private static Week week(Random random) {
        var days = random.nextInt(SCHOOL_DAYS) + 1;
        return new Week(days);
    }

    /** Somebody whom a list has brought once more with a mistyped birth date, and who has asked on both cards. */
    private void askTwice(School school, Random random) {
        var day = stage.today().minusDays(4);
        var known = of(school, false, day).getFirst();
        var mistyped = Objects.requireNonNull(known.card().birthDate()).plusDays(1);
        stage.act(stage.keeperOf(school.id()), day, LATE, () -> {
            var again = participants.register(
                    school, new ParticipantCard(known.fullName(), known.category(), false, true, day, null, mistyped));
            entities.flush();
            Papers.of(again, mistyped, MOTHER, day, day.plusYears(1)).forEach(paper -> consents.give(again, paper));
            profiles.ask(again, requestCard(known, random));
            return again;
        });
    }

    /** After the group meeting: the first mentee and the first mentor name each other, the second mentee names two. */
    private void meet(School school) {
        var met = stage.today().minusDays(3);
        var mentors = of(school, true, met);
        var mentees = of(school, false, met);
        say(school, mentees.getFirst(), false, List.of(mentors.getFirst(), mentors.get(1)));
        say(school, mentors.getFirst(), true, List.of(mentees.getFirst()));
        say(school, mentees.get(1), false, List.of(mentors.get(1), mentors.getFirst(), mentors.get(2)));
    }

    private void say(School school, Participant who, boolean asMentor, List<Participant> wished) {
        var day = stage.today().minusDays(3);
        stage.act(
                stage.keeperOf(school.id()), day.plusDays(1), LATE, () -> preferences.say(who, asMentor, day, wished));
    }
}
