package org.witan.queryside.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.witan.messages.discussion.Quote;
import org.witan.messages.review.FindingClusterView;
import org.witan.queryside.dossier.Dossier;
import org.witan.queryside.dossier.RaisedFinding;
import org.witan.reviewrules.overlap.Cluster;
import org.witan.reviewrules.overlap.Clusters;
import org.witan.reviewrules.overlap.FindingText;
import org.witan.reviewrules.overlap.Overlap;
import org.witan.reviewrules.overlap.Passage;

/** Groups what was found by what it is about. */
final class FindingGroups {

    private FindingGroups() {}

    static Dossier grouped(Dossier dossier, List<RaisedFinding> findings) {
        var clusters = Clusters.of(findings.stream().map(FindingGroups::text).toList());
        return dossier.clustered(clusters.stream().map(FindingGroups::view).toList());
    }

    private static FindingText text(RaisedFinding raised) {
        var finding = raised.finding();
        return new FindingText(
                raised.number(), finding.statement(), finding.section(), passage(finding.anchor(), raised.revision()));
    }

    private static @Nullable Passage passage(@Nullable Quote quote, int revision) {
        return quote == null || quote.end() <= quote.start() ? null : new Passage(revision, quote.start(), quote.end());
    }

    private static FindingClusterView view(Cluster cluster) {
        return new FindingClusterView(
                cluster.findings(),
                cluster.overlaps().stream().map(Overlap::sentence).toList());
    }
}
