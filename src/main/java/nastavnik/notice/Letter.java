package nastavnik.notice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** One letter: a message, or all that has come together for a person's morning. */
record Letter(List<Part> parts) {

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
        parts = parts.stream()
                .sorted(Comparator.comparing(Part::madeAt).thenComparing(Part::id))
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

    Part last() {
        return parts.getLast();
    }

    int attempts() {
        return parts.stream().mapToInt(Part::attempts).max().orElse(0);
    }

    /** The same for each attempt, so that a letter sent twice after an accident is known as one. */
    String identity() {
        return "notice-" + first().id() + "-" + last().id();
    }

    Long[] ids() {
        return parts.stream().map(Part::id).toArray(Long[]::new);
    }
}
