package nastavnik.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/**
 * Every style sheet, script and picture a page may ask for, read once at the start, kept compressed in memory and
 * served under a fingerprint of its content, so that a browser may keep it for a year.
 *
 * <p>The layout asks for addresses by logical name. Spring's resource chain is off: with it every link of every page
 * would be looked up as a static resource.
 */
@Component
public class Assets {

    private static final Map<String, String> LIBRARIES = Map.of(
            "tabler.css", "META-INF/resources/webjars/tabler__core/*/dist/css/tabler.min.css",
            "htmx.js", "META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js",
            "chart.umd.js", "META-INF/resources/webjars/chart.js/*/dist/chart.umd.min.js");

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final Map<String, Asset> byName = new HashMap<>();

    Assets() {
        LIBRARIES.forEach((name, pattern) -> add(name, read(only(pattern))));
        add("portal.css", concatenated("classpath*:static/css/*.css"));
        for (Resource script : find("classpath*:static/js/*.js")) {
            add("js/" + script.getFilename(), read(script));
        }
        for (Resource image : find("classpath*:static/img/*")) {
            add("img/" + image.getFilename(), read(image));
        }
    }

    /**
     * @param name logical name: {@code tabler.css}, {@code htmx.js}, {@code chart.umd.js}, {@code portal.css},
     *     {@code js/….js} or {@code img/…}
     * @return the fingerprinted path to put on a page
     * @throws IllegalArgumentException where there is no such asset, so that a slip shows in the first test
     */
    public String url(String name) {
        var asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("No asset is called " + name);
        }
        return asset.url();
    }

    /** For programs that ask for it by the name every site has. */
    Optional<Asset> icon() {
        return Optional.ofNullable(byName.get("img/icon.svg"));
    }

    Optional<Asset> find(String fingerprint, String name) {
        return Optional.ofNullable(byName.get(name))
                .filter(asset -> asset.fingerprint().equals(fingerprint));
    }

    private void add(String name, byte[] content) {
        byName.put(name, new Asset(name, content));
    }

    private byte[] concatenated(String pattern) {
        var all = new ByteArrayOutputStream();
        for (Resource each : find(pattern)) {
            all.writeBytes(read(each));
            all.write('\n');
        }
        return all.toByteArray();
    }

    private Resource only(String pattern) {
        var found = find("classpath*:" + pattern);
        if (found.length != 1) {
            throw new IllegalStateException(found.length + " files instead of one at " + pattern);
        }
        return found[0];
    }

    private Resource[] find(String pattern) {
        try {
            var found = resources.getResources(pattern);
            Arrays.sort(found, Comparator.comparing(each -> String.valueOf(each.getFilename())));
            return found;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] read(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String fingerprint(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] compressed(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /** A file as it is sent. */
    static final class Asset {

        private final String url;
        private final String fingerprint;
        private final MediaType type;
        private final byte[] content;
        private final byte[] gzip;

        private Asset(String name, byte[] content) {
            this.fingerprint = Assets.fingerprint(content);
            this.url = "/assets/" + fingerprint + "/" + name;
            var known = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
            this.type = "text".equals(known.getType()) ? new MediaType(known, StandardCharsets.UTF_8) : known;
            this.content = content;
            this.gzip = compressed(content);
        }

        String url() {
            return url;
        }

        String fingerprint() {
            return fingerprint;
        }

        MediaType type() {
            return type;
        }

        byte[] content() {
            return content;
        }

        byte[] gzip() {
            return gzip;
        }
    }
}
