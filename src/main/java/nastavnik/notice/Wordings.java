package nastavnik.notice;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nastavnik.journal.Journal;
import nastavnik.web.ConflictException;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words of each kind of message: built in, or as the committee has revised them. */
@Component
public class Wordings {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Pattern TWO_POINTS = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}\\n]*)}");

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Journal journal;

    /**
     * Words as they are kept.
     *
     * @param version 0 where they are the built-in ones
     */
    public record Kept(Wording wording, int version) {}

    Wordings(JdbcClient jdbc, MessageSource messages, Journal journal) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.journal = journal;
    }

    /** @return the words of every kind; one statement */
    @Transactional(readOnly = true)
    public Map<NoticeKind, Kept> all() {
        var all = new EnumMap<NoticeKind, Kept>(NoticeKind.class);
        Stream.of(NoticeKind.values()).forEach(kind -> all.put(kind, new Kept(builtIn(kind), 0)));
        jdbc.sql("select kind, version, subject, text from notice_wording")
                .query((row, number) -> Map.entry(
                        row.getString("kind"),
                        new Kept(new Wording(row.getString("subject"), row.getString("text")), row.getInt("version"))))
                .list()
                .forEach(row -> NoticeKind.named(row.getKey()).ifPresent(kind -> all.put(kind, row.getValue())));
        return all;
    }

    /** @return the words of a kind */
    @Transactional(readOnly = true)
    public Kept of(NoticeKind kind) {
        return Objects.requireNonNull(all().get(kind));
    }

    /** @return the words the portal comes with */
    public Wording builtIn(NoticeKind kind) {
        return new Wording(say("notice.subject." + kind), say("notice.text." + kind));
    }

    /** @return how a place is called between its braces */
    public String name(Place place) {
        return say("notice.place." + place);
    }

    /** @return words between braces that mean nothing in a message of this kind, each once */
    public List<String> unknown(NoticeKind kind, String words) {
        var known = kind.places().stream().map(this::name).toList();
        return PLACE.matcher(words)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !known.contains(name))
                .distinct()
                .toList();
    }

    /** @return the words with their places filled in; a place without a value stays empty */
    public Wording filled(NoticeKind kind, Wording words, Map<Place, String> values) {
        return new Wording(
                fill(kind, words.subject(), values).replaceAll("\\s+", " ").strip(),
                fill(kind, words.text(), values).strip());
    }

    /** @return the words with invented values, for a preview */
    public Wording sample(NoticeKind kind, Wording words) {
        var values = new EnumMap<Place, String>(Place.class);
        kind.places().forEach(place -> values.put(place, say("notice.sample." + place)));
        return filled(kind, words, values);
    }

    /** A value that ends with a point («2026 г.») at the end of a sentence makes one point, not two. */
    private String fill(NoticeKind kind, String words, Map<Place, String> values) {
        return TWO_POINTS.matcher(put(kind, words, values)).replaceAll(".");
    }

    private String put(NoticeKind kind, String words, Map<Place, String> values) {
        return PLACE.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(kind.places().stream()
                        .filter(place -> name(place).equals(found.group(1)))
                        .findAny()
                        .map(place -> Optional.ofNullable(values.get(place)).orElse(""))
                        .orElse(found.group())));
    }

    /**
     * Keeps other words for a kind.
     *
     * @param version of the words that were read, 0 for the built-in ones
     * @throws IllegalArgumentException where a place means nothing here
     * @throws ConflictException where somebody has revised them meanwhile
     */
    @Transactional
    public void revise(NoticeKind kind, int version, Wording words) {
        if (!unknown(kind, words.subject() + " " + words.text()).isEmpty()) {
            throw new IllegalArgumentException("Unknown places for " + kind);
        }
        var stored = version == 0 ? jdbc.sql("""
                                insert into notice_wording (kind, version, subject, text) values (:kind, 1, :subject, :text)
                                on conflict do nothing
                                """) : jdbc.sql("""
                                update notice_wording set version = version + 1, subject = :subject, text = :text
                                where kind = :kind and version = :version
                                """).param("version", version);
        var done = stored.param("kind", kind.name())
                .param("subject", words.subject())
                .param("text", words.text())
                .update();
        if (done == 0) {
            throw new ConflictException("The words of " + kind + " have changed");
        }
        journal.write("notice.revised", "Notice", null, null, say("notice.kind." + kind));
    }

    /** Goes back to the built-in words. */
    @Transactional
    public void reset(NoticeKind kind) {
        if (jdbc.sql("delete from notice_wording where kind = :kind")
                        .param("kind", kind.name())
                        .update()
                > 0) {
            journal.write("notice.reset", "Notice", null, null, say("notice.kind." + kind));
        }
    }

    private String say(String key) {
        return messages.getMessage(key, null, RUSSIAN);
    }
}
