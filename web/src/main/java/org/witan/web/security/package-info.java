/** Who is calling: tokens become callers and persons here. Knows tokens and memberships, but no resource and no command. */
@NullMarked
package org.witan.web.security;

import org.jspecify.annotations.NullMarked;
