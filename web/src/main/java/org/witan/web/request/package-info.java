/** The manners that all resources share: bodies, query parameters, headers, paths and answers. Knows no resource. */
@NullMarked
package org.witan.web.request;

import org.jspecify.annotations.NullMarked;
