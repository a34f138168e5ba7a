package nastavnik.linkcheck;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site on this machine, and a policy that lets it and nothing else be asked. */
final class StubSite implements AutoCloseable {

    static final LinkcheckSettings SETTINGS = new LinkcheckSettings(
            true,
            "Nastavnik-linkcheck/test",
            Duration.ofSeconds(1),
            Duration.ZERO,
            Duration.ofMillis(700),
            Duration.ofSeconds(2),
            5,
            30);

    final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    StubSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String at(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    int port() {
        return server.getAddress().getPort();
    }

    AddressPolicy itself() {
        return new AddressPolicy() {
            @Override
            public boolean mayAsk(InetAddress address) {
                return "127.0.0.1".equals(address.getHostAddress());
            }

            @Override
            public boolean mayUse(int port) {
                return port == port();
            }

            private int port() {
                return StubSite.this.port();
            }
        };
    }

    /** The path says what to answer: /status/404, /to/{address}, /no-head, /endless, /silent, /loop. */
    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().toString();
        asked.add(exchange.getRequestMethod() + " " + path);
        try (exchange) {
            if (path.startsWith("/status/")) {
                exchange.sendResponseHeaders(Integer.parseInt(path.substring(8)), -1);
            } else if (path.startsWith("/to/")) {
                exchange.getResponseHeaders().set("Location", path.substring(4));
                exchange.sendResponseHeaders(302, -1);
            } else if (path.startsWith("/loop")) {
                exchange.getResponseHeaders().set("Location", "/loop" + asked.size());
                exchange.sendResponseHeaders(301, -1);
            } else if (path.startsWith("/no-head")) {
                exchange.sendResponseHeaders(exchange.getRequestMethod().equals("HEAD") ? 404 : 200, -1);
            } else if (path.startsWith("/endless")
                    && exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(500, -1);
            } else if (path.startsWith("/endless")) {
                exchange.sendResponseHeaders(200, 0);
                var much = new byte[1 << 16];
                for (var i = 0; i < 100_000; i++) {
                    exchange.getResponseBody().write(much);
                }
            } else if (path.startsWith("/silent")) {
                Thread.sleep(5_000);
            } else {
                exchange.sendResponseHeaders(200, -1);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
