package nastavnik.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages in the database. A row is also the job of its letter: who claims it has it until the claim runs out. */
@Component
class NoticeStore {

    private final JdbcClient jdbc;

    /**
     * A message to be stored; where {@code nextAt} is null it is not mailed, where {@code accountId} is null it is a letter to
     * an address alone.
     */
    record New(
            @Nullable Long accountId,
            String key,
            NoticeKind kind,
            Wording words,
            String path,
            boolean digest,
            String address,
            @Nullable Instant nextAt) {}

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return how many were not told before; one statement for any number of them */
    @Transactional
    int add(List<New> notices, Instant now) {
        if (notices.isEmpty()) {
            return 0;
        }
        return jdbc.sql("""
                        insert into notice (account_id, event_key, kind, subject, text, path, made_at, mail, digest, address, next_at)
                        select n.account_id, n.event_key, n.kind, n.subject, n.text, n.path, :now,
                            case when n.next_at is null then 'PORTAL' else 'WAITING' end, n.digest, n.address, n.next_at
                        from unnest(:accounts::bigint[], :keys::text[], :kinds::text[], :subjects::text[], :texts::text[],
                                :paths::text[], :digests::boolean[], :addresses::text[], :nexts::timestamptz[])
                            as n (account_id, event_key, kind, subject, text, path, digest, address, next_at)
                        order by n.account_id, n.event_key
                        on conflict do nothing
                        """)
                .param("now", at(now))
                .param("accounts", notices.stream().map(New::accountId).toArray(Long[]::new))
                .param("keys", notices.stream().map(New::key).toArray(String[]::new))
                .param("kinds", notices.stream().map(each -> each.kind().name()).toArray(String[]::new))
                .param(
                        "subjects",
                        notices.stream().map(each -> each.words().subject()).toArray(String[]::new))
                .param(
                        "texts",
                        notices.stream().map(each -> each.words().text()).toArray(String[]::new))
                .param("paths", notices.stream().map(New::path).toArray(String[]::new))
                .param("digests", notices.stream().map(New::digest).toArray(Boolean[]::new))
                .param("addresses", notices.stream().map(New::address).toArray(String[]::new))
                .param("nexts", notices.stream().map(NoticeStore::next).toArray(String[]::new))
                .update();
    }

    private static @Nullable String next(New notice) {
        var next = notice.nextAt();
        return next == null ? null : next.toString();
    }

