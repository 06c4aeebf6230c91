/** The application: HTTP resources of Witan. Each resource is one endpoint class; nothing here knows how commands are decided or views are kept. */
@NullMarked
package org.witan.web;

import org.jspecify.annotations.NullMarked;
