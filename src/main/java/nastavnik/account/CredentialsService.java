package nastavnik.account;

import java.util.HashSet;
import nastavnik.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CredentialsService {

    private final JdbcClient jdbc;

    CredentialsService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws UsernameNotFoundException where nobody signs in as this */
    @Transactional(readOnly = true)
    public Credentials find(String login) {
        var found = jdbc.sql("""
                        select id, login, full_name, post, role, password, blocked,
                            array(select school_id from account_school where account_id = id) as school_ids
                        from account where lower(login) = lower(:login)
                        """)
                .param("login", login.strip())
                .query((row, number) -> {
                    var schoolIds = new HashSet<Long>();
                    for (Object each : (Object[]) row.getArray("school_ids").getArray()) {
                        schoolIds.add((Long) each);
                    }
                    return new Credentials(
                            row.getLong("id"),
                            row.getString("login"),
                            row.getString("full_name"),
                            row.getString("post"),
                            Role.valueOf(row.getString("role")),
                            schoolIds,
                            row.getString("password"),
                            row.getBoolean("blocked"));
                })
                .optional();
        return found.orElseThrow(() -> new UsernameNotFoundException("Nobody signs in as this"));
    }
}
