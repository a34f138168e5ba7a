package nastavnik.credential;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final String PRESENT = "bcrypt-hmac";

    /** The name of the way stands in each hash, so that a better one can be added beside it. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(PRESENT, Map.of(PRESENT, new LongPasswordEncoder()));
    }
}
