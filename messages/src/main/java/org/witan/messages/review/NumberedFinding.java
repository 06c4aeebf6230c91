package org.witan.messages.review;

/** A revealed finding; numbers count from 1 over the whole review. */
public record NumberedFinding(int number, Finding finding) {}
