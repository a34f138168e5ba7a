package nastavnik.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nastavnik.access.Role;
import nastavnik.access.RouteRule;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;

/**
 * Tries every page and file of the portal with everything that belongs to another school, and every list with its number and
 * the names of its people: none of them may ever be read. People of the city have no business with names at all.
 */
@BrowserTest
class BreakInTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final int OF_EACH_TABLE = 1;
    /** Besides the address itself no route has more numbers in it. */
    private static final int FEW = 6;

    /** The participant whose pairs the mentor of the demonstration sees. */
    private static final String TIED =
            "select t.participant_id from mentor_sign_in t join account a on a.id = t.account_id"
                    + " where a.login = 'nastavnik'";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private long other;
    private List<String> names = List.of();
    private List<Long> ids = List.of();

    /** The school with most people but one's own; people whose names stand elsewhere with good reason are left out. */
    @BeforeEach
    void target() {
        other = jdbc.sql("select s.id from school s join participant p on p.school_id = s.id where s.number <> '14'"
                        + " group by s.id order by count(*) desc, s.id limit 1")
                .query(Long.class)
                .single();
        names = jdbc.sql("""
                        select distinct p.full_name from participant p
                        where p.school_id = :school and p.erased_on is null
                            and not exists (select from participant o join school s on s.id = o.school_id
                                where s.number = '14' and o.full_name = p.full_name)
                            and not exists (select from account a where a.full_name = p.full_name)
                            and not exists (select from school s where s.director_name = p.full_name)
                            and not exists (select from practice c where strpos(c.authors || c.contact || c.consent_by, p.full_name) > 0)
                            and not exists (select from webinar w where strpos(w.speakers, p.full_name) > 0)
                        """)
                .param("school", other)
                .query((row, at) -> row.getString("full_name"))
                .list();
        ids = owned();
    }

    /** Some numbers of each table with rows of the other school, found through whatever a table says of a school, a person or a pair. */
    private List<Long> owned() {
        var all = new TreeSet<Long>();
        var ways = Map.of(
                "school_id", "t.school_id = :school",
                "participant_id", "t.participant_id in (select id from participant where school_id = :school)",
                "pair_id", "t.pair_id in (select id from mentor_pair where school_id = :school)");
        ways.forEach((column, condition) -> jdbc.sql("""
                        select c.table_name from information_schema.columns c
                            join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = current_schema() and c.column_name = :column and t.table_type = 'BASE TABLE'
                            and exists (select from information_schema.columns i where i.table_schema = c.table_schema
                                and i.table_name = c.table_name and i.column_name = 'id' and i.data_type = 'bigint')
                        order by 1
                        """)
                .param("column", column)
                .query(String.class)
                .list()
                .forEach(table -> all.addAll(jdbc.sql("select t.id from " + table + " t where " + condition
                                + " order by t.id desc limit " + OF_EACH_TABLE)
                        .param("school", other)
                        .query(Long.class)
                        .list())));
        return List.copyOf(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"director", "metodist"})
    void nobodyReadsAPersonOfAnotherSchool(String login) throws Exception {
        assertThat(names).hasSizeGreaterThan(5);
        assertThat(ids).hasSizeGreaterThan(8);
        signIn(login);
        var leaks = new ArrayList<String>();
        var tried = tryAll(login, leaks);
        assertThat(leaks).isEmpty();
        assertThat(tried.addresses()).isGreaterThan(500);
        assertThat(tried.read()).isGreaterThan(50);
    }

    /** A mentor belongs to the school; nobody of it is there for him but the people of his own pairs. */
    @Test
    void mentorReadsNobodyOfHisSchoolButHisOwnPairs() throws Exception {
        targetOwnSchoolOfTheMentor();
        assertThat(names).hasSizeGreaterThan(10);
        assertThat(ids).hasSizeGreaterThan(30);
        signIn("nastavnik");
        var leaks = new ArrayList<String>();
        var tried = tryAll("nastavnik", leaks);
        assertThat(leaks).isEmpty();
        assertThat(tried.addresses()).isGreaterThan(400);
        assertThat(tried.shut()).isGreaterThan(150);
    }

    /** What is another's is not there on any page of his, and his own is: so the test is known to find what there is. */
    @Test
    void anothersPairIsNotThereForTheMentorAndHisOwnIs() throws Exception {
        signIn("nastavnik");
        var foreign = ofSchool("select p.id from mentor_pair p where p.mentor_id not in (" + TIED + ")");
        var own = ofSchool("select p.id from mentor_pair p where p.mentor_id in (" + TIED + ")"
                + " and exists (select from personal_plan l where l.pair_id = p.id)");
        var meetings = "select mp.meeting_id as id from meeting_pair mp join mentor_pair p on p.id = mp.pair_id";
        assertThat(own).isNotEmpty();
        var pages = List.of("/my-pairs/ID", "/meetings/new?pair=ID", "/mentor-pairs/ID/plan/paper");
        for (var page : pages) {
            expect(page, own.getFirst(), 200);
            for (var id : foreign) {
                expect(page, id, 404);
            }
        }
        for (var id : foreign) {
            for (var page : List.of("/plan", "/plan/edit", "/plan/outcomes", "/reflection", "/reflection/edit")) {
                expect("/mentor-pairs/ID" + page, id, 404);
            }
        }
        for (var id : ofSchool(meetings + " where p.mentor_id not in (" + TIED + ")")) {
            expect("/meetings/ID", id, 404);
            expect("/meetings/ID/edit", id, 404);
        }
        expect(
                "/meetings/ID",
                ofSchool(meetings + " where p.mentor_id in (" + TIED + ")").getFirst(),
                200);
    }

    private void expect(String page, long id, int status) throws Exception {
        var address = page.replace("ID", Long.toString(id));
        assertThat(get(address).statusCode()).as(address).isEqualTo(status);
    }

    private List<Long> ofSchool(String rows) {
        return jdbc.sql("select distinct id from (" + rows
                        + " and p.school_id = (select id from school where number = '14'"
                        + " and type = 'SCHOOL')) x order by id desc limit 8")
                .query((row, at) -> row.getLong("id"))
                .list();
    }

    private void targetOwnSchoolOfTheMentor() {
        other = jdbc.sql("select school_id from participant where id in (" + TIED + ")")
                .query(Long.class)
                .single();
        names = jdbc.sql("""
                        select distinct p.full_name from participant p
                        where p.school_id = :school and p.erased_on is null and p.id not in (TIED)
                            and p.id not in (select mentee_id from mentor_pair where mentor_id in (TIED))
                            and not exists (select from account a where a.full_name = p.full_name)
                            and not exists (select from school s where s.director_name = p.full_name)
                            and not exists (select from practice c where strpos(c.authors || c.contact || c.consent_by, p.full_name) > 0)
                            and not exists (select from webinar w where strpos(w.speakers, p.full_name) > 0)
                        """.replace("TIED", TIED))
                .param("school", other)
                .query((row, at) -> row.getString("full_name"))
                .list();
        var all = new TreeSet<>(owned());
        all.addAll(ofSchool("select p.id from mentor_pair p where p.mentor_id not in (" + TIED + ")"));
        all.addAll(ofSchool("select p.id from participant p where p.id not in (" + TIED + ")"));
        ids = List.copyOf(all);
    }

    /** So that the test is known to find what is there. */
    @Test
    void itsOwnPeopleReadThem() throws Exception {
        signIn(jdbc.sql(
                        "select a.login from account a join account_school s on s.account_id = a.id"
                                + " where s.school_id = :school and a.role = 'DIRECTOR' and not a.blocked order by a.id limit 1")
                .param("school", other)
                .query(String.class)
                .single());
        assertThat(names).anyMatch(text(get("/participants"))::contains);
        assertThat(names).anyMatch(text(get("/mentor-pairs/workbook"))::contains);
    }

    /**
     * @param addresses how many of the routes the role may open were asked for
     * @param read how many of them answered
     * @param shut how many routes the role may not open
     */
    private record Tried(int addresses, int read, int shut) {}

    /**
     * Each route with every number; what the role may not open is refused before any number is looked at, so one try of it
     * is enough.
     *
     * @param leaks takes the addresses at which one of the names can be read
     */
    private Tried tryAll(String login, List<String> leaks) throws Exception {
        var role = jdbc.sql("select role from account where login = :login")
                .param("login", login)
                .query((row, at) -> Role.valueOf(row.getString("role")))
                .single();
        var tried = 0;
        var read = 0;
        var shut = 0;
        for (var route : routes().entrySet()) {
            var addresses = addresses(route.getKey());
            if (!route.getValue().contains(role)) {
                assertThat(get(addresses.getFirst()).statusCode())
                        .as(addresses.getFirst())
                        .isEqualTo(403);
                shut++;
                continue;
            }
            for (var address : addresses) {
                var answer = get(address);
                tried++;
                assertThat(answer.statusCode()).as(address).isLessThan(500);
                if (answer.statusCode() == 200) {
                    read++;
                    var text = text(answer);
                    names.stream()
                            .filter(text::contains)
                            .findFirst()
                            .ifPresent(name -> leaks.add(address + ": " + name));
                }
            }
        }
        return new Tried(tried, read, shut);
    }

    /** What is typed into a search comes back on the page, so a part of the name is asked for. */
    private List<String> addresses(String pattern) {
        var name = names.getFirst().substring(0, names.getFirst().indexOf(' '));
        return pattern.contains("{")
                ? filled(pattern).toList()
                : listed(pattern, URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    /** Who may open each of the pages and files. */
    private Map<String, Set<Role>> routes() {
        var routes = new LinkedHashMap<String, Set<Role>>();
        mapping.getHandlerMethods().forEach((info, handler) -> RouteRule.of(handler)
                .filter(rule -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .ifPresent(rule -> info.getPatternValues().stream()
                        .filter(pattern -> !pattern.startsWith("/assets") && !pattern.contains("{*"))
                        .forEach(pattern -> routes.computeIfAbsent(pattern, each -> EnumSet.noneOf(Role.class))
                                .addAll(rule.roles()))));
        return routes;
    }

    private static List<String> listed(String pattern, String name) {
        return List.of(pattern, pattern + "?school=SCHOOL", pattern + "?q=" + name, pattern + "?name=" + name);
    }

    /** With one number each that is there; with several the same in all places, and some in each. */
    private Stream<String> filled(String pattern) {
        var same = ids.stream().map(id -> pattern.replaceAll("\\{[^}]*}", Long.toString(id)));
        if (pattern.indexOf('{') == pattern.lastIndexOf('{')) {
            return same;
        }
        var few = ids.subList(Math.max(0, ids.size() - FEW), ids.size());
        return Stream.concat(same, few.stream().flatMap(one -> few.stream()
                .map(two -> pattern.replaceFirst("\\{[^}]*}", Long.toString(one))
                        .replaceAll("\\{[^}]*}", Long.toString(two)))));
    }

    private void signIn(String login) throws Exception {
        var page = get("/sign-in");
        var token = TOKEN.matcher(new String(page.body(), StandardCharsets.UTF_8));
        assertThat(token.find()).isTrue();
        var form = "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&login=" + login
                + "&password=nastavnik-demo";
        var answer = client.send(
                HttpRequest.newBuilder(uri("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(get("/profile").statusCode()).isEqualTo(200);
    }

    private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(address)).build(), BodyHandlers.ofByteArray());
    }

    private URI uri(String address) {
        return URI.create("http://localhost:" + port + address.replace("SCHOOL", Long.toString(other)));
    }

    /** Pages as they are read; of workbooks and papers the words of all their parts. */
    private static String text(HttpResponse<byte[]> answer) throws IOException {
        var body = answer.body();
        if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
            return HtmlUtils.htmlUnescape(new String(body, StandardCharsets.UTF_8));
        }
        var words = new StringBuilder();
        try (var zip = ZipFile.builder().setByteArray(body).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                words.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return words.toString();
    }
}
