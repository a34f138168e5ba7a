package nastavnik.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nastavnik.plan.ActivityCard;
import nastavnik.plan.SectionCard;
import nastavnik.reading.PlanRead;
import nastavnik.reading.PlanRead.ActivityRead;
import nastavnik.reading.PlanRead.SectionRead;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a draft the sections and activities that a document speaks of. Words come before numbers: a row put in shifts the
 * numbers of all that follow. Each is found once, the surest way first.
 */
final class Matching {

    private static final double SIMILAR = 0.5;
    private static final double SAME_NUMBER_SIMILAR = 0.25;
    private static final int MOST_COMPARED = 250;

    private final Map<SectionRead, SectionCard> sections = new HashMap<>();
    private final Map<ActivityRead, ActivityCard> activities = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();

    Matching(PlanRead plan, List<SectionCard> draft) {
        matchSections(plan.sections(), draft);
        for (var section : plan.sections()) {
            var own = sections.get(section);
            if (own != null) {
                byKey(section.activities(), own.activities(), Matching::wordsOf, Matching::wordsOf);
                byKey(
                        section.activities(),
                        own.activities(),
                        each -> plain(each.words().title()),
                        each -> plain(each.title()));
            }
        }
        var all =
                draft.stream().flatMap(section -> section.activities().stream()).toList();
        var read = plan.sections().stream()
                .flatMap(section -> section.activities().stream())
                .toList();
        byKey(read, all, each -> plain(each.words().title()), each -> plain(each.title()));
        for (var section : plan.sections()) {
            var own = sections.get(section);
            if (own != null) {
                bySimilarity(section.activities(), own.activities());
            }
        }
    }

    @Nullable
    SectionCard section(SectionRead read) {
        return sections.get(read);
    }

    @Nullable
    ActivityCard activity(ActivityRead read) {
        return activities.get(read);
    }

    private void matchSections(List<SectionRead> read, List<SectionCard> draft) {
        matchSections(
                read, draft, each -> each.number() + plain(each.title()), each -> each.number() + plain(each.title()));
        matchSections(read, draft, each -> plain(each.title()), each -> plain(each.title()));
        matchSections(read, draft, each -> plain(each.number()), each -> plain(each.number()));
    }

    private void matchSections(
            List<SectionRead> read,
            List<SectionCard> draft,
            Function<SectionRead, String> readKey,
            Function<SectionCard, String> draftKey) {
        for (var section : read) {
            if (!sections.containsKey(section)) {
                draft.stream()
                        .filter(each -> !sections.containsValue(each)
                                && draftKey.apply(each).equals(readKey.apply(section)))
                        .findFirst()
                        .ifPresent(each -> sections.put(section, each));
            }
        }
    }

    private void byKey(
            List<ActivityRead> read,
            List<ActivityCard> draft,
            Function<ActivityRead, Object> readKey,
            Function<ActivityCard, Object> draftKey) {
        var free = new HashMap<Object, Deque<ActivityCard>>();
        draft.stream().filter(each -> !taken.contains(each.id())).forEach(each -> free.computeIfAbsent(
                        draftKey.apply(each), any -> new ArrayDeque<>())
                .add(each));
        for (var activity : read) {
            var found = free.get(readKey.apply(activity));
            if (!activities.containsKey(activity) && found != null && !found.isEmpty()) {
                take(activity, found.removeFirst());
            }
        }
    }

    private void bySimilarity(List<ActivityRead> read, List<ActivityCard> draft) {
        var left = new ArrayList<>(
                read.stream().filter(each -> !activities.containsKey(each)).toList());
        var free = new ArrayList<>(
                draft.stream().filter(each -> !taken.contains(each.id())).toList());
        for (var activity : List.copyOf(left)) {
            free.stream()
                    .filter(each ->
                            plain(each.number()).equals(plain(activity.words().number()))
                                    && similarity(each.title(), activity.words().title()) >= SAME_NUMBER_SIMILAR)
                    .findFirst()
                    .ifPresent(each -> {
                        take(activity, each);
                        left.remove(activity);
                        free.remove(each);
                    });
        }
        if (left.size() > MOST_COMPARED || free.size() > MOST_COMPARED) {
            return;
        }
        for (var activity : left) {
            free.stream()
                    .filter(each -> similarity(each.title(), activity.words().title()) >= SIMILAR)
                    .max(java.util.Comparator.comparingDouble(
                            each -> similarity(each.title(), activity.words().title())))
                    .ifPresent(each -> {
                        take(activity, each);
                        free.remove(each);
                    });
        }
    }

    private void take(ActivityRead read, ActivityCard card) {
        activities.put(read, card);
        taken.add(card.id());
    }

    private static Object wordsOf(ActivityRead activity) {
        return activity.words();
    }

    private static Object wordsOf(ActivityCard activity) {
        return activity.words();
    }

    /** The part of the words of both titles that they share, from 0 to 1. */
    private static double similarity(String one, String other) {
        var first = words(one);
        var second = words(other);
        var shared = first.stream().filter(second::contains).count();
        var all = first.size() + second.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(plain(text).split(" ")));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
