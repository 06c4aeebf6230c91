package org.witan.web.delivery;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.resource.EncodedResourceResolver;
import org.springframework.web.reactive.resource.PathResourceResolver;

/** Delivers the browser app and the API's documents. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SignInSettings.class, DemoSettings.class})
public class DeliveryConfiguration implements WebFluxConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // The build puts a hash of the content into the names of assets, so a name never changes its content.
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
        registry.addResourceHandler("/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new AppRouteResolver());
    }

    /** Every router of what is public. */
    public static RouterFunction<ServerResponse> routes(SignInSettings signIn, DemoSettings demo, String version) {
        return new ClientConfigEndpoint(signIn, demo, version).routes().and(new DocumentEndpoint().routes());
    }

    @Bean
    RouterFunction<ServerResponse> publicRoutes(
            SignInSettings signIn, DemoSettings demo, @Value("${witan.version}") String version) {
        return routes(signIn, demo, version);
    }

    @Bean
    BrowserFence browserFence(SignInSettings signIn) {
        return new BrowserFence(signIn.issuerOrigin());
    }
}
