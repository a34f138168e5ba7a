package nastavnik.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes out of every parameter what no keyboard types and the database does not store: all control characters but tab and
 * line breaks, and the marks that turn the direction of writing, by which a name reads as another. A number copied from
 * a page comes with the space that kept it beside its «№»: it is a plain one again. Before everything that reads parameters, the sign-in too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ControlCharacters extends OncePerRequestFilter {

    private static final Pattern CONTROL = Pattern.compile(
            "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Cleaned(request), response);
    }

    static String without(String text) {
        return CONTROL.matcher(text).replaceAll("").replace("\u2116\u00a0", "\u2116 ");
    }

    private static final class Cleaned extends HttpServletRequestWrapper {

        Cleaned(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null ? null : without(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return cleaned(super.getParameterValues(name));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var cleaned = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, values) -> {
                var clean = cleaned(values);
                if (clean != null) {
                    cleaned.put(name, clean);
                }
            });
            return cleaned;
        }

        private static String @Nullable [] cleaned(String @Nullable [] values) {
            if (values == null) {
                return null;
            }
            return Arrays.stream(values).map(ControlCharacters::without).toArray(String[]::new);
        }
    }
}
