package nastavnik.linkcheck;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The links in use (view {@code link_use}) and what is known of them. */
@Component
@Transactional
class LinkStore {

    /** Once may be chance, or an evening's work at the server. */
    private static final int SHUT_AFTER = 2;

    private static final Duration AGAIN_WHEN_OPEN = Duration.ofDays(7);
    private static final Duration AGAIN_WHEN_SHUT = Duration.ofHours(2);
    private static final Duration CLAIMED = Duration.ofMinutes(30);

    /** Each is looked up by its address: a join would read all the links there are first. */
    private static final String SHUT = """
            from checked_link c cross join lateral (
                select from link_use u where u.url = c.url and u.among @> array[c.url] and not u.draft limit 1) used
            where failures >= :failures
            """;

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** New links are entered, those nobody uses any more forgotten. */
    void follow(Instant now) {
        jdbc.sql("""
                        insert into checked_link (url, next_at)
                        select distinct url, cast(:now as timestamptz) from link_use on conflict (url) do nothing
                        """).param("now", at(now)).update();
        jdbc.sql("delete from checked_link c where not exists (select from link_use u where u.url = c.url)")
                .update();
    }

    /** @return links whose turn has come; for a while nobody else takes them */
    List<String> claim(int most, Instant now) {
        return jdbc.sql("""
                        update checked_link set next_at = :until where id in (
                            select id from checked_link where next_at <= :now order by next_at, id limit :most
                            for update skip locked)
                        returning url
                        """)
                .param("until", at(now.plus(CLAIMED)))
                .param("now", at(now))
                .param("most", most)
                .query((row, number) -> row.getString("url"))
                .list();
    }

    /** Notes what came of it; whoever is shut is asked less and less often, at least once a week. */
    void note(String url, Finding finding, Instant now) {
        if (!finding.kind().bad()) {
            jdbc.sql("""
                            update checked_link set finding = :finding, status = :status, failures = 0, shut_since = null,
                                checked_at = :now, next_at = :next
                            where url = :url
                            """)
                    .param("finding", finding.kind().name())
                    .param("status", finding.status())
                    .param("now", at(now))
                    .param("next", at(now.plus(AGAIN_WHEN_OPEN)))
                    .param("url", url)
                    .update();
            return;
        }
        jdbc.sql("""
                        update checked_link set finding = :finding, status = :status, failures = failures + 1,
                            shut_since = coalesce(shut_since, :now), checked_at = :now,
                            next_at = cast(:now as timestamptz) + least(make_interval(secs => :again * power(2, least(failures, 10))),
                                make_interval(secs => :longest))
                        where url = :url
                        """)
                .param("finding", finding.kind().name())
                .param("status", finding.status())
                .param("now", at(now))
                .param("again", AGAIN_WHEN_SHUT.toSeconds())
                .param("longest", AGAIN_WHEN_OPEN.toSeconds())
                .param("url", url)
                .update();
    }

    /** @return whether there is such a link; it is looked at as soon as its turn comes */
    boolean again(long id, Instant now) {
        return jdbc.sql("update checked_link set next_at = least(next_at, :now) where id = :id")
                        .param("now", at(now))
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Links of drafts are left out: they are their school's own business until they are sent. */
    @Transactional(readOnly = true)
    Page<ShutLink> shut(Pageable asked) {
        var rows = jdbc.sql("select id, url, finding, status, shut_since, checked_at, next_at " + SHUT
                        + " order by shut_since, id limit :limit offset :offset")
                .param("failures", SHUT_AFTER)
                .param("limit", asked.getPageSize())
                .param("offset", asked.getOffset())
                .query((row, number) -> new ShutLink(
                        row.getLong("id"),
                        row.getString("url"),
                        new Finding(Finding.Kind.valueOf(row.getString("finding")), row.getInt("status")),
                        row.getObject("shut_since", OffsetDateTime.class).toInstant(),
                        row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                        row.getObject("next_at", OffsetDateTime.class).toInstant()))
                .list();
        var count = jdbc.sql("select count(*) " + SHUT)
                .param("failures", SHUT_AFTER)
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, asked, count);
    }

    @Transactional(readOnly = true)
    List<LinkUse> uses(Collection<String> urls) {
        return jdbc.sql("""
                        select u.url, u.kind, u.holder_id, u.label, coalesce(s.short_name, '') as school
                        from link_use u left join school s on s.id = u.school_id
                        where u.url = any(:urls) and u.among && cast(:urls as text[]) and not u.draft
                        order by u.kind, u.holder_id
                        """)
                .param("urls", urls.toArray(String[]::new))
                .query((row, number) -> new LinkUse(
                        row.getString("url"),
                        row.getString("kind"),
                        row.getLong("holder_id"),
                        row.getString("label"),
                        row.getString("school")))
                .list();
    }

    @Transactional(readOnly = true)
    List<String> shutAmong(Collection<String> urls) {
        return jdbc.sql("select url from checked_link where failures >= :failures and url = any(:urls)")
                .param("failures", SHUT_AFTER)
                .param("urls", urls.toArray(String[]::new))
                .query((row, number) -> row.getString("url"))
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** A link that does not open. */
    record ShutLink(long id, String url, Finding finding, Instant since, Instant checkedAt, Instant nextAt) {}

    /** Where a link stands. */
    record LinkUse(String url, String kind, long holderId, String label, String school) {}
}
