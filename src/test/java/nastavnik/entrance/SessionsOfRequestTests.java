package nastavnik.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

class SessionsOfRequestTests {

    private final MapSession session = new MapSession("one");

    @SuppressWarnings("unchecked")
    private final FindByIndexNameSessionRepository<MapSession> kept = mock(FindByIndexNameSessionRepository.class);

    private final SessionsOfRequest<MapSession> sessions = new SessionsOfRequest<>(kept);

    @BeforeEach
    void knowOne() {
        when(kept.findById("one")).thenReturn(session);
    }

    @Test
    void readsASessionOnceThoughAskedForItAgainAfterSaving() throws Exception {
        request(() -> {
            sessions.save(Objects.requireNonNull(sessions.findById("one")));
            assertThat(sessions.findById("one")).isSameAs(session);
        });
        verify(kept, times(1)).findById("one");
    }

    @Test
    void readsItAnewWithTheNextRequest() throws Exception {
        request(() -> sessions.save(Objects.requireNonNull(sessions.findById("one"))));
        when(kept.findById("one")).thenReturn(null);
        request(() -> assertThat(sessions.findById("one")).isNull());
    }

    @Test
    void forgetsWhatHasBeenEnded() throws Exception {
        request(() -> {
            sessions.save(Objects.requireNonNull(sessions.findById("one")));
            sessions.deleteById("one");
            when(kept.findById("one")).thenReturn(null);
            assertThat(sessions.findById("one")).isNull();
        });
    }

    @Test
    void keepsNothingOutsideOfARequest() {
        sessions.save(session);
        when(kept.findById("one")).thenReturn(null);
        assertThat(sessions.findById("one")).isNull();
    }

    private void request(Runnable work) throws Exception {
        sessions.doFilter(
                new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> work.run());
    }
}
