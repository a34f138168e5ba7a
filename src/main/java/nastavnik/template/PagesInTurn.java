package nastavnik.template;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Writes as many pages at once as there are processors, in the order of coming. To write a page is nothing but work for a
 * processor: fifty at once would all be ready late, the last of them long after its turn (docs/decisions/0108).
 */
@Component
class PagesInTurn {

    private static final Semaphore PLACES = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    PagesInTurn(ThymeleafViewResolver resolver) {
        resolver.setViewClass(Page.class);
    }

    /** Made by the resolver for each template. */
    static class Page extends ThymeleafView {

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            PLACES.acquireUninterruptibly();
            try {
                super.render(model, request, response);
            } finally {
                PLACES.release();
            }
        }
    }
}
