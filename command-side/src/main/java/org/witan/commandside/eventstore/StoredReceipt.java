package org.witan.commandside.eventstore;

import org.witan.messages.CommandReceipt;

/**
 * The answer that was given to the first command with an idempotency key.
 *
 * @param requestDigest the digest of that command's request
 * @param receipt       what it left behind
 */
public record StoredReceipt(String requestDigest, CommandReceipt receipt) {}
