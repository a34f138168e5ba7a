package nastavnik.web;

import java.time.Duration;
import java.util.Locale;
import nastavnik.access.OpenToAnyone;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

@Controller
@OpenToAnyone
class AssetController {

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{fingerprint}/{*name}")
    ResponseEntity<byte[]> show(
            @PathVariable String fingerprint,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        var asset = assets.find(fingerprint, name.substring(1)).orElseThrow(NotFoundException::new);
        var answer = ResponseEntity.ok()
                .contentType(asset.type())
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (encodings != null && encodings.toLowerCase(Locale.ROOT).contains("gzip")) {
            return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.gzip());
        }
        return answer.body(asset.content());
    }
}
