/** A package whose code breaks the promise that the annotation makes. */
@NullMarked
package org.witan.counterexample;

import org.jspecify.annotations.NullMarked;
