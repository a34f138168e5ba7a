package nastavnik.accountlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nastavnik.account.AccountState;
import nastavnik.calendar.CommitteeClock;
import nastavnik.calendar.Dates;
import nastavnik.journal.Journal;
import nastavnik.journal.Sight;
import nastavnik.journal.Sight.Asked;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of accounts: three statements whatever its length. */
@Component
class AccountIndex {

    private static final Map<String, String> COLUMNS = Map.of(
            "fullName",
            "a.full_name",
            "login",
            "lower(a.login)",
            "lastSignedInAt",
            "a.last_signed_in_at",
            "id",
            "a.id");

    /** What the list can be sorted by; the first is the usual order. */
    static final List<String> SORTABLE = List.of("fullName", "login", "lastSignedInAt");

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Sight sight;
    private final CommitteeClock clock;

    AccountIndex(JdbcClient jdbc, Journal journal, Sight sight, CommitteeClock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.sight = sight;
        this.clock = clock;
    }

    /** Names and addresses are read here: the journal is told (152-ФЗ). */
    @Transactional
    Page<AccountRow> find(AccountSearch search, Pageable page) {
        var parameters = new HashMap<String, Object>();
        parameters.put("now", clock.now().atOffset(ZoneOffset.UTC));
        var where = where(search, parameters);
        var rows = jdbc.sql("""
                        select a.id, a.full_name, a.post, a.login, a.role, a.last_signed_in_at, %s as state,
                            (select string_agg(s.short_name, ', ' order by s.short_name) from school s
                                join account_school on school_id = s.id where account_id = a.id) as schools
                        from account a where %s order by %s limit :limit offset :offset
                        """.formatted(AccountState.SQL, where, order(page.getSort())))
                .params(parameters)
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query((row, number) -> row(row))
                .list();
        var total = jdbc.sql("select count(*) from account a where " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        var found = new PageImpl<>(rows, page, total);
        journal.write(
                "account.listed",
                "Account",
                null,
                null,
                sight.of(found, Asked.name(search.q()), Asked.of("account.state.", search.state())));
        return found;
    }

    private static String where(AccountSearch search, Map<String, Object> parameters) {
        // Names of participants are for their schools alone.
        var where = new StringBuilder("a.role <> 'MENTOR'");
        var patterns = search.patterns();
        for (int number = 0; number < patterns.length; number++) {
            where.append(" and a.search_text like folded(:word").append(number).append(')');
            parameters.put("word" + number, patterns[number]);
        }
        if (!search.role().isEmpty()) {
            where.append(" and a.role = :role");
            parameters.put("role", search.role());
        }
        if (!search.school().isEmpty()) {
            where.append(" and exists (select from account_school where account_id = a.id and school_id = :school)");
            parameters.put("school", search.schoolId());
        }
        if (!search.state().isEmpty()) {
            where.append(" and ").append(AccountState.SQL).append(" = :state");
            parameters.put("state", search.state());
        }
        return where.toString();
    }

    private static String order(Sort sort) {
        return sort.stream()
                .map(by -> COLUMNS.get(by.getProperty()) + (by.isDescending() ? " desc nulls last" : " nulls last"))
                .collect(Collectors.joining(", "));
    }

    private AccountRow row(ResultSet row) throws SQLException {
        var state = AccountState.valueOf(row.getString("state"));
        var last = row.getTimestamp("last_signed_in_at");
        var schools = row.getString("schools");
        return new AccountRow(
                row.getLong("id"),
                row.getString("full_name"),
                row.getString("post"),
                row.getString("login"),
                "account.role." + row.getString("role"),
                schools == null ? "" : schools,
                "account.state." + state,
                state.tone(),
                last == null ? "" : Dates.dateTime(clock.local(last.toInstant())));
    }
}
