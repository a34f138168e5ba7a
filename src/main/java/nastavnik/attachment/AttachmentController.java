package nastavnik.attachment;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nastavnik.access.CurrentUser;
import nastavnik.access.OpenToAnyone;
import nastavnik.access.OpenToSignedIn;
import nastavnik.access.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriUtils;

/** A file: opened, or shown in the browser where nothing of it can run. */
@Controller
@OpenToSignedIn
class AttachmentController {

    /** A document shown by the browser itself still gets no script, no other address and no origin. */
    private static final String LOCKED =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    private final Attachments attachments;

    AttachmentController(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping("/attachments/{id}")
    void show(@PathVariable UUID id, @CurrentUser SignedIn me, HttpServletResponse response) throws IOException {
        write(attachments.open(id, me), "attachment", response);
    }

    @GetMapping("/attachments/{id}/view")
    void view(@PathVariable UUID id, @CurrentUser SignedIn me, HttpServletResponse response) throws IOException {
        var file = attachments.open(id, me);
        write(file, file.shownInBrowser() ? "inline" : "attachment", response);
    }

    @GetMapping("/open/attachments/{id}")
    @OpenToAnyone
    void show(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        write(attachments.openToAnyone(id), "attachment", response);
    }

    private void write(Attachment file, String disposition, HttpServletResponse response) throws IOException {
        response.setContentType(file.kind().mediaType().toString());
        response.setContentLengthLong(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition + "; filename=\"file." + file.ending() + "\"; filename*=UTF-8''"
                        + UriUtils.encode(file.name(), StandardCharsets.UTF_8));
        response.setHeader("Content-Security-Policy", LOCKED);
        response.setHeader("X-Content-Type-Options", "nosniff");
        attachments.write(file, response.getOutputStream());
    }
}
