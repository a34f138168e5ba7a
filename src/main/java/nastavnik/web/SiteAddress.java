package nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Under which address the portal's readers know it. What is configured counts: the name a caller asks for may be made up,
 * and must not get into what caches and feed readers keep. Only a portal that was told no address but this very machine's
 * answers with the name it was asked for.
 */
@Component
public class SiteAddress {

    private final Optional<String> configured;

    SiteAddress(@Value("${nastavnik.url}") String url) {
        this.configured = known(url.strip().replaceAll("/+$", ""));
    }

    private static Optional<String> known(String url) {
        try {
            var host = Optional.ofNullable(URI.create(url).getHost()).orElse("").toLowerCase(Locale.ROOT);
            var nobodyElses =
                    host.isEmpty() || host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
            return nobodyElses ? Optional.empty() : Optional.of(url);
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    /**
     * @param path from the portal's root, with its slash
     * @return the absolute address of that page
     */
    public String of(HttpServletRequest request, String path) {
        return configured.map(site -> site + path).orElseGet(() -> ServletUriComponentsBuilder.fromContextPath(request)
                .path(path)
                .toUriString());
    }
}
