package org.witan.queryside.review;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.witan.messages.tenant.MemberInvited;
import org.witan.messages.tenant.MemberRemoved;
import org.witan.queryside.view.Occurrence;

/** The rows of who is no longer a member, and so cannot act on a seat. */
final class FormerMemberTable {

    private final JdbcClient client;

    FormerMemberTable(JdbcClient client) {
        this.client = client;
    }

    void add(MemberRemoved event, Occurrence occurrence) {
        client.sql("INSERT INTO review_former_member (tenant, member, since) VALUES (?, ?, ?)"
                        + " ON CONFLICT (tenant, member) DO NOTHING")
                .params(event.tenant().value(), event.member().value(), occurrence.timestamp())
                .update();
    }

    void remove(MemberInvited event) {
        client.sql("DELETE FROM review_former_member WHERE tenant = ? AND member = ?")
                .params(event.tenant().value(), event.member().value())
                .update();
    }
}
