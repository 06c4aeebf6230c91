package org.witan.web.security;

import reactor.core.publisher.Mono;

/** Where an issuer's keys come from, as a JWK set in JSON. */
@FunctionalInterface
interface KeySource {

    /** Asks the issuer once; fails when it does not answer in time or not with a document. */
    Mono<String> fetch();
}
