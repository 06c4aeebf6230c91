package org.witan.web.resource;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.witan.messages.FindingId;
import org.witan.messages.Labelled;
import org.witan.messages.review.Disposition;
import org.witan.web.request.Fields;

/** What becomes of a finding; each kind has fields of its own and takes no others. */
record DispositionBody(
        @Nullable String kind,
        @Nullable Integer revision,
        @Nullable String reason,
        @Nullable ConditionBody condition,
        @Nullable String duplicateOf,
        @Nullable String answer) {

    /** The disposition, checked; a condition without an id gets one. */
    Disposition toDisposition(Supplier<UUID> ids) {
        var stated = Fields.made("kind", kind, Kind::ofLabel);
        refuseOthers(stated);
        return switch (stated) {
            case ACCEPTED -> Fields.renamed("disposition.fixedIn", "revision", () -> new Disposition.Accepted(fix()));
            case CHANGED -> Fields.renamed("disposition.changedIn", "revision", () -> new Disposition.Changed(fix()));
            case REJECTED -> Fields.renamed("disposition.", "", () -> new Disposition.Rejected(why()));
            case OUT_OF_SCOPE -> Fields.renamed("disposition.", "", () -> new Disposition.OutOfScope(why()));
            case DUPLICATE -> new Disposition.Duplicate(Fields.made("duplicateOf", duplicateOf, FindingId::new));
            case DEFERRED ->
                new Disposition.Deferred(Fields.required("condition", condition, "an object with text, owner and due")
                        .toCondition("condition.", ids));
        };
    }

    private int fix() {
        return Fields.required("revision", revision, "the number of a revision");
    }

    private String why() {
        return Fields.text("reason", reason);
    }

    private void refuseOthers(Kind stated) {
        var expected = "no value where the kind is " + stated.label();
        if (stated.field != Field.REVISION) {
            Fields.absent("revision", revision, expected);
        }
        if (stated.field != Field.REASON) {
            Fields.absent("reason", reason, expected);
        }
        if (stated.field != Field.CONDITION) {
            Fields.absent("condition", condition, expected);
        }
        if (stated.field != Field.DUPLICATE_OF) {
            Fields.absent("duplicateOf", duplicateOf, expected);
        }
    }

    private enum Field {
        REVISION,
        REASON,
        CONDITION,
        DUPLICATE_OF
    }

    private enum Kind implements Labelled {
        ACCEPTED(Field.REVISION),
        CHANGED(Field.REVISION),
        REJECTED(Field.REASON),
        DEFERRED(Field.CONDITION),
        DUPLICATE(Field.DUPLICATE_OF),
        OUT_OF_SCOPE(Field.REASON);

        private final Field field;

        Kind(Field field) {
            this.field = field;
        }

        static Kind ofLabel(String label) {
            return Labelled.of(values(), "kind", label);
        }
    }
}
