package org.witan.benchmarks.product;

import org.witan.standalone.Document;

/**
 * A document that Witan has accepted.
 *
 * @param log      the key of its log
 * @param document what was sent
 * @param key      the key of its proposal
 * @param position where it stands in the event log
 * @param at       when the answer came, as {@link System#nanoTime()} counts
 */
record Acknowledged(String log, Document document, String key, long position, long at) {}
