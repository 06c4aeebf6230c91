package org.witan.commandside.idempotency;

import org.witan.commandside.eventstore.EventLogFixture;
import org.witan.commandside.sample.AmendNoteOnce;

/** A node in a process of its own that sends the same keyed commands as everybody else in the test. */
public final class CommandProcess {

    private CommandProcess() {}

    /** Arguments: address, user, how many. Says "answer NUMBER RECEIPT" for each and "done" at the end. */
    public static void main(String[] arguments) {
        try (var node = new CommandNode(EventLogFixture.settings(arguments[0], arguments[1]))) {
            System.out.println("ready");
            for (var i = 0; i < Integer.parseInt(arguments[2]); i++) {
                System.out.println("answer " + i + " " + send(node, i));
            }
            System.out.println("done");
        }
    }

    static String send(CommandNode node, int number) {
        return node.send(new AmendNoteOnce("acme", "acme/N", "text " + number), "key-" + number, "digest-" + number)
                .toString();
    }
}
