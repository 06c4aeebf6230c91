package org.witan.queryside.search;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects to the search engine. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {

    @Bean(destroyMethod = "close")
    SearchGateway searchGateway(SearchSettings settings) {
        return new SearchGateway(settings);
    }
}
