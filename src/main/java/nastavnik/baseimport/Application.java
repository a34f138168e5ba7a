package nastavnik.baseimport;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nastavnik.baseimport.ImportedLine.Status;
import nastavnik.calendar.CommitteeClock;
import nastavnik.form.RuleBroken;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantCard;
import nastavnik.participant.Participants;
import nastavnik.participant.Revisions;
import nastavnik.peoplebase.BaseColumn;
import nastavnik.peoplebase.BaseKind;
import nastavnik.profile.MentorCard;
import nastavnik.profile.Profiles;
import nastavnik.profile.RequestCard;
import nastavnik.profile.Week;
import nastavnik.school.School;
import nastavnik.school.Schools;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes and changes cards as a preview has shown it, in the transaction of the caller. */
@Component
class Application {

    /** What Hibernate has seen is looked through at each statement: it forgets after so many rows. */
    private static final int ROWS_AT_ONCE = 100;

    private final Participants participants;
    private final Revisions revisions;
    private final Profiles profiles;
    private final Schools schools;
    private final CommitteeClock clock;
    private final EntityManager entities;

    Application(
            Participants participants,
            Revisions revisions,
            Profiles profiles,
            Schools schools,
            CommitteeClock clock,
            EntityManager entities) {
        this.participants = participants;
        this.revisions = revisions;
        this.profiles = profiles;
        this.schools = schools;
        this.clock = clock;
        this.entities = entities;
    }

    /** @throws RefusedRow where a rule of a card is broken; the caller takes all back then */
    void apply(List<ImportedLine> lines, long schoolId) {
        Map<String, Long> fresh = new HashMap<>();
        for (var first = 0; first < lines.size(); first += ROWS_AT_ONCE) {
            var school = schools.find(schoolId).orElseThrow(NotFoundException::new);
            for (var line : lines.subList(first, Math.min(first + ROWS_AT_ONCE, lines.size()))) {
                try {
                    apply(line, fresh, school);
                } catch (RuleBroken broken) {
                    throw new RefusedRow(line.row(), broken);
                }
            }
            entities.flush();
            entities.clear();
        }
    }

    private void apply(ImportedLine line, Map<String, Long> fresh, School school) {
        if (line.status() == Status.NEW) {
            var known = fresh.get(line.sameAs());
            var person = known == null ? register(line, school) : revise(line, known, school.id());
            fresh.put(line.key(), person.id());
            keep(line.line(), person, known == null);
        } else if (line.status() == Status.CHANGED) {
            keep(line.line(), revise(line, line.personId(), school.id()), false);
        }
    }

    private Participant register(ImportedLine imported, School school) {
        var line = imported.line();
        var category = imported.category();
        if (category == null) {
            throw new IllegalStateException("Row " + imported.key() + " has no category");
        }
        var card = new ParticipantCard(
                line.name(),
                category,
                line.kind() == BaseKind.MENTORS,
                line.kind() == BaseKind.MENTEES,
                line.from() == null ? clock.today() : line.from(),
                null,
                line.birthDate());
        return participants.register(school, card, line.birthYear());
    }

    private Participant revise(ImportedLine imported, long id, long schoolId) {
        var line = imported.line();
        var person = participants.find(id, Set.of(schoolId)).orElseThrow(NotFoundException::new);
        var now = person.card();
        var card = new ParticipantCard(
                changes(imported, BaseColumn.NAME) ? line.name() : now.fullName(),
                now.category(),
                now.mentor() || line.kind() == BaseKind.MENTORS,
                now.mentee() || line.kind() == BaseKind.MENTEES,
                changes(imported, BaseColumn.FROM) && line.from() != null ? line.from() : now.activeFrom(),
                now.activeTo(),
                changes(imported, BaseColumn.YEAR) && line.birthDate() != null ? line.birthDate() : now.birthDate());
        var year = changes(imported, BaseColumn.YEAR) ? line.birthYear() : null;
        if (!card.equals(now) || year != null) {
            revisions.revise(person, card, year);
        }
        return person;
    }

    private static boolean changes(ImportedLine imported, BaseColumn column) {
        return imported.differences().stream()
                .anyMatch(each -> each.label().endsWith("." + column)
                        || (column == BaseColumn.YEAR && each.label().equals("baseimport.year")));
    }

    /** @param fresh whether nothing can be kept of the person yet */
    private void keep(BaseLine line, Participant person, boolean fresh) {
        if (line.kind() == BaseKind.MENTEES) {
            request(line, person, fresh);
        } else {
            profile(line, person, fresh);
        }
    }

    private void request(BaseLine line, Participant mentee, boolean fresh) {
        var text = line.text(BaseColumn.REQUEST);
        if (text.isEmpty()) {
            return;
        }
        var blank = new RequestCard(text, "", List.of(), null, "", new Week(0), null);
        if (fresh) {
            profiles.ask(mentee, blank);
            return;
        }
        var now = profiles.request(mentee).orElse(blank);
        profiles.rewrite(
                mentee,
                new RequestCard(
                        text, now.interests(), now.themes(), now.form(), now.schoolClass(), now.week(), now.hours()));
    }

    private void profile(BaseLine line, Participant mentor, boolean fresh) {
        var kept = fresh ? Optional.<MentorCard>empty() : profiles.profile(mentor);
        if (kept.isEmpty() && line.text(BaseColumn.COMPETENCES).isEmpty()) {
            return;
        }
        var now = kept.orElseGet(() -> new MentorCard(
                "", "", "", List.of(), List.of(), null, null, new Week(0), null, "", null, "", null, null, ""));
        var card = new MentorCard(
                or(line.text(BaseColumn.COMPETENCES), now.competences()),
                or(line.text(BaseColumn.ACHIEVEMENTS), now.achievements()),
                or(line.text(BaseColumn.INTERESTS), now.interests()),
                now.themes(),
                now.forms(),
                or(line.gradeFrom(), now.gradeFrom()),
                or(line.gradeTo(), now.gradeTo()),
                line.week().bits() == 0 ? now.week() : line.week(),
                or(line.hours(), now.hours()),
                now.course(),
                now.courseHours(),
                now.certificate(),
                now.trainedOn(),
                now.interviewedOn(),
                now.employer());
        if (fresh) {
            profiles.present(mentor, card);
        } else {
            profiles.rewrite(mentor, card);
        }
    }

    private static String or(String written, String kept) {
        return written.isEmpty() ? kept : written;
    }

    private static @Nullable Integer or(@Nullable Integer written, @Nullable Integer kept) {
        return written == null ? kept : written;
    }
}
