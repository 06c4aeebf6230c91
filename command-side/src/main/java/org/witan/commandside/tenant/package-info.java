/** Tenants and who is a member with which roles. Knows nothing of names, addresses or the identity provider. */
@NullMarked
package org.witan.commandside.tenant;

import org.jspecify.annotations.NullMarked;
