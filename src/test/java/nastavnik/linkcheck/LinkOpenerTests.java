package nastavnik.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import nastavnik.linkcheck.Finding.Kind;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class LinkOpenerTests {

    private final StubSite site = new StubSite();
    private final LinkOpener opener = new LinkOpener(StubSite.SETTINGS, site.itself());
    private final LinkOpener real = new LinkOpener(StubSite.SETTINGS, new PublicAddresses());

    @AfterEach
    void close() throws IOException {
        opener.close();
        real.close();
        site.close();
    }

    @Test
    void pageOpensAndOneThatIsGoneDoesNot() {
        assertThat(opener.open(site.at("/"))).isEqualTo(Finding.of(200));
        assertThat(opener.open(site.at("/страница?q=й"))).isEqualTo(Finding.of(200));
        assertThat(opener.open(site.at("/status/404"))).isEqualTo(new Finding(Kind.ANSWERS_BADLY, 404));
        assertThat(opener.open(site.at("/status/500"))).isEqualTo(new Finding(Kind.ANSWERS_BADLY, 500));
        assertThat(opener.open(site.at("/status/403")).kind()).isEqualTo(Kind.SHY);
    }

    @Test
    void headIsTriedFirstAndGetWhereItIsRefused() {
        assertThat(opener.open(site.at("/no-head"))).isEqualTo(Finding.of(200));
        assertThat(site.asked).containsExactly("HEAD /no-head", "GET /no-head");
    }

    @Test
    void redirectsAreFollowedButNotWithoutEnd() {
        assertThat(opener.open(site.at("/to//a"))).isEqualTo(Finding.of(200));
        assertThat(opener.open(site.at("/to/" + site.at("/status/404"))).status())
                .isEqualTo(404);
        site.asked.clear();
        assertThat(opener.open(site.at("/loop")).kind()).isEqualTo(Kind.ROUND_AND_ROUND);
        assertThat(site.asked).hasSize(6);
    }

    @Test
    void endlessBodyIsNotRead() {
        var before = System.nanoTime();
        assertThat(opener.open(site.at("/endless"))).isEqualTo(Finding.of(200));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void silentHostIsLeftInTime() {
        var before = System.nanoTime();
        assertThat(opener.open(site.at("/silent")).kind()).isEqualTo(Kind.NO_ANSWER);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[fe80::1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://0.0.0.0/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://127.1/",
                "https://localhost/",
                "http://localhost:5432/",
                "http://1.1.1.1:8080/",
                "http://1.1.1.1:22/",
                "ftp://1.1.1.1/",
                "file:///etc/passwd",
                "gopher://1.1.1.1/",
                "http://me:word@1.1.1.1/",
                "https:///page",
                "нет"
            })
    void nothingBehindOnesOwnDoorIsAsked(String link) {
        assertThat(real.open(link).kind()).isIn(Kind.NOT_PUBLIC, Kind.NO_SUCH_HOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.2:%d/", "http://169.254.169.254/", "http://127.0.0.1:1/", "file:///etc/passwd"})
    void redirectLeadsNowhereALinkMayNot(String next) {
        assertThat(opener.open(site.at("/to/" + next.formatted(site.port()))).kind())
                .isEqualTo(Kind.NOT_PUBLIC);
        assertThat(site.asked).hasSize(1);
    }

    @Test
    void nameOfAnAddressWithinIsRefusedEvenAmongGoodOnes() throws IOException {
        var names = new Names(Map.of(
                "inner.test", new ArrayDeque<>(List.of(of("10.0.0.1"))),
                "both.test", new ArrayDeque<>(List.of(List.of(address("1.1.1.1"), address("127.0.0.1")))),
                "mapped.test", new ArrayDeque<>(List.of(of("::ffff:192.168.0.1")))));
        try (var asking = new LinkOpener(StubSite.SETTINGS, new PublicAddresses(), names)) {
            assertThat(asking.open("http://inner.test/").kind()).isEqualTo(Kind.NOT_PUBLIC);
            assertThat(asking.open("http://both.test/").kind()).isEqualTo(Kind.NOT_PUBLIC);
            assertThat(asking.open("https://mapped.test/").kind()).isEqualTo(Kind.NOT_PUBLIC);
            assertThat(asking.open("https://unknown.test/").kind()).isEqualTo(Kind.NO_SUCH_HOST);
        }
    }

    /** The name answers well when it is checked and ill right after: the connection goes where the check has looked. */
    @Test
    void nameThatChangesItsMindIsNotAskedTwiceForOneConnection() throws IOException {
        var names = new Names(Map.of("turning.test", new ArrayDeque<>(List.of(of("127.0.0.1"), of("127.0.0.2")))));
        try (var asking = new LinkOpener(StubSite.SETTINGS, site.itself(), names)) {
            var link = "http://turning.test:" + site.port() + "/";
            assertThat(asking.open(link)).isEqualTo(Finding.of(200));
            assertThat(asking.open(link).kind()).isEqualTo(Kind.NOT_PUBLIC);
            assertThat(site.asked).hasSize(1);
        }
    }

    private static List<InetAddress> of(String address) {
        return List.of(address(address));
    }

    private static InetAddress address(String words) {
        return InetAddress.ofLiteral(words);
    }

    /** Names with what they answer, one time after the other. */
    private record Names(Map<String, ArrayDeque<List<InetAddress>>> answers) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            var next = answers.containsKey(host) ? answers.get(host).poll() : null;
            if (next == null) {
                throw new UnknownHostException(host);
            }
            return next.toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
