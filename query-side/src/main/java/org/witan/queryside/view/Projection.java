package org.witan.queryside.view;

import java.util.List;

/**
 * Turns events into the rows of one view, in the transaction that moves the view's token: each event counts once.
 *
 * <p>The processing group has the view's name. A projection takes time and persons from the event, never from the
 * machine, so that a replay gives what living gave.
 */
public interface Projection {

    /** The name of the view and of its processing group. */
    String view();

    /** The tables that hold nothing but what this projection wrote. */
    List<String> tables();
}
