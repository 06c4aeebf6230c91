/**
 * The feed: a WebSocket per tenant that streams audit entries in order, each once, resumable by position. Knows tokens and
 * audit entries, but no view, no bus and no other resource.
 *
 * <p>Events reach every node, because each reads them from the log. Presence does not: it lives in the memory of the node
 * that holds the sockets, so it shows who is connected to the same node, and nothing of it survives a restart.
 */
@NullMarked
package org.witan.web.feed;

import org.jspecify.annotations.NullMarked;
