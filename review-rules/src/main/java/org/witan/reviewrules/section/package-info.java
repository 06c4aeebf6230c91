/** The titled sections of a Markdown text, what changed between two texts, and whose position lapses for it. */
@NullMarked
package org.witan.reviewrules.section;

import org.jspecify.annotations.NullMarked;
