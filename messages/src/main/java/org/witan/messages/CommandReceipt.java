package org.witan.messages;

/**
 * What an accepted command left behind.
 *
 * @param position    the log position of its last event; a read that carries it sees the command's effect
 * @param aggregateId the identifier of the last event's aggregate, for instance {@code acme/PAY-12}
 * @param version     that aggregate's version after the command: the sequence number of its last event, from 0
 */
public record CommandReceipt(long position, String aggregateId, long version) {}
