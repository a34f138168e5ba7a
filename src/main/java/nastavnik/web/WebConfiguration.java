package nastavnik.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ListRequestResolver());
    }

    /** The portal speaks Russian whatever the browser prefers. */
    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.of("ru"));
    }

    /** One file per room under messages/, found rather than listed, so that a new room needs no entry here. */
    @Bean
    MessageSource messageSource() throws IOException {
        return new RoomMessages(
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"));
    }
}
