package nastavnik.pairimport;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nastavnik.calendar.Dates;
import nastavnik.mentoringform.FormOfMentoring;
import nastavnik.peoplebase.BaseColumn;
import nastavnik.peoplebase.BaseKind;
import nastavnik.peoplebase.BasePerson;
import nastavnik.programme.Programme;
import org.jspecify.annotations.Nullable;

/** A pair that a row tells of and the school has not: formed where nothing forbids it, otherwise told why not. */
final class NewPair {

    private final PairComparison file;
    private final Telling telling;
    private final BasePerson person;

    NewPair(PairComparison file, Telling telling, BasePerson person) {
        this.file = file;
        this.telling = telling;
        this.person = person;
    }

    void compare(WrittenPair written) {
        var partner = partner(written);
        if (partner == null) {
            return;
        }
        if (!person.consented() || !partner.consented()) {
            telling.unconsented(written, person, Optional.of(partner));
            return;
        }
        var form = written.form().isEmpty() ? null : file.form(written.form()).orElse(null);
        if (form == null || !form.active()) {
            telling.note("pairimport.note.form", written.partner(), written.form());
            return;
        }
        var start = start(partner);
        if (fits(written, partner, form, start)) {
            plan(written, partner, form, start);
        }
    }

    private @Nullable BasePerson partner(WrittenPair written) {
        var those = file.named(written.partner(), telling.row().ofMentors() ? BaseKind.MENTEES : BaseKind.MENTORS);
        var caption = telling.caption(BaseColumn.PARTNER);
        if (those.isEmpty()) {
            telling.note("pairimport.note.stranger", caption, written.partner());
        } else if (those.size() > 1 || those.getFirst().id() == person.id()) {
            telling.note("pairimport.note.namesakes", caption, written.partner());
        } else {
            return those.getFirst();
        }
        return null;
    }

    /** From when on both take part. */
    private LocalDate start(BasePerson partner) {
        var written = telling.row().from();
        var own = written == null ? person.from() : written;
        return own.isBefore(partner.from()) ? partner.from() : own;
    }

    private boolean fits(WrittenPair written, BasePerson partner, FormOfMentoring form, LocalDate start) {
        var end = written.end();
        if (end != null && end.isBefore(start)) {
            telling.note("pairimport.note.endBeforeStart", written.partner(), Dates.compact(start));
            return false;
        }
        if (!stays(person, end) || !stays(partner, end)) {
            telling.note("pairimport.note.leaves", written.partner());
            return false;
        }
        var twice = person.pairs(telling.row().kind()).stream()
                .anyMatch(pair -> pair.partnerId() == partner.id()
                        && pair.form().equals(form.name())
                        && PairLoad.overlaps(pair, start, end));
        if (twice) {
            telling.note("pairimport.note.twice", written.partner());
        }
        return !twice;
    }

    private static boolean stays(BasePerson person, @Nullable LocalDate end) {
        return person.to() == null || (end != null && !end.isAfter(person.to()));
    }

    private void plan(WrittenPair written, BasePerson partner, FormOfMentoring form, LocalDate start) {
        var end = written.end();
        var over = end != null && !end.isAfter(file.today());
        var outcome = Outcome.of(written.result(), file.portal());
        if (!over && outcome.ending() != null) {
            telling.note("pairimport.note.endless", written.partner(), written.result());
        }
        if (over && outcome.unexplained(telling.row(), file.portal())) {
            telling.note("pairimport.note.unexplained", written.partner());
            return;
        }
        var early = start.isAfter(file.today()) && !outcome.rest().isEmpty();
        if (early) {
            telling.note("pairimport.note.resultEarly", written.partner());
        }
        var programme = file.programme(start);
        var mentors = telling.row().ofMentors();
        var mentor = mentors ? person : partner;
        var mentee = mentors ? partner : person;
        var change = new PairChange(
                0,
                mentor.id(),
                mentee.id(),
                form.id(),
                start,
                over ? null : end,
                programme.map(Programme::id).orElse(0L),
                over ? end : null,
                over ? outcome.reason(telling.row(), file.portal()) : null,
                over ? outcome.explanation(telling.row(), file.portal()) : "",
                early ? "" : outcome.rest(),
                written.link());
        if (file.plan(change, written, telling)) {
            if (!over) {
                telling.doubt(file.doubts(mentor, mentee, change));
            }
            telling.differ(BaseColumn.PARTNER, "", told(change, written, form, programme));
            telling.differ(BaseColumn.RESULT, "", change.result());
            telling.differ(BaseColumn.LINK, "", change.link());
        }
    }

    private String told(PairChange change, WrittenPair written, FormOfMentoring form, Optional<Programme> programme) {
        var portal = file.portal();
        var ending = change.ending();
        var last = change.endedOn();
        return Stream.of(
                        portal.say("pairimport.new", written.partner(), form.name(), Dates.compact(change.startsOn())),
                        change.plannedEnd() == null
                                ? ""
                                : portal.say("pairimport.until", Dates.compact(change.plannedEnd())),
                        last == null || ending == null ? "" : portal.ended(last, ending),
                        programme
                                .map(each -> portal.say("pairimport.programme", each.title()))
                                .orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
