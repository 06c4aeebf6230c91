/** Tests of tokens and callers on a real Keycloak. */
@NullMarked
package org.witan.web.security;

import org.jspecify.annotations.NullMarked;
