package org.witan.standalone;

/**
 * A document as it becomes a proposal.
 *
 * @param path  its place in the folder, with slashes
 * @param title what it calls itself
 * @param body  its text, as it is
 */
public record Document(String path, String title, String body) {}
