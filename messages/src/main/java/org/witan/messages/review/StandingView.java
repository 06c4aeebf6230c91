package org.witan.messages.review;

/** How far a perspective stands from all others together, from 0 to 1, the whole scale. */
public record StandingView(String perspective, double distance, String sentence) {}
