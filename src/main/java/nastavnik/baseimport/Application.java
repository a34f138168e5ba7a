package nastavnik.baseimport;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nastavnik.baseimport.ImportedLine.Status;
import nastavnik.calendar.CommitteeClock;
import nastavnik.form.RuleBroken;
import nastavnik.pairimport.PairApplication;
import nastavnik.participant.CardBatch;
import nastavnik.participant.Participant;
import nastavnik.participant.ParticipantCard;
import nastavnik.participant.Revisions;
import nastavnik.peoplebase.BaseColumn;
import nastavnik.peoplebase.BaseKind;
import nastavnik.profile.MentorCard;
import nastavnik.profile.ProfileBatch;
import nastavnik.profile.Profiles;
import nastavnik.profile.RequestCard;
import nastavnik.profile.Week;
import nastavnik.school.Schools;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes and changes cards as a preview has shown it, in the transaction of the caller: all are read, then all written. */
@Component
class Application {

    private final Revisions revisions;
    private final PairApplication pairs;
    private final Profiles profiles;
    private final Schools schools;
    private final CommitteeClock clock;
    private final EntityManager entities;

    Application(
            Revisions revisions,
            PairApplication pairs,
            Profiles profiles,
            Schools schools,
            CommitteeClock clock,
            EntityManager entities) {
        this.revisions = revisions;
        this.pairs = pairs;
        this.profiles = profiles;
        this.schools = schools;
        this.clock = clock;
        this.entities = entities;
    }

    /**
     * @param source for the journal, where the cards came from
     * @throws RefusedRow where a rule of a card or of a pair is broken; the caller takes all back then
     */
    void apply(List<ImportedLine> lines, long schoolId, String source) {
        var school = schools.find(schoolId).orElseThrow(NotFoundException::new);
        var changed = lines.stream()
                .filter(line -> line.status() == Status.CHANGED)
                .map(ImportedLine::personId)
                .collect(Collectors.toSet());
        var work = new Work(revisions.batch(school, changed), profiles.batch(changed));
        for (var line : lines) {
            taking(line, () -> work.apply(line));
        }
        entities.flush();
        work.cards.journal(source);
        work.papers.journal(schoolId, source);
        // once all cards are written: a pair may stand on a role that its row has given
        for (var line : lines) {
            taking(line, () -> pairs.apply(line.pairs(), school));
        }
        entities.flush();
    }

    private static void taking(ImportedLine line, Runnable part) {
        try {
            part.run();
        } catch (RuleBroken broken) {
            throw new RefusedRow(line.row(), broken);
        }
    }

    private final class Work {

        private final CardBatch cards;
        private final ProfileBatch papers;
        private final Map<String, Participant> fresh = new HashMap<>();

        Work(CardBatch cards, ProfileBatch papers) {
            this.cards = cards;
            this.papers = papers;
        }

        void apply(ImportedLine line) {
            if (line.status() == Status.NEW) {
                var known = fresh.get(line.sameAs());
                var person = known == null ? register(line) : known;
                if (known != null) {
                    revise(line, person);
                }
                fresh.put(line.key(), person);
                keep(line, person);
            } else if (line.status() == Status.CHANGED) {
                var person = cards.find(line.personId()).orElseThrow(NotFoundException::new);
                revise(line, person);
                keep(line, person);
            }
        }

        private Participant register(ImportedLine imported) {
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
                    line.birthDate(),
                    imported.work().post());
            return cards.register(card, line.birthYear());
        }

        private void revise(ImportedLine imported, Participant person) {
            var line = imported.line();
            var now = person.card();
            var card = new ParticipantCard(
                    changes(imported, BaseColumn.NAME) ? line.name() : now.fullName(),
                    now.category(),
                    now.mentor() || line.kind() == BaseKind.MENTORS,
                    now.mentee() || line.kind() == BaseKind.MENTEES,
                    changes(imported, BaseColumn.FROM) && line.from() != null ? line.from() : now.activeFrom(),
                    now.activeTo(),
                    changes(imported, BaseColumn.YEAR) && line.birthDate() != null ? line.birthDate() : now.birthDate(),
                    or(imported.work().post(), now.post()));
            var year = changes(imported, BaseColumn.YEAR) ? line.birthYear() : null;
            if (!card.equals(now) || year != null) {
                cards.revise(person, card, year);
            }
        }

        private void keep(ImportedLine imported, Participant person) {
            var line = imported.line();
            if (line.kind() == BaseKind.MENTEES) {
                request(line, person);
            } else {
                profile(imported, person);
            }
        }

        private void request(BaseLine line, Participant mentee) {
            var text = line.text(BaseColumn.REQUEST);
            if (text.isEmpty()) {
                return;
            }
            var now = papers.request(mentee)
                    .orElseGet(() -> new RequestCard(text, "", List.of(), null, "", new Week(0), null));
            papers.keep(
                    mentee,
                    new RequestCard(
                            text,
                            now.interests(),
                            now.themes(),
                            now.form(),
                            now.schoolClass(),
                            now.week(),
                            now.hours()));
        }

        private void profile(ImportedLine imported, Participant mentor) {
            var line = imported.line();
            var kept = papers.profile(mentor);
            if (kept.isEmpty() && line.text(BaseColumn.COMPETENCES).isEmpty()) {
                return;
            }
            var now = kept.orElseGet(() -> new MentorCard(
                    "", "", "", List.of(), List.of(), null, null, new Week(0), null, "", null, "", null, null, ""));
            papers.keep(
                    mentor,
                    new MentorCard(
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
                            or(imported.work().employer(), now.employer())));
        }
    }

    private static boolean changes(ImportedLine imported, BaseColumn column) {
        return imported.differences().stream()
                .anyMatch(each -> each.label().endsWith("." + column)
                        || (column == BaseColumn.YEAR && each.label().equals("baseimport.year")));
    }

    private static String or(String written, String kept) {
        return written.isEmpty() ? kept : written;
    }

    private static @Nullable Integer or(@Nullable Integer written, @Nullable Integer kept) {
        return written == null ? kept : written;
    }
}
