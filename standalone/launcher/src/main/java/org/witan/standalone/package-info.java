/**
 * The whole of Witan on one machine: keeps a data folder, starts the servers and the application as child processes, and
 * starts again what dies. Nothing imports it.
 */
@NullMarked
package org.witan.standalone;

import org.jspecify.annotations.NullMarked;
