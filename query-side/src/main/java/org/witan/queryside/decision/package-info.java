/** The register of recorded decisions. Knows no other view. */
@NullMarked
package org.witan.queryside.decision;

import org.jspecify.annotations.NullMarked;
