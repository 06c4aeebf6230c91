/** How everything that goes wrong becomes one problem document with a stable code. Knows no resource. */
@NullMarked
package org.witan.web.problem;

import org.jspecify.annotations.NullMarked;
