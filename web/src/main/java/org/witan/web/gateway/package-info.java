/** The only way from the web to commands and queries. Knows message buses, but no HTTP and no resource. */
@NullMarked
package org.witan.web.gateway;

import org.jspecify.annotations.NullMarked;
