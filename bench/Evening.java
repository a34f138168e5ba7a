import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * The evening before the reports are due (docs/operations.md, Performance): directors of a running demonstration open their
 * report, fill it while it saves itself, and send it, all within some minutes; afterwards each looks at what arrived.
 *
 * <pre>java bench/Evening.java [http://127.0.0.1:8080] [people, 400] [minutes, 3]</pre>
 */
final class Evening {

    private static final String PASSWORD = "nastavnik-demo";
    private static final int SAVES = 6;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern SAVED = Pattern.compile("\"outcome\":\"saved\",\"version\":(\\d+)");
    private static final Pattern LOGIN = Pattern.compile("director-[a-z0-9.-]+");
    private static final Pattern EDIT = Pattern.compile("/reports/(\\d+)/edit");
    private static final Pattern NEXT = Pattern.compile("page=(\\d+)");

    private final String portal;
    private final List<Long> signIns = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> pages = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> saves = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> sendings = Collections.synchronizedList(new ArrayList<>());

    private Evening(String portal) {
        this.portal = portal;
    }

    public static void main(String[] args) throws Exception {
        var portal = args.length > 0 ? args[0] : "http://127.0.0.1:8080";
        if (!portal.matches("http://(127\\.0\\.0\\.1|localhost):\\d+")) {
            throw new IllegalArgumentException("Only a portal of this machine is measured");
        }
        var people = args.length > 1 ? Integer.parseInt(args[1]) : 400;
        var minutes = args.length > 2 ? Double.parseDouble(args[2]) : 3;
        new Evening(portal).run(people, minutes);
    }

    private void run(int people, double minutes) throws Exception {
        var logins = directors(people);
        var work = new ArrayList<Callable<String>>();
        for (var login : logins) {
            work.add(() -> evening(login, Duration.ofMillis((long) (minutes * 60_000))));
        }
        var outcomes = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var future : threads.invokeAll(work)) {
                try {
                    outcomes.add(future.get());
                } catch (ExecutionException failed) {
                    outcomes.add("failed: " + failed.getCause());
                }
            }
        }
        System.out.printf("%d directors within %.1f minutes%n", logins.size(), minutes);
        for (var outcome : new TreeSet<>(outcomes)) {
            System.out.printf("  %4d %s%n", Collections.frequency(outcomes, outcome), outcome);
        }
        say("signing in", signIns);
        say("pages", pages);
        say("saves", saves);
        say("sendings", sendings);
    }

    /** What one director does; the pauses are those of typing, cut short. */
    private String evening(String login, Duration within) throws Exception {
        pause(within.toMillis() / 3);
        var visit = new Visit();
        visit.signIn(login);
        // Thirty attempts at once from one address are the most: here all come from one. Who is refused tries again.
        for (int attempt = 1; attempt < 20 && !visit.isIn(); attempt++) {
            Thread.sleep(2_000);
            visit.signIn(login);
        }
        var list = visit.get("/reports", pages);
        String report = null;
        String form = "";
        for (var edit : EDIT.matcher(list).results().toList()) {
            form = visit.get("/reports/" + edit.group(1) + "/edit", pages);
            if (!form.contains("Отправить можно с")) {
                report = "/reports/" + edit.group(1);
                break;
            }
        }
        if (report == null) {
            return "had nothing to report";
        }
        var csrf = one(CSRF, form);
        var version = one(VERSION, form);
        for (int i = 1; i <= SAVES; i++) {
            pause(within.toMillis() / 3 / SAVES * 2);
            version = one(SAVED, visit.post(report + "/autosave", content(login, csrf, version, i), saves, 200));
        }
        visit.post(report + "/draft", content(login, csrf, version, SAVES) + "&then=check", saves, 302);
        var check = visit.get(report + "/submission/new", pages);
        visit.post(
                report + "/submission",
                "_csrf=" + encoded(one(CSRF, check)) + "&version=" + one(VERSION, check),
                sendings,
                302);
        // A second click on a slow button must not send it twice.
        visit.post(
                report + "/submission",
                "_csrf=" + encoded(one(CSRF, check)) + "&version=" + one(VERSION, check),
                sendings,
                302);
        var sent = visit.get(report, pages);
        var topics = sent.split(Pattern.quote("Вебинар " + SAVES + " " + login), -1).length - 1;
        return topics == 1 ? "sent, once and whole" : "arrived with its last line " + topics + " times";
    }

    private static String content(String login, String csrf, String version, int lines) {
        var form = new StringBuilder("_csrf=" + encoded(csrf) + "&version=" + version);
        for (int i = 1; i <= lines; i++) {
            form.append("&webinar=w")
                    .append(i)
                    .append("&topic=")
                    .append(encoded("Вебинар " + i + " " + login))
                    .append("&dates=")
                    .append(encoded("12 декабря 2026 года"));
        }
        return form + "&practice=p1&name=" + encoded("Практика " + login) + "&link="
                + encoded("https://school.example.org/" + login) + "&fillerName=" + encoded("Иванова Анна Петровна")
                + "&fillerPost=" + encoded("заместитель директора") + "&fillerPhone=" + encoded("+7 300 200-10-10")
                + "&fillerEmail=" + encoded(login + "@svetlogorye.example.org");
    }

    private List<String> directors(int people) throws Exception {
        var admin = new Visit();
        admin.signIn("admin");
        var found = new TreeSet<String>();
        for (int page = 1, last = 1; page <= last && found.size() < people; page++) {
            var list = admin.get("/accounts?page=" + page, pages);
            LOGIN.matcher(list).results().forEach(each -> found.add(each.group()));
            last = Math.max(
                    last,
                    NEXT.matcher(list)
                            .results()
                            .mapToInt(each -> Integer.parseInt(each.group(1)))
                            .max()
                            .orElse(1));
        }
        pages.clear();
        signIns.clear();
        return found.stream().map(each -> each.replaceAll("@.*", "")).distinct().limit(people).toList();
    }

    private static void pause(long most) throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextLong(Math.max(1, most)));
    }

    private static String one(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text.substring(0, Math.min(200, text.length())));
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void say(String what, List<Long> nanos) {
        var sorted = nanos.stream().sorted().toList();
        if (!sorted.isEmpty()) {
            System.out.printf(
                    "  %-10s %6d  p50 %4d ms  p95 %4d ms  most %4d ms%n",
                    what,
                    sorted.size(),
                    sorted.get(sorted.size() / 2) / 1_000_000,
                    sorted.get((int) (sorted.size() * 0.95)) / 1_000_000,
                    sorted.getLast() / 1_000_000);
        }
    }

    /** One browser. */
    private final class Visit {

        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        void signIn(String login) throws Exception {
            var csrf = one(CSRF, get("/sign-in", new ArrayList<>()));
            post("/sign-in", "_csrf=" + encoded(csrf) + "&login=" + encoded(login) + "&password=" + PASSWORD, signIns, 302);
        }

        boolean isIn() throws Exception {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(portal + "/profile")).build(), BodyHandlers.discarding());
            return answer.statusCode() == 200;
        }

        String get(String path, List<Long> times) throws Exception {
            return send(HttpRequest.newBuilder(URI.create(portal + path)).build(), times, 200);
        }

        String post(String path, String form, List<Long> times, int expected) throws Exception {
            return send(
                    HttpRequest.newBuilder(URI.create(portal + path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    times,
                    expected);
        }

        private String send(HttpRequest request, List<Long> times, int expected) throws Exception {
            var begun = System.nanoTime();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            times.add(System.nanoTime() - begun);
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(
                        request.method() + " " + request.uri().getPath().replaceAll("\\d+", "n") + " answered "
                                + answer.statusCode());
            }
            return answer.body();
        }
    }
}
