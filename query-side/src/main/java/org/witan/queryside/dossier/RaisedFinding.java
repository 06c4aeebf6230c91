package org.witan.queryside.dossier;

import java.time.Instant;
import org.witan.messages.MemberId;
import org.witan.messages.SeatKey;
import org.witan.messages.review.Disposition;
import org.witan.messages.review.Finding;

/** A revealed finding as it was raised: on that revision, in that round. */
public record RaisedFinding(int number, SeatKey seat, MemberId member, int round, int revision, Finding finding) {

    /** What became of a finding. */
    public record Disposed(Disposition disposition, String answer, String by, Instant at) {}

    /** Why the seat that raised a finding does not agree with that. */
    public record Contested(MemberId by, String reason, Instant at) {}
}
