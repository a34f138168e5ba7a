package nastavnik.linkcheck;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How links are looked at.
 *
 * @param enabled false for a portal that reaches no other host
 * @param userAgent how the portal calls itself to those whose pages it opens
 * @param every how often it looks for links whose turn has come
 * @param pause between two requests
 * @param timeout of connecting, and of each wait for the answer
 * @param deadline of one request with everything
 * @param redirects followed at most
 * @param batch links looked at in one go
 */
@ConfigurationProperties("nastavnik.linkcheck")
record LinkcheckSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("Nastavnik-linkcheck/1.0") String userAgent,
        @DefaultValue("1m") Duration every,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("7s") Duration timeout,
        @DefaultValue("20s") Duration deadline,
        @DefaultValue("5") int redirects,
        @DefaultValue("30") int batch) {}
