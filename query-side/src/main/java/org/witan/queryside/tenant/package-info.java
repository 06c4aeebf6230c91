/** The tenants and their members as they are now. Knows no other view. */
@NullMarked
package org.witan.queryside.tenant;

import org.jspecify.annotations.NullMarked;
