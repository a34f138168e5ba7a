package nastavnik.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import nastavnik.access.OpenToAnyone;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Switches the version for the visually impaired (ГОСТ Р 52872-2019) on and off for this browser. */
@Controller
@OpenToAnyone
class ViewController {

    static final String COOKIE = "view";

    private static final URI HOME = URI.create("/");

    @PostMapping("/view")
    ResponseEntity<Void> update(
            @RequestParam(defaultValue = "") String size,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request) {
        var large = "large".equals(size);
        var cookie = ResponseCookie.from(COOKIE, large ? "large" : "")
                .path("/")
                .maxAge(large ? Duration.ofDays(365) : Duration.ZERO)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(localPath(back))
                .build();
    }

    /** Only a path of this portal: a foreign address in the field must not turn the switch into an open redirect. */
    private static URI localPath(@Nullable String back) {
        if (back == null || !back.matches("/([\\w.~%-][\\w./~%-]*)?")) {
            return HOME;
        }
        try {
            return URI.create(back);
        } catch (IllegalArgumentException halfAnEscape) {
            return HOME;
        }
    }
}
