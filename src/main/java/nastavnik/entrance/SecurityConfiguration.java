package nastavnik.entrance;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

/**
 * The outer door. Which role may open which page is declared on the controllers and held by the room access; here stands
 * only what is open without signing in, so that a page somebody forgot to declare is shut twice.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final int LONGEST_ADDRESS = 1_000;

    private static final RequestHeaderRequestMatcher BY_HTMX = new RequestHeaderRequestMatcher("HX-Request");

    private static boolean isPage(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        var destination = request.getHeader("Sec-Fetch-Dest");
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && (destination == null || "document".equals(destination));
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http, SignInOutcome outcome, EndedSession endedSession) {
        // Only what a browser goes to is come back to, not what it fetches beside a page or a program asks for.
        // In a cookie: a session for whoever only knocks would fill the table. Part of a page must not be what one
        // comes
        // back to, nor what no cookie can hold.
        var askedFor = new CookieRequestCache();
        askedFor.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && !BY_HTMX.matches(request)
                && isPage(request)
                && UrlUtils.buildFullRequestUrl(request).length() <= LONGEST_ADDRESS);
        askedFor.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        outcome.returnTo(askedFor);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(
                                "/",
                                "/assets/**",
                                "/open/**",
                                "/help/**",
                                "/view",
                                "/sign-in",
                                "/invitations/**",
                                "/password-resets/**",
                                "/questionnaires/*",
                                "/favicon.ico",
                                "/robots.txt",
                                "/sitemap.xml",
                                "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .requestCache(cache -> cache.requestCache(askedFor))
                .exceptionHandling(refused -> refused.accessDeniedHandler(endedSession)
                        .defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), BY_HTMX)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/sign-in"), request -> true))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .httpStrictTransportSecurity(hsts ->
                                hsts.maxAgeInSeconds(Duration.ofDays(365).toSeconds())))
                // The switch of the view changes nothing but a cookie; a token for it would cost every visitor a
                // session.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/view", "/questionnaires/*"))
                .build();
    }
}
