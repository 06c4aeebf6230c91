package org.witan.messages.review;

/** A fact that a gate rule looked at, with its value in words. */
public record FactReading(String fact, String value) {}
