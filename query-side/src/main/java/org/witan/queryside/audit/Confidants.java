package org.witan.queryside.audit;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.messages.MemberId;
import org.witan.messages.ReviewId;
import org.witan.messages.TenantMessage;
import org.witan.messages.review.ChairHandedOver;
import org.witan.messages.review.PanelConvened;
import org.witan.messages.review.RoundSheetEvent;
import org.witan.messages.review.SealedEntrySaved;
import org.witan.messages.review.SeatFiled;
import org.witan.messages.review.SeatReminded;
import org.witan.messages.review.SheetClosed;

/** To whom an entry of the trail may be shown outside of an audit. */
final class Confidants {

    private final JdbcClient client;

    Confidants(JdbcClient client) {
        this.client = client;
    }

    /** Keeps who chairs. */
    void follow(TenantMessage event) {
        if (event instanceof PanelConvened convened) {
            chairs(convened.review(), convened.chair());
        } else if (event instanceof ChairHandedOver handed) {
            chairs(handed.review(), handed.to());
        }
    }

    /** The members to whom the event may be shown; null for everybody. */
    String @Nullable [] of(TenantMessage event) {
        return event instanceof RoundSheetEvent ofSheet ? of(ofSheet) : null;
    }

    private String[] of(RoundSheetEvent event) {
        var member = event.member().value();
        return switch (event) {
            case SealedEntrySaved _, SheetClosed _ -> new String[] {member};
            case SeatFiled _, SeatReminded _ ->
                Stream.of(member, chair(event.review()))
                        .filter(Objects::nonNull)
                        .toArray(String[]::new);
        };
    }

    private void chairs(ReviewId review, MemberId chair) {
        client.sql("INSERT INTO audit_chair (tenant, review, chair) VALUES (?, ?, ?)"
                        + " ON CONFLICT (tenant, review) DO UPDATE SET chair = excluded.chair")
                .params(review.tenant().value(), review.name(), chair.value())
                .update();
    }

    private @Nullable String chair(ReviewId review) {
        return client.sql("SELECT chair FROM audit_chair WHERE tenant = ? AND review = ?")
                .params(review.tenant().value(), review.name())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
