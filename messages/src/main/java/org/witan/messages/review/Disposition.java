package org.witan.messages.review;

import org.witan.messages.FindingId;
import org.witan.messages.Values;
import org.witan.messages.proposal.Condition;

/** What becomes of a finding. */
public sealed interface Disposition {

    /** The finding holds, and the text was mended as it asks. */
    record Accepted(int fixedIn) implements Disposition {

        public Accepted {
            Values.atLeast("disposition.fixedIn", fixedIn, 2);
        }
    }

    /** The text was changed, in another way than the finding asks. */
    record Changed(int changedIn) implements Disposition {

        public Changed {
            Values.atLeast("disposition.changedIn", changedIn, 2);
        }
    }

    /** The finding does not hold, or is not followed. */
    record Rejected(String reason) implements Disposition {

        public Rejected {
            reason = Values.text("disposition.reason", reason, Values.NOTE_LENGTH);
        }
    }

    /** The finding holds and is dealt with later, under a condition that the recommendation must have. */
    record Deferred(Condition condition) implements Disposition {}

    /** Another finding says the same and is dealt with. */
    record Duplicate(FindingId of) implements Disposition {}

    /** The finding is about something else than this proposal. */
    record OutOfScope(String reason) implements Disposition {

        public OutOfScope {
            reason = Values.text("disposition.reason", reason, Values.NOTE_LENGTH);
        }
    }
}
