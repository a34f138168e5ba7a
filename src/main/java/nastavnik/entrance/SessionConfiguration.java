package nastavnik.entrance;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions live in PostgreSQL (docs/decisions/0003): one reading a request, one writing a minute. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
        maxInactiveIntervalInSeconds = SessionConfiguration.STRANGER_SECONDS,
        cleanupCron = "20 */5 * * * *")
class SessionConfiguration {

    /** Whoever has not signed in has a session only for the token of a form; a visitor's must not pile up in the table. */
    static final int STRANGER_SECONDS = 60 * 60;

    /** A working day: a form may be filled all day long, the draft is saved meanwhile. */
    static final int SIGNED_IN_SECONDS = 8 * 60 * 60;

    /** The last use of a session is noted a minute exactly and no better: each note is a row rewritten in three indexes. */
    private static final String UPDATE = """
            update spring_session kept
               set session_id = used.session_id, last_access_time = used.last_access_time,
                   max_inactive_interval = used.max_inactive_interval, expiry_time = used.expiry_time,
                   principal_name = used.principal_name
              from (select cast(? as char(36)) as session_id, cast(? as bigint) as last_access_time,
                           cast(? as int) as max_inactive_interval, cast(? as bigint) as expiry_time,
                           cast(? as varchar(100)) as principal_name, cast(? as char(36)) as primary_id) used
             where kept.primary_id = used.primary_id
               and (kept.last_access_time <= used.last_access_time - 60000 or kept.session_id <> used.session_id
                 or kept.max_inactive_interval <> used.max_inactive_interval
                 or kept.principal_name is distinct from used.principal_name)
            """;

    /**
     * Of two requests of one session each may be the first to keep something under a name: the later one replaces it. A
     * session that has been ended meanwhile keeps nothing.
     */
    private static final String KEEP = """
            insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
            select kept.primary_id, used.name, used.bytes
              from (select cast(? as char(36)) as primary_id, cast(? as varchar(200)) as name, cast(? as bytea) as bytes) used
              join spring_session kept on kept.primary_id = used.primary_id
               for key share of kept
                on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> notedByTheMinute() {
        return sessions -> {
            sessions.setUpdateSessionQuery(UPDATE);
            sessions.setCreateSessionAttributeQuery(KEEP);
        };
    }

    @Bean
    @Primary
    SessionsOfRequest<? extends Session> sessionsOfRequest(JdbcIndexedSessionRepository kept) {
        return new SessionsOfRequest<>(kept);
    }

    /** Secure is set behind TLS, as the request says; the properties of server.servlet.session do not reach Spring Session. */
    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("session");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    FilterRegistrationBean<SessionsOfRequest<?>> requestsOfSessions(SessionsOfRequest<?> filter) {
        return early(filter, SessionRepositoryFilter.DEFAULT_ORDER - 1);
    }

    /** On error pages too, so that whoever is signed in sees there that he is, and the way on. */
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessions(SessionRepositoryFilter<?> filter) {
        return early(filter, SessionRepositoryFilter.DEFAULT_ORDER);
    }

    private static <T extends Filter> FilterRegistrationBean<T> early(T filter, int order) {
        var registration = new FilterRegistrationBean<T>(filter);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        registration.setOrder(order);
        return registration;
    }
}
