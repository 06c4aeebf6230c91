package org.witan.standalone;

/**
 * How to run an installation.
 *
 * @param port      the application's port
 * @param demo      whether to bring in the demo
 * @param mainClass the application's entry
 */
record RunOptions(int port, boolean demo, String mainClass) {}
