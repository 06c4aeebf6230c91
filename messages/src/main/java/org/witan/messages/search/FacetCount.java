package org.witan.messages.search;

/** A value of a facet; {@code label} is what people read. */
public record FacetCount(String value, String label, long count) {}
