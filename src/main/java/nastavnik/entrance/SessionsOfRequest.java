package nastavnik.entrance;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Reads a session once a request. Spring Session asks for it again after it has been saved with the answer, only to learn
 * its id; that second reading is answered here by what has just been saved. Nothing is kept from one request to the next,
 * so a session ended elsewhere is ended with the next request.
 */
final class SessionsOfRequest<S extends Session> implements FindByIndexNameSessionRepository<S>, Filter {

    private static final class Saved {
        private @Nullable Session session;
    }

    private static final ThreadLocal<@Nullable Saved> OF_REQUEST = new ThreadLocal<>();

    private final FindByIndexNameSessionRepository<S> kept;

    SessionsOfRequest(FindByIndexNameSessionRepository<S> kept) {
        this.kept = kept;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        OF_REQUEST.set(new Saved());
        try {
            chain.doFilter(request, response);
        } finally {
            OF_REQUEST.remove();
        }
    }

    @Override
    public S createSession() {
        return kept.createSession();
    }

    @Override
    public void save(S session) {
        kept.save(session);
        remember(session);
    }

    @Override
    @SuppressWarnings("unchecked") // only what this repository was given to save is remembered
    public @Nullable S findById(String id) {
        var saved = OF_REQUEST.get();
        if (saved != null && saved.session != null && saved.session.getId().equals(id)) {
            return (S) saved.session;
        }
        return kept.findById(id);
    }

    @Override
    public void deleteById(String id) {
        remember(null);
        kept.deleteById(id);
    }

    @Override
    public Map<String, S> findByIndexNameAndIndexValue(String name, String value) {
        return kept.findByIndexNameAndIndexValue(name, value);
    }

    private void remember(@Nullable Session session) {
        var saved = OF_REQUEST.get();
        if (saved != null) {
            saved.session = session;
        }
    }
}
