/** A small aggregate for the event log's own tests; knows nothing of how it is stored. */
package org.witan.commandside.sample;
