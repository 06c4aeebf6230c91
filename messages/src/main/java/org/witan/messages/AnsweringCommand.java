package org.witan.messages;

/** A command that leaves no events and whose handler answers a value of its own instead of a {@link CommandReceipt}. */
public interface AnsweringCommand {}
