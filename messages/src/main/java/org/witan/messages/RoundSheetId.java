package org.witan.messages;

import java.util.regex.Pattern;

/** What one member wrote on one seat in one round, written {@code acme/review-UUID/security/1/} and the member's id. */
public record RoundSheetId(String value) implements TypedId {

    private static final Pattern FORM = Pattern.compile(
            "[a-z][a-z0-9-]{1,38}[a-z0-9]/review-[0-9a-f-]{36}/[a-z0-9-]{2,44}/[1-9][0-9]{0,3}/[0-9a-f-]{36}");

    public RoundSheetId {
        Values.matching(FORM, "sheet", value, "tenant/review-UUID/seat/round/member");
    }

    /** The sheet of that member. */
    public static RoundSheetId of(ReviewId review, SeatKey seat, int round, MemberId member) {
        return new RoundSheetId(review + "/" + seat + "/" + round + "/" + member);
    }

    @Override
    public String toString() {
        return value;
    }
}
