package org.witan.messages.search;

/** A proposal that the typed prefix may mean. */
public record Suggestion(String key, String title, String status) {}
