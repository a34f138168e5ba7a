package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A person in front of a browser window of their own: signs in, clicks what can be read, types into what is labelled.
 * What the browser complains about in its console (a script refused by the security policy, say) fails the journey.
 */
class Visitor {

    private final BrowserContext window;
    private final Page page;
    private final String portal;
    private final List<String> complaints = new ArrayList<>();

    Visitor(Browser browser, String portal) {
        this.portal = portal;
        this.window = browser.newContext(
                new Browser.NewContextOptions().setLocale("ru-RU").setViewportSize(1280, 900));
        this.page = window.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.text().contains("Failed to load resource")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        page.navigate(portal + path);
        return this;
    }

    /** Signs in through the form, as somebody else if need be. */
    Visitor signIn(String login) {
        window.clearCookies();
        open("/sign-in");
        page.locator("#login").fill(login);
        page.locator("#password").fill("nastavnik-demo");
        page.locator("form:has(#password) button").first().click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    Visitor click(String words) {
        words(words).first().click();
        return this;
    }

    /** Goes where the first link, or the form of the first button, of this kind leads. */
    Visitor follow(String selector) {
        page.locator(selector).first().click();
        page.waitForLoadState();
        return this;
    }

    /** A link or button with exactly these words, or beginning with them. */
    Locator words(String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)));
    }

    Visitor type(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    Visitor choose(String label, String choice) {
        page.getByLabel(label)
                .first()
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(choice));
        return this;
    }

    Visitor attach(String selector, Path file) {
        page.locator(selector).setInputFiles(file);
        return this;
    }

    Download download(String words) {
        return page.waitForDownload(() -> words(words).first().click());
    }

    /** Waits a little for each of the texts: a click only begins what it leads to. */
    Visitor sees(String... texts) {
        for (var text : texts) {
            PlaywrightAssertions.assertThat(page.locator("body"))
                    .containsText(
                            text,
                            new LocatorAssertions.ContainsTextOptions()
                                    .setUseInnerText(true)
                                    .setTimeout(15_000));
        }
        return this;
    }

    /** Where the page asks whether something unusual is meant so, says yes and sends the form again. */
    Visitor confirms(String button) {
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        var asked = page.locator("#confirmed");
        if (asked.count() > 0) {
            findsThePageAccessible();
            asked.check();
            page.locator(button).first().click();
        }
        return this;
    }

    String text() {
        return page.locator("body").innerText().replace('\u00a0', ' ');
    }

    /** Holds the page to WCAG 2.1 AA as far as a program can tell, and to a width of 360 px without sideways scrolling. */
    Visitor findsThePageAccessible() {
        var found = new AxeBuilder(page)
                .setLegacyMode(
                        true) // no page of the portal has frames: one run, without a second window to gather results
                .options(violationsAlone())
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .analyze();
        assertThat(found.isErrored()).as("axe on " + page.url()).isFalse();
        assertThat(found.getViolations().stream()
                        .map(rule -> page.url() + " " + rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList()))
                .isEmpty();
        page.setViewportSize(360, 800);
        var overflow = (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        page.setViewportSize(1280, 900);
        assertThat(overflow.intValue()).as("pixels beyond 360 on " + page.url()).isLessThanOrEqualTo(0);
        return this;
    }

    /** What a page does well is not described: on a long page that costs more than finding it. */
    private static AxeRunOptions violationsAlone() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    void leave() {
        window.close();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }
}
