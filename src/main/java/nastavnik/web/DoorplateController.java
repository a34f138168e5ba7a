package nastavnik.web;

import java.time.Duration;
import nastavnik.access.OpenToAnyone;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What browsers and search engines ask every site for, unbidden: its icon, and what they may look at. */
@Controller
@OpenToAnyone
class DoorplateController {

    private static final String ROBOTS = """
            User-agent: *
            Allow: /open
            Allow: /assets/
            Disallow: /open/calendars/
            Disallow: /open/search
            Disallow: /
            """;

    private final Assets assets;

    DoorplateController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> icon() {
        var icon = assets.icon().orElseThrow(NotFoundException::new);
        return kept().contentType(icon.type()).body(icon.content());
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return kept().contentType(MediaType.TEXT_PLAIN).body(ROBOTS);
    }

    private static ResponseEntity.BodyBuilder kept() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic());
    }
}
