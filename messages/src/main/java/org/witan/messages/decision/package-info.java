/** The register of decisions: queries. The commands that make decisions are the proposals'. */
@NullMarked
package org.witan.messages.decision;

import org.jspecify.annotations.NullMarked;
