/** What is delivered beside the API: the browser app, the API's documents, and the headers that fence a browser in. */
@NullMarked
package org.witan.web.delivery;

import org.jspecify.annotations.NullMarked;
