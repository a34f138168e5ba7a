package nastavnik.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nastavnik.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.WebUtils;

@ControllerAdvice
class PageFrameAdvice {

    /** Under this name a request keeps the beginning of the message keys that say what was in the way. */
    static final String CONFLICT = "nastavnik.conflict";

    /** More sections than this do not fit beside each other. */
    private static final int ROW = 9;

    private final Masthead masthead;
    private final Assets assets;
    private final ObjectProvider<Mailbox> mailbox;
    private final List<NavigationItem> navigation;

    PageFrameAdvice(
            Masthead masthead, Assets assets, ObjectProvider<Mailbox> mailbox, List<NavigationItem> navigation) {
        this.masthead = masthead;
        this.assets = assets;
        this.mailbox = mailbox;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
    }

    @ModelAttribute("frame")
    PageFrame frame(HttpServletRequest request) {
        var person = signedIn();
        var path = path(request);
        var visible = navigation.stream().filter(item -> item.isFor(person)).toList();
        var crowded = visible.size() > ROW;
        return new PageFrame(
                masthead.committeeName(),
                person,
                entries(visible.stream().filter(item -> !crowded || !item.aside()), path),
                entries(visible.stream().filter(item -> crowded && item.aside()), path),
                largeView(request),
                assets,
                mailbox.getIfAvailable(() -> accountId -> 0));
    }

    private static List<PageFrame.Entry> entries(Stream<NavigationItem> items, String path) {
        return items.map(item -> new PageFrame.Entry(item.label(), item.path(), item.leadsTo(path)))
                .toList();
    }

    /** On the page that says that something was changed meanwhile: where it can be seen as it is now. Null elsewhere. */
    @ModelAttribute("cameFrom")
    @Nullable
    String cameFrom(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null || !Integer.valueOf(HttpStatus.CONFLICT.value()).equals(status)) {
            return null;
        }
        try {
            var page = URI.create(referer);
            var path = page.getRawPath();
            var own = request.getServerName().equalsIgnoreCase(page.getHost());
            if (!own || path == null || !path.startsWith("/") || path.startsWith("//")) {
                return null;
            }
            return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
        } catch (IllegalArgumentException odd) {
            return null;
        }
    }

    /** On the page of a conflict: the beginning of the message keys that say which; null elsewhere. */
    @ModelAttribute("conflict")
    @Nullable
    String conflict(HttpServletRequest request) {
        return request.getAttribute(CONFLICT) instanceof String words ? words : null;
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    private static boolean largeView(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, ViewController.COOKIE);
        return cookie != null && "large".equals(cookie.getValue());
    }

    private static @Nullable SignedIn signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person : null;
    }
}
