package nastavnik.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

class DownloadTests {

    private final Download download = new Download("Сводная за I квартал 2026.xlsx", "svod-2026-1.xlsx");

    @Test
    void nameIsRussianWithAPlainOneForOldPrograms() {
        var header = Objects.requireNonNull(download.headers().getFirst(HttpHeaders.CONTENT_DISPOSITION));

        assertThat(header)
                .isEqualTo(
                        "attachment; filename=\"svod-2026-1.xlsx\"; filename*=UTF-8''"
                                + "%D0%A1%D0%B2%D0%BE%D0%B4%D0%BD%D0%B0%D1%8F%20%D0%B7%D0%B0%20I%20%D0%BA%D0%B2%D0%B0%D1%80%D1%82%D0%B0%D0%BB%202026.xlsx");
        assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo("Сводная за I квартал 2026.xlsx");
        assertThat(download.headers().getContentType())
                .hasToString("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void namesCannotBreakTheHeader() {
        assertThat(new Download("а\r\nSet-Cookie: \"x\"/..\\.xlsx", "a.xlsx").name())
                .doesNotContain("\r", "\n", "\"", "/", "\\");
        assertThatIllegalArgumentException().isThrownBy(() -> new Download("а", "сводная.xlsx"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Download("а", "a\"b.xlsx"));
    }

    @Test
    void fileIsClosedWhenTheBrowserWentAway() throws IOException {
        var closed = new AtomicBoolean();
        var answer = download.of(() -> closed.set(true), out -> out.write("x".getBytes(StandardCharsets.UTF_8)));
        var body = Objects.requireNonNull(answer.getBody());

        var out = new ByteArrayOutputStream();
        body.writeTo(out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("x");
        assertThat(closed).isTrue();
    }
}
