package nastavnik.notice;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** One letter: a message, or all that has come together for a person's morning, what presses first. */
record Letter(List<Part> parts) {

    private static final String PARAGRAPH = "\n\n";

    /**
     * @param person empty where it is for an address alone
     * @param attempts this one counted
     */
    record Part(
            long id,
            NoticeKind kind,
            String person,
            String address,
            Wording words,
            String path,
            Instant madeAt,
            int attempts) {}

    Letter {
        parts = inOrder(parts);
    }

    /** By what was said last of each page, since what came back may have been accepted meanwhile; the latest of a page first. */
    private static List<Part> inOrder(List<Part> parts) {
        var byAge = Comparator.comparing(Part::madeAt).thenComparing(Part::id);
        var last = parts.stream().collect(toMap(Part::path, Function.identity(), BinaryOperator.maxBy(byAge)));
        return parts.stream()
                .sorted(Comparator.comparing(
                                (Part part) -> last.getOrDefault(part.path(), part),
                                Comparator.comparing((Part part) -> !part.kind().presses())
                                        .thenComparing(Part::kind)
                                        .thenComparing(byAge))
                        .thenComparing(byAge.reversed()))
                .toList();
    }

    /** @return whether it is for somebody with an account, who chooses how to be told */
    boolean toPerson() {
        return !first().person().isEmpty();
    }

    /** @return whether it tells several times of one kind that is told together */
    boolean together() {
        return first().kind().together() && parts.stream().allMatch(part -> part.kind() == first().kind());
    }

    Part first() {
        return parts.getFirst();
    }

    /** @return when the newest of its messages was made */
    Instant madeAt() {
        return parts.stream().map(Part::madeAt).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The paragraph with which most of its messages begin, their greeting; empty where no two begin alike. */
    String greeting() {
        return parts.stream()
                .map(part -> part.words().text())
                .filter(text -> text.contains(PARAGRAPH))
                .collect(
                        groupingBy(text -> text.substring(0, text.indexOf(PARAGRAPH) + PARAGRAPH.length()), counting()))
                .entrySet()
                .stream()
                .filter(start -> start.getValue() > 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    int attempts() {
        return parts.stream().mapToInt(Part::attempts).max().orElse(0);
    }

    /** The same for each attempt, so that a letter sent twice after an accident is known as one. */
    String identity() {
        var ids = parts.stream().mapToLong(Part::id).summaryStatistics();
        return "notice-" + ids.getMin() + "-" + ids.getMax();
    }

    Long[] ids() {
        return parts.stream().map(Part::id).toArray(Long[]::new);
    }
}
