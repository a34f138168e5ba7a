package nastavnik;

import java.util.Set;
import nastavnik.access.Role;
import nastavnik.access.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Invented people to sign in as in tests of pages: {@code mvc.get().uri("/schools").with(Persona.committee())}. */
public final class Persona {

    private Persona() {}

    public static RequestPostProcessor administrator() {
        return as(person(Role.ADMINISTRATOR));
    }

    public static RequestPostProcessor committee() {
        return as(person(Role.COMMITTEE));
    }

    public static RequestPostProcessor controller() {
        return as(person(Role.CONTROLLER));
    }

    public static RequestPostProcessor methodologist() {
        return as(person(Role.METHODOLOGIST));
    }

    public static RequestPostProcessor director(long... schoolIds) {
        return as(person(Role.DIRECTOR, schoolIds));
    }

    public static RequestPostProcessor curator(long... schoolIds) {
        return as(person(Role.CURATOR, schoolIds));
    }

    public static RequestPostProcessor as(SignedIn person) {
        return SecurityMockMvcRequestPostProcessors.authentication(token(person));
    }

    /** The same person as {@link #as}, for calls to services without a request. */
    public static void signIn(SignedIn person) {
        SecurityContextHolder.getContext().setAuthentication(token(person));
    }

    public static SignedIn person(Role role, long... schoolIds) {
        var ids = java.util.Arrays.stream(schoolIds).boxed().collect(java.util.stream.Collectors.toSet());
        return new SignedIn(
                900,
                role.name().toLowerCase(java.util.Locale.ROOT),
                "Пробная Анна Ивановна",
                "проба",
                role,
                Set.copyOf(ids));
    }

    private static UsernamePasswordAuthenticationToken token(SignedIn person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                person, null, Set.of(new SimpleGrantedAuthority("ROLE_" + person.role())));
    }
}
