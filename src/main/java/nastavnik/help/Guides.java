package nastavnik.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nastavnik.access.Role;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The guides of docs/guide, one per role, rendered once at the start. */
@Component
class Guides {

    private final List<Guide> guides;

    Guides() {
        this.guides = Arrays.stream(Role.values()).map(Guides::read).toList();
    }

    List<Guide> all() {
        return guides;
    }

    Optional<Guide> named(String name) {
        return guides.stream().filter(guide -> guide.name().equals(name)).findFirst();
    }

    private static Guide read(Role role) {
        var name = role.name().toLowerCase(Locale.ROOT);
        try {
            var text = new ClassPathResource("guide/" + name + ".md").getContentAsString(StandardCharsets.UTF_8);
            var firstLine = text.lines().findFirst().orElseThrow();
            var rest = text.substring(firstLine.length());
            var html = HtmlRenderer.builder()
                    .escapeHtml(true)
                    .build()
                    .render(Parser.builder().build().parse(rest));
            return new Guide(name, role, firstLine.replaceFirst("^#\\s*", ""), html);
        } catch (IOException missing) {
            throw new UncheckedIOException("No guide for " + role, missing);
        }
    }
}
