/** One endpoint class per resource: turns requests into messages and answers into JSON. Decides nothing about rights or states. */
@NullMarked
package org.witan.web.resource;

import org.jspecify.annotations.NullMarked;
