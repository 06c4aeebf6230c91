package org.witan.messages.review;

/** Something that gate rules may speak of, its type in words, and what it means. */
public record GateFactView(String name, String type, String description) {}
