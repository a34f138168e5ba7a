package nastavnik.reportform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import nastavnik.form.Difference;
import org.jspecify.annotations.Nullable;

/**
 * What one sending of a report says otherwise than another. A line is known by its mark; one that was written anew in the
 * same words is no change.
 *
 * @param before number of the sending it is compared with
 * @param facts the contact, and whether the answer is «нет данных», where they differ
 * @param webinars lines of form 1 that differ, in the order of the later sending, those that are gone at the end
 * @param practices the same of form 2
 */
public record SendingChanges(int before, List<Difference> facts, List<Line> webinars, List<Line> practices) {

    public SendingChanges {
        facts = List.copyOf(facts);
        webinars = List.copyOf(webinars);
        practices = List.copyOf(practices);
    }

    /** How a line differs. */
    public enum Kind {
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * A line that differs.
     *
     * @param first topic or name; empty on the side where the line is not
     * @param second dates or link
     */
    public record Line(Kind kind, String mark, Difference first, Difference second) {}

    /** Two parts of a line, in whichever form. */
    private record Words(String mark, String first, String second) {

        boolean sameAs(Words other) {
            return first.equals(other.first) && second.equals(other.second);
        }
    }

    public static SendingChanges between(Sending before, Sending after) {
        var old = before.sent();
        var now = after.sent();
        return new SendingChanges(
                before.number(),
                facts(old, now),
                lines(old.content().webinars(), now.content().webinars(), SendingChanges::words),
                lines(old.content().practices(), now.content().practices(), SendingChanges::words));
    }

    private static Words words(ReportContent.Webinar line) {
        return new Words(line.mark(), line.topic(), line.dates());
    }

    private static Words words(ReportContent.Practice line) {
        return new Words(line.mark(), line.name(), line.link());
    }

    private static <L> List<Line> lines(List<L> before, List<L> after, Function<L, Words> words) {
        var old = new LinkedHashMap<String, Words>();
        before.stream().map(words).forEach(line -> old.put(line.mark(), line));
        var pairs = new LinkedHashMap<Words, @Nullable Words>();
        after.stream().map(words).forEach(line -> pairs.put(line, null));
        pair(pairs, old, (line, was) -> line.mark().equals(was.mark()));
        pair(pairs, old, Words::sameAs);
        var changes = new ArrayList<Line>();
        pairs.forEach((line, was) -> {
            if (was == null) {
                changes.add(line(Kind.ADDED, line.mark(), null, line));
            } else if (!was.sameAs(line)) {
                changes.add(line(Kind.CHANGED, line.mark(), was, line));
            }
        });
        old.values().forEach(was -> changes.add(line(Kind.REMOVED, was.mark(), was, null)));
        return changes;
    }

    /** Finds to each line that has none yet the first earlier one that fits, which then is no one else's. */
    private static void pair(
            Map<Words, @Nullable Words> pairs, Map<String, Words> old, BiPredicate<Words, Words> fits) {
        pairs.replaceAll((line, was) -> {
            if (was != null) {
                return was;
            }
            var found = old.values().stream()
                    .filter(each -> fits.test(line, each))
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                old.remove(found.mark());
            }
            return found;
        });
    }

    private static Line line(Kind kind, String mark, @Nullable Words before, @Nullable Words after) {
        return new Line(
                kind,
                mark,
                new Difference("", before == null ? "" : before.first(), after == null ? "" : after.first()),
                new Difference("", before == null ? "" : before.second(), after == null ? "" : after.second()));
    }

    private static List<Difference> facts(SentReport old, SentReport now) {
        var before = old.content().filler();
        var after = now.content().filler();
        return Stream.of(
                        new Difference("report.sent.school", old.schoolName(), now.schoolName()),
                        new Difference("report.sent.director", old.directorName(), now.directorName()),
                        new Difference(
                                "report.sent.contacts", pair(old.phone(), old.email()), pair(now.phone(), now.email())),
                        new Difference(
                                "report.sent.filler",
                                pair(pair(before.name(), before.post()), pair(before.phone(), before.email())),
                                pair(pair(after.name(), after.post()), pair(after.phone(), after.email()))))
                .filter(fact -> !fact.before().equals(fact.after()))
                .toList();
    }

    private static String pair(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
    }

    /** @return whether both say the same */
    public boolean none() {
        return facts.isEmpty() && webinars.isEmpty() && practices.isEmpty();
    }

    public long count(Kind kind) {
        return lines().filter(line -> line.kind() == kind).count();
    }

    /** @return how the line of this mark differs; null where it does not */
    public @Nullable Line of(String mark) {
        return lines().filter(line -> line.mark().equals(mark)).findFirst().orElse(null);
    }

    /** @return lines of form 1 that are gone */
    public List<Line> removedWebinars() {
        return webinars.stream().filter(line -> line.kind() == Kind.REMOVED).toList();
    }

    /** @return lines of form 2 that are gone */
    public List<Line> removedPractices() {
        return practices.stream().filter(line -> line.kind() == Kind.REMOVED).toList();
    }

    private Stream<Line> lines() {
        return Stream.concat(webinars.stream(), practices.stream());
    }
}
