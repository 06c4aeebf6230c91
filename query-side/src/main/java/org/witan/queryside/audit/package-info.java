/** The audit trail: a gapless, hash-chained record of every event of a tenant, its verification and export. Knows no other view. */
@NullMarked
package org.witan.queryside.audit;

import org.jspecify.annotations.NullMarked;
