/**
 * The directory of persons: the one place that knows whose name and address an opaque member id stands for. Knows no
 * event, no view and no identity provider.
 */
@NullMarked
package org.witan.commandside.directory;

import org.jspecify.annotations.NullMarked;
