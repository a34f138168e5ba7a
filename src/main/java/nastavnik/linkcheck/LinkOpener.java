package nastavnik.linkcheck;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Opens a link without being led into one's own network. The host's name is looked up once for a connection, every
 * address found is held against the policy, and the connection goes to those very addresses: a name that changes its
 * mind between the two has no second question to answer. Each redirect is a link of its own. Of a page only the head of
 * the answer is read.
 */
final class LinkOpener implements AutoCloseable {

    private final AddressPolicy policy;
    private final LinkcheckSettings settings;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("linkcheck-watch").factory());

    LinkOpener(LinkcheckSettings settings, AddressPolicy policy) {
        this(settings, policy, SystemDefaultDnsResolver.INSTANCE);
    }

    /** @param names looks names up; what it finds is checked whatever it is */
    LinkOpener(LinkcheckSettings settings, AddressPolicy policy, DnsResolver names) {
        this.policy = policy;
        this.settings = settings;
        var timeout = Timeout.of(settings.timeout());
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedNames(names, policy))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(16_384)
                                .setMaxHeaderCount(200)
                                .build())
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .build())
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout)
                        .setConnectionRequestTimeout(timeout)
                        .build())
                .setUserAgent(settings.userAgent())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /** @return what comes of it; never throws for what a link or its host does */
    Finding open(String link) {
        try {
            var at = address(link);
            for (var step = 0; step <= settings.redirects(); step++) {
                var answer = ask(at);
                if (answer.next() == null) {
                    return Finding.of(answer.status());
                }
                at = address(at.resolve(answer.next()).toString());
            }
            return Finding.of(Finding.Kind.ROUND_AND_ROUND);
        } catch (NotPublicException | IllegalArgumentException refused) {
            return Finding.of(Finding.Kind.NOT_PUBLIC);
        } catch (UnknownHostException unknown) {
            return Finding.of(Finding.Kind.NO_SUCH_HOST);
        } catch (SSLException untrusted) {
            return Finding.of(Finding.Kind.NO_TRUST);
        } catch (IOException silent) {
            return Finding.of(Finding.Kind.NO_ANSWER);
        }
    }

    /** Some hosts do not know HEAD, or answer it otherwise: what it says against a page is asked once more by GET. */
    private Answer ask(URI at) throws IOException {
        var head = ask(new HttpHead(at));
        return head.status() < 400 ? head : ask(new HttpGet(at));
    }

    private Answer ask(HttpUriRequestBase request) throws IOException {
        var uri = Optional.ofNullable(uri(request)).orElseThrow(NotPublicException::new);
        var late = watch.schedule(request::cancel, settings.deadline().toMillis(), TimeUnit.MILLISECONDS);
        request.setHeader(HttpHeaders.ACCEPT, "*/*");
        var host = new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort());
        try {
            var response = client.executeOpen(host, request, null);
            var status = response.getCode();
            var location = response.getFirstHeader(HttpHeaders.LOCATION);
            var moved = status >= 300 && status < 400 && status != 304 && location != null;
            // Whatever body there is stays unread: the connection is dropped with it, and may say so.
            request.cancel();
            Closer.closeQuietly(response);
            return new Answer(status, moved && location != null ? location.getValue() : null);
        } catch (org.apache.hc.client5.http.impl.classic.RequestFailedException cancelled) {
            throw new InterruptedIOException(cancelled.getMessage());
        } finally {
            late.cancel(false);
        }
    }

    private static @Nullable URI uri(HttpUriRequestBase request) {
        try {
            return request.getUri();
        } catch (java.net.URISyntaxException unreadable) {
            return null;
        }
    }

    /** @return the link as an address with a host in plain letters */
    private URI address(String link) throws NotPublicException {
        var typed = URI.create(link.strip());
        var scheme = Optional.ofNullable(typed.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        var authority = Optional.ofNullable(typed.getRawAuthority()).orElse("");
        if (!(scheme.equals("http") || scheme.equals("https")) || authority.isEmpty() || authority.contains("@")) {
            throw new NotPublicException();
        }
        var colon = authority.endsWith("]") ? -1 : authority.lastIndexOf(':');
        var name = colon < 0 ? authority : authority.substring(0, colon);
        var port = colon < 0 || colon == authority.length() - 1 ? -1 : Integer.parseInt(authority.substring(colon + 1));
        if (!policy.mayUse(port >= 0 ? port : scheme.equals("https") ? 443 : 80)) {
            throw new NotPublicException();
        }
        var plain = name.startsWith("[") ? name : IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
        var path = Optional.ofNullable(typed.getRawPath())
                .filter(each -> !each.isEmpty())
                .orElse("/");
        var query = typed.getRawQuery() == null ? "" : "?" + typed.getRawQuery();
        var address = URI.create(URI.create(scheme + "://" + plain + (port < 0 ? "" : ":" + port) + path + query)
                .toASCIIString());
        if (address.getHost() == null) {
            // Shortened or otherwise odd ways to write an address are nobody's page.
            throw new NotPublicException();
        }
        return address;
    }

    @Override
    public void close() throws IOException {
        watch.shutdownNow();
        client.close();
    }

    private record Answer(int status, @Nullable String next) {}

    /** The link leads where the portal does not go. */
    private static final class NotPublicException extends UnknownHostException {
        private static final long serialVersionUID = 1L;
    }

    /** Lets through only names of which every address is allowed. */
    private record CheckedNames(DnsResolver names, AddressPolicy policy) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            var found = names.resolve(host);
            if (found == null || found.length == 0) {
                throw new UnknownHostException(host);
            }
            if (!Arrays.stream(found).allMatch(policy::mayAsk)) {
                throw new NotPublicException();
            }
            return found;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