    /** @return which of these events have been told to whom, as «account event»; one statement */
    @Transactional(readOnly = true)
    List<String> told(Collection<String> keys) {
        return jdbc.sql("select account_id || ' ' || event_key as told from notice where event_key = any(:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query((row, number) -> row.getString("told"))
                .list();
    }

    /** @return whether this call is the first to do the day's morning; others wait for it and then get false */
    @Transactional
    boolean begin(LocalDate day, Instant now) {
        return jdbc.sql("insert into notice_morning (day, told, at) values (:day, 0, :now) on conflict do nothing")
                        .param("day", day)
                        .param("now", at(now))
                        .update()
                > 0;
    }

    /** Messages older than that are no use to anybody; a letter that still waits is not among them. */
    @Transactional
    void forget(Instant before) {
        jdbc.sql("delete from notice where made_at < :before and mail <> 'WAITING'")
                .param("before", at(before))
                .update();
    }

    @Transactional
    void end(LocalDate day, int told) {
        jdbc.sql("update notice_morning set told = :told where day = :day")
                .param("told", told)
                .param("day", day)
                .update();
    }

    /** @return when the last morning was done */
    @Transactional(readOnly = true)
    Optional<Instant> lastMorning() {
        return jdbc.sql("select at from notice_morning order by day desc limit 1")
                .query((row, number) -> instant(row, "at"))
                .optional();
    }

    /**
     * Takes the letter that has waited longest, so that no other portal sends it. Whoever takes it and is never heard of again
     * leaves it to the next one after the claim.
     */
    @Transactional
    Optional<Letter> claim(Instant now, Instant until) {
        var first = jdbc.sql("""
                        select id, account_id, digest from notice where mail = 'WAITING' and next_at <= :now
                        order by next_at, id limit 1 for update skip locked
                        """)
                .param("now", at(now))
                .query((row, number) ->
                        new First(row.getLong("id"), row.getLong("account_id"), row.getBoolean("digest")))
                .optional();
        return first.map(found -> new Letter(jdbc.sql("""
                        with taken as (
                            select id, account_id from notice where mail = 'WAITING' and next_at <= :now
                                and (id = :id or (:digest and digest and account_id = :account)) for update
                        )
                        update notice n set attempts = attempts + 1, next_at = :until from taken t
                            left join account a on a.id = t.account_id
                        where n.id = t.id
                        returning n.id, coalesce(a.full_name, '') as full_name, n.address, n.kind, n.subject, n.text, n.path, n.made_at, n.attempts
                        """)
                .param("now", at(now))
                .param("until", at(until))
                .param("id", found.id())
                .param("account", found.accountId())
                .param("digest", found.digest())
                .query((row, number) -> new Letter.Part(
                        row.getLong("id"),
                        row.getString("full_name"),
                        row.getString("address"),
                        NoticeKind.valueOf(row.getString("kind")),
                        new Wording(row.getString("subject"), row.getString("text")),
                        row.getString("path"),
                        instant(row, "made_at"),
                        row.getInt("attempts")))
                .list()));
    }

    private record First(long id, long accountId, boolean digest) {}

    @Transactional
    void sent(Letter letter, Instant now) {
        jdbc.sql("""
                        update notice set mail = 'SENT', sent_at = :now, next_at = null, failure = null, answer = ''
                        where id = any(:ids) and mail = 'WAITING'
                        """).param("now", at(now)).param("ids", letter.ids()).update();
    }

    @Transactional
    void failed(Letter letter, Failure failure, String answer) {
        jdbc.sql("""
                        update notice set mail = 'FAILED', next_at = null, failure = :failure, answer = :answer
                        where id = any(:ids) and mail = 'WAITING'
                        """)
                .param("failure", failure.name())
                .param("answer", answer)
                .param("ids", letter.ids())
                .update();
    }

    /** Keeps letters that wait in the portal alone: what they ask for has been done meanwhile. */
    @Transactional
    void withhold(Collection<String> keysBegin) {
        jdbc.sql("""
                        update notice set mail = 'PORTAL', next_at = null, failure = null, answer = ''
                        where mail = 'WAITING' and event_key like any(:keys)
                        """)
                .param("keys", keysBegin.stream().map(begin -> begin + "%").toArray(String[]::new))
                .update();
    }

    /** @param counted false where the letter is not to blame, so that the attempt is forgotten */
    @Transactional
    void postponed(Letter letter, Failure failure, String answer, Instant until, boolean counted) {
        jdbc.sql("""
                        update notice set next_at = :until, failure = :failure, answer = :answer,
                            attempts = attempts - case when :counted then 0 else 1 end
                        where id = any(:ids) and mail = 'WAITING'
                        """)
                .param("until", at(until))
                .param("failure", failure.name())
                .param("answer", answer)
                .param("counted", counted)
                .param("ids", letter.ids())
                .update();
    }

    /** Sends a letter that was given up once more, to the address the person has now, or to the one it was for. */
    @Transactional
    boolean again(long id, Instant now) {
        return jdbc.sql("""
                        update notice n set mail = 'WAITING', next_at = :now, made_at = :now, attempts = 0, failure = null,
                            answer = '', address = coalesce((select trim(a.email) from account a where a.id = n.account_id), n.address)
                        where n.id = :id and n.mail = 'FAILED' and (n.account_id is null
                            or exists (select from account a where a.id = n.account_id and trim(a.email) <> '' and not a.blocked))
                        """).param("id", id).param("now", at(now)).update() > 0;
    }

    @Transactional(readOnly = true)
    Map<Long, Way> ways() {
        return jdbc
                .sql("select account_id, way from notice_way")
                .query((row, number) -> Map.entry(row.getLong("account_id"), Way.valueOf(row.getString("way"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Transactional
    void keep(long accountId, Way way) {
        jdbc.sql("""
                        insert into notice_way (account_id, way) values (:account, :way)
                        on conflict (account_id) do update set way = excluded.way
                        """).param("account", accountId).param("way", way.name()).update();
    }

    @Transactional(readOnly = true)
    int unread(long accountId) {
        return jdbc.sql("select count(*) from notice where account_id = :account and read_at is null")
                .param("account", accountId)
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    Page<Notice> of(long accountId, Pageable asked) {
        return page("where n.account_id = :account", Map.of("account", accountId), "n.made_at desc, n.id desc", asked);
    }

    /** @param mail state of the letters that are meant; all messages where empty */
    @Transactional(readOnly = true)
    Page<Notice> all(String mail, Instant since, Pageable asked) {
        var parameters = new HashMap<String, Object>();
        var where = "where true";
        if (mail.isEmpty()) {
            where += " and n.made_at >= :since";
            parameters.put("since", at(since));
        } else {
            where += " and n.mail = :mail";
            parameters.put("mail", mail);
        }
        return page(where, parameters, "n.made_at desc, n.id desc", asked);
    }

    private Page<Notice> page(String where, Map<String, ?> parameters, String order, Pageable asked) {
        var rows = jdbc.sql(
                        "select n.*, coalesce(a.full_name, '') as full_name from notice n left join account a on a.id = n.account_id "
                                + where + " order by " + order + " limit :limit offset :offset")
                .params(parameters)
                .param("limit", asked.getPageSize())
                .param("offset", asked.getOffset())
                .query(NoticeStore::notice)
                .list();
        var count = jdbc.sql("select count(*) from notice n " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        return new PageImpl<>(rows, asked, count);
    }

    /** @return how many messages each kind had in how many states since then; one statement */
    @Transactional(readOnly = true)
    List<NoticeFigures> figures(Instant since) {
        return jdbc.sql("""
                        select kind, count(*) as told, count(*) filter (where mail = 'SENT') as sent,
                            count(*) filter (where mail = 'WAITING') as waiting, count(*) filter (where mail = 'FAILED') as failed,
                            count(read_at) as read, max(made_at) as last_at
                        from notice where made_at >= :since group by kind order by last_at desc, kind
                        """)
                .param("since", at(since))
                .query((row, number) -> new NoticeFigures(
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getLong("told"),
                        row.getLong("sent"),
                        row.getLong("waiting"),
                        row.getLong("failed"),
                        row.getLong("read"),
                        instant(row, "last_at")))
                .list();
    }

    /** @return whether the mail server itself was away at the last attempt of something that waits */
    @Transactional(readOnly = true)
    boolean serverAway() {
        return jdbc.sql("select exists (select from notice where mail = 'WAITING' and failure = 'SERVER')")
                .query(Boolean.class)
                .single();
    }

    /** @return the page it leads to, or empty where it is another person's */
    @Transactional
    Optional<String> read(long id, long accountId, Instant now) {
        return jdbc.sql("""
                        update notice set read_at = coalesce(read_at, :now) where id = :id and account_id = :account
                        returning path
                        """)
                .param("id", id)
                .param("account", accountId)
                .param("now", at(now))
                .query(String.class)
                .optional();
    }

    @Transactional
    int readAll(long accountId, Instant now) {
        return jdbc.sql("update notice set read_at = :now where account_id = :account and read_at is null")
                .param("account", accountId)
                .param("now", at(now))
                .update();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        var failure = row.getString("failure");
        return new Notice(
                row.getLong("id"),
                row.getString("full_name"),
                NoticeKind.valueOf(row.getString("kind")),
                new Wording(row.getString("subject"), row.getString("text")),
                row.getString("path"),
                instant(row, "made_at"),
                row.getObject("read_at") != null,
                Notice.Mail.valueOf(row.getString("mail")),
                row.getString("address"),
                maybe(row, "next_at"),
                maybe(row, "sent_at"),
                row.getInt("attempts"),
                failure == null ? null : Failure.valueOf(failure),
                row.getString("answer"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
