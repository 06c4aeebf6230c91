/** Where one feature asks another: adapters of the features' ports, so that features do not import each other. */
@NullMarked
package org.witan.commandside.bridge;

import org.jspecify.annotations.NullMarked;
