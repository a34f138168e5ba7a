package nastavnik.entrance;

import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nastavnik.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Finds what is needed to check a password. */
@Service
class CredentialsService {

    private final JdbcClient jdbc;
    /** Of nobody's password: whoever has none is checked against it, so that the time taken tells nothing. */
    private final Supplier<String> nobodys;

    CredentialsService(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.nobodys = SingletonSupplier.of(
                () -> String.valueOf(passwords.encode(UUID.randomUUID().toString())));
    }

    /**
     * @param typed the login, or the e-mail where only one account has it
     * @return the credentials of that account; empty where there is none
     */
    @Transactional(readOnly = true)
    Optional<Credentials> find(String typed) {
        var instead = nobodys.get();
        return jdbc.sql("""
                        select id, login, full_name, post, role, password, blocked,
                            array(select school_id from account_school where account_id = id) as school_ids
                        from account
                        where lower(login) = lower(:typed) or lower(email) = lower(:typed)
                            and not exists (select from account other where lower(other.login) = lower(:typed))
                            and not exists (select from account other
                                where lower(other.email) = lower(:typed) and other.id <> account.id)
                        """)
                .param("typed", typed.strip())
                .query((row, number) -> {
                    var schoolIds = new HashSet<Long>();
                    for (Object each : (Object[]) row.getArray("school_ids").getArray()) {
                        schoolIds.add((Long) each);
                    }
                    var password = row.getString("password");
                    return new Credentials(
                            row.getLong("id"),
                            row.getString("login"),
                            row.getString("full_name"),
                            row.getString("post"),
                            Role.valueOf(row.getString("role")),
                            schoolIds,
                            password == null ? instead : password,
                            row.getBoolean("blocked"));
                })
                .optional();
    }
}
