package org.witan.web.feed;

/** Somebody who is at a proposal, {@code viewing} or {@code editing}. */
public record PresentMember(String memberId, String name, String mode) {}
