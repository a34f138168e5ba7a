package nastavnik.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import nastavnik.access.OpenToAnyone;
import nastavnik.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** A person's calendar for a program that knows its secret address. What is revoked was never there. */
@Controller
@OpenToAnyone
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Subscriptions subscriptions;

    FeedController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GetMapping(Subscriptions.PATH + "{secret}" + Subscriptions.SUFFIX)
    @Nullable
    ResponseEntity<byte[]> show(@PathVariable String secret, WebRequest request) {
        var feed = subscriptions.read(secret).orElseThrow(NotFoundException::new);
        var mark = "\"" + UUID.nameUUIDFromBytes(feed) + "\"";
        if (request.checkNotModified(mark)) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .eTag(mark)
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .header("X-Robots-Tag", "noindex")
                .body(feed);
    }
}
