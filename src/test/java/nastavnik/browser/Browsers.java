package nastavnik.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Opens the machine's Chromium once per test JVM. Where there is none the journeys are skipped and say so; in continuous
 * integration that is a failure.
 */
class Browsers implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace KEPT = ExtensionContext.Namespace.create(Browsers.class);

    private static @Nullable Browser chromium;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var portal = SpringExtension.getApplicationContext(context);
        var port = portal.getBean(Environment.class).getRequiredProperty("local.server.port");
        var visitor = new Visitor(browser(), "http://localhost:" + port);
        context.getStore(KEPT).put(visitor, visitor);
        @SuppressWarnings("unchecked")
        var all = (List<Visitor>)
                context.getStore(KEPT).computeIfAbsent("all", key -> new java.util.ArrayList<Visitor>());
        all.add(visitor);
        return visitor;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void afterEach(ExtensionContext context) {
        var all = (List<Visitor>) context.getStore(KEPT).get("all");
        if (all != null) {
            all.forEach(Visitor::leave);
        }
    }

    private static synchronized Browser browser() {
        if (chromium == null) {
            var program = program();
            if (program.isEmpty()) {
                if ("true".equals(System.getenv("CI"))) {
                    return fail("No Chromium on this machine, and CI may not skip the journeys");
                }
                return abort("No Chromium on this machine: journeys in a browser are skipped");
            }
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            chromium = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program.get())
                            .setHeadless(true)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--no-first-run")));
        }
        return chromium;
    }

    private static Optional<Path> program() {
        return Stream.of(
                        System.getenv().getOrDefault("CHROMIUM", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "C:/Program Files/Google/Chrome/Application/chrome.exe")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
