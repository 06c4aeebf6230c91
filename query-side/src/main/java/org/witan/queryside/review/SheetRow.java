package org.witan.queryside.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a sheet beside what it says.
 *
 * @param version -1 before anything is on it
 * @param filedAt null while it is not filed
 */
record SheetRow(long version, @Nullable Instant filedAt) {

    static final SheetRow BLANK = new SheetRow(-1, null);
}
