package nastavnik.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the summary of errors name the fields: «Заполните это поле» three times says nothing. The summary stands above the fields
 * and is written before them, so the names are read from the labels once the page is there; of refused forms only. Its lines are
 * put in the order of the fields: they are checked in none.
 */
@Component
class NamedErrors extends OncePerRequestFilter {

    private static final Pattern SUMMARY = Pattern.compile("<[a-z]+ [^>]*\\berror-summary\\b.*?</ul>", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("<li[^>]*>\\s*<a href=\"#([^\"]*)\">.*?</li>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("(<a href=\"#([^\"]*)\">)([^<]*)(</a>)");
    private static final Pattern LABEL =
            Pattern.compile("<label\\b[^>]*\\bfor=\"([^\"]*)\"[^>]*>(.*?)</label>", Pattern.DOTALL);
    private static final Pattern LEGEND = Pattern.compile(
            "<fieldset\\b[^>]*\\bid=\"([^\"]*)\"[^>]*>\\s*<legend\\b[^>]*>(.*?)</legend>", Pattern.DOTALL);
    private static final Pattern SPAN = Pattern.compile("<span[^>]*>(.*?)</span>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = new Page(response);
        chain.doFilter(request, page);
        if (page.written != null) {
            response.getWriter().write(named(page.written.toString()));
        }
    }

    /** @return the page with the names of the fields before what is wrong with them, in the order of the fields */
    static String named(String html) {
        var summary = SUMMARY.matcher(html);
        if (!summary.find()) {
            return html;
        }
        var names = names(html);
        return html.substring(0, summary.start())
                + LINK.matcher(ordered(summary.group(), html.substring(summary.end())))
                        .replaceAll(link -> Matcher.quoteReplacement(link.group(1)
                                + named(names.getOrDefault(link.group(2), ""), link.group(3))
                                + link.group(4)))
                + html.substring(summary.end());
    }

    private static String ordered(String summary, String fields) {
        var lines = LINE.matcher(summary)
                .results()
                .sorted(Comparator.comparing(line -> place(line.group(1), fields)))
                .map(MatchResult::group)
                .iterator();
        return LINE.matcher(summary).replaceAll(line -> Matcher.quoteReplacement(lines.next()));
    }

    private static int place(String field, String fields) {
        var place = fields.indexOf("id=\"" + field + "\"");
        return place < 0 ? fields.length() : place;
    }

    /** A message that says itself which field it is about is left as it is. */
    private static String named(String name, String message) {
        return name.isEmpty() || message.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                ? message
                : name + ": " + continued(message);
    }

    /** Several sentences, and abbreviations, begin as they are written. */
    private static String continued(String message) {
        return message.contains(". ") || message.length() < 2 || !Character.isLowerCase(message.charAt(1))
                ? message
                : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    private static Map<String, String> names(String html) {
        var names = new HashMap<String, String>();
        for (var pattern : new Pattern[] {LEGEND, LABEL}) {
            pattern.matcher(html).results().forEach(found -> names.put(found.group(1), name(found.group(2))));
        }
        return names;
    }

    /** The first words of a label: what follows says that it may be left empty, or what is meant. */
    private static String name(String label) {
        var span = SPAN.matcher(label);
        var words = span.find() ? span.group(1) : label.strip().split("<", 2)[0];
        return TAG.matcher(words).replaceAll("").strip();
    }

    /** Keeps a page that shows a refused form until it is whole; any other answer passes. */
    private static final class Page extends HttpServletResponseWrapper {

        private @Nullable CharArrayWriter written;
        private @Nullable PrintWriter writer;

        Page(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (getStatus() != HttpStatus.UNPROCESSABLE_CONTENT.value()) {
                return super.getWriter();
            }
            if (writer == null) {
                written = new CharArrayWriter();
                writer = new PrintWriter(written);
            }
            return writer;
        }

        @Override
        public void flushBuffer() throws IOException {
            if (written == null) {
                super.flushBuffer();
            }
        }
    }
}
