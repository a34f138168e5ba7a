package nastavnik;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets tests read «№ 14» on a page as it is written everywhere else: pages keep the number beside its sign by a space that does
 * not break ({@code template.NumberedNames}).
 */
class PlainNumbers extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = new Page(response);
        chain.doFilter(request, page);
        if (page.written != null) {
            response.getWriter().write(page.written.toString().replace("\u2116\u00a0", "\u2116 "));
        }
    }

    private static final class Page extends HttpServletResponseWrapper {

        private @Nullable CharArrayWriter written;
        private @Nullable PrintWriter writer;

        Page(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            if (writer == null) {
                written = new CharArrayWriter();
                writer = new PrintWriter(written);
            }
            return writer;
        }

        @Override
        public void flushBuffer() throws IOException {
            if (writer == null) {
                super.flushBuffer();
            }
        }
    }
}
