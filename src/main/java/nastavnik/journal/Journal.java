package nastavnik.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nastavnik.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The portal's journal. Every change writes its entry in its own transaction, so that neither stands without the other;
 * reading or exporting personal data writes one too (152-ФЗ).
 */
@Component
public class Journal {

    private final JdbcClient jdbc;
    private final Clock clock;

    Journal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes an entry for the signed-in person of this request; must be called inside the transaction of the change.
     *
     * @param action what was done, {@code <room>.<verb>}; its words are the message {@code journal.<action>}
     * @param subjectType the kind of thing, as its entity is called
     * @param subjectId its id; null where many things are meant (an export, an import)
     * @param schoolId the school it belongs to; null for the city's things
     * @param details what a reader needs to understand it, without personal data of pupils; may be empty
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(
            String action, String subjectType, @Nullable Long subjectId, @Nullable Long schoolId, String details) {
        var person = signedIn();
        jdbc.sql("""
                        insert into journal_entry
                            (at, account_id, actor, address, action, subject_type, subject_id, school_id, details)
                        values (:at, :accountId, :actor, :address, :action, :subjectType, :subjectId, :schoolId, :details)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("accountId", person == null ? null : person.accountId(), java.sql.Types.BIGINT)
                .param("actor", person == null ? "" : person.fullName())
                .param("address", address())
                .param("action", action)
                .param("subjectType", subjectType)
                .param("subjectId", subjectId, java.sql.Types.BIGINT)
                .param("schoolId", schoolId, java.sql.Types.BIGINT)
                .param("details", details)
                .update();
    }

    /**
     * Writes an entry as {@link #write} does for each of many things of one school, in one statement.
     *
     * @param subjectIds in the order of the entries
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeEach(
            String action, String subjectType, Collection<Long> subjectIds, long schoolId, String details) {
        if (subjectIds.isEmpty()) {
            return;
        }
        var person = signedIn();
        jdbc.sql("""
                        insert into journal_entry
                            (at, account_id, actor, address, action, subject_type, subject_id, school_id, details)
                        select :at, :accountId, :actor, :address, :action, :subjectType, each.id, :schoolId, :details
                        from unnest(:subjectIds::bigint[]) with ordinality as each (id, place) order by each.place
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("accountId", person == null ? null : person.accountId(), java.sql.Types.BIGINT)
                .param("actor", person == null ? "" : person.fullName())
                .param("address", address())
                .param("action", action)
                .param("subjectType", subjectType)
                .param("subjectIds", subjectIds.toArray(Long[]::new))
                .param("schoolId", schoolId)
                .param("details", details)
                .update();
    }

    /**
     * @param limit at most this many
     * @return what was done to one thing, the newest first
     */
    @Transactional(readOnly = true)
    public List<JournalEntry> of(String subjectType, long subjectId, int limit) {
        return jdbc.sql("""
                        select at, actor, action, details from journal_entry
                        where subject_type = :type and subject_id = :id order by id desc limit :limit
                        """)
                .param("type", subjectType)
                .param("id", subjectId)
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }

    /**
     * @param subjects ids by the kind of thing
     * @param limit at most this many
     * @return what was done to any of these things, the newest first; one statement
     */
    @Transactional(readOnly = true)
    public List<JournalEntry> of(Map<String, ? extends Collection<Long>> subjects, int limit) {
        var types = new ArrayList<String>();
        var ids = new ArrayList<Long>();
        subjects.forEach((type, each) -> each.forEach(id -> {
            types.add(type);
            ids.add(id);
        }));
        return jdbc.sql("""
                        select e.at, e.actor, e.action, e.details from journal_entry e
                            join unnest(:types::text[], :ids::bigint[]) as s (type, id)
                                on e.subject_type = s.type and e.subject_id = s.id
                        order by e.id desc limit :limit
                        """)
                .param("types", types.toArray(String[]::new))
                .param("ids", ids.toArray(Long[]::new))
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }

    /**
     * @param without actions left out, such as the reading of the page on which the history stands
     * @return as {@link #of(String, long, int)}
     */
    @Transactional(readOnly = true)
    public List<JournalEntry> of(String subjectType, long subjectId, int limit, Set<String> without) {
        return jdbc.sql("""
                        select at, actor, action, details from journal_entry
                        where subject_type = :type and subject_id = :id and action not in (:without)
                        order by id desc limit :limit
                        """)
                .param("type", subjectType)
                .param("id", subjectId)
                .param("without", without)
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }

    private static JournalEntry entry(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("details"));
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "";
    }

    private static @Nullable SignedIn signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person : null;
    }
}
