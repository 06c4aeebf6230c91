package org.witan.queryside.review;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.witan.messages.TenantMessage;
import org.witan.messages.proposal.ProposalEvent;
import org.witan.messages.review.ChairHandedOver;
import org.witan.messages.review.FindingDisposed;
import org.witan.messages.review.PanelConvened;
import org.witan.messages.review.ReviewEvent;
import org.witan.messages.review.ReviewPart;
import org.witan.messages.review.RoundRevealed;
import org.witan.messages.review.RoundSheetEvent;
import org.witan.messages.review.SealedEntrySaved;
import org.witan.messages.review.SeatAdded;
import org.witan.messages.review.SeatFiled;
import org.witan.messages.review.SeatReminded;
import org.witan.messages.review.SheetClosed;
import org.witan.messages.tenant.AccessRefused;
import org.witan.messages.tenant.AgentRegistered;
import org.witan.messages.tenant.MemberInvited;
import org.witan.messages.tenant.MemberRemoved;
import org.witan.messages.tenant.MemberRolesChanged;
import org.witan.messages.tenant.TenantEvent;
import org.witan.messages.tenant.TenantRegistered;
import org.witan.queryside.dossier.CaseFiles;
import org.witan.queryside.dossier.Charter;
import org.witan.queryside.dossier.DossierEvolution;
import org.witan.queryside.view.Occurrence;
import org.witan.queryside.view.Projection;
import org.witan.queryside.view.ProjectionDatabase;
import org.witan.queryside.view.ProjectorComponent;

/** Keeps reviews, their findings, and under seal what is written on sheets. */
@ProjectorComponent
@ProcessingGroup(CaseFiles.VIEW)
class ReviewProjection implements Projection {

    private final SubjectTable subjects;
    private final ReviewTable reviews;
    private final FindingTable findings;
    private final SheetTables sheets;
    private final FormerMemberTable formerMembers;

    ReviewProjection(ProjectionDatabase database) {
        var client = database.client();
        subjects = new SubjectTable(client);
        reviews = new ReviewTable(client);
        findings = new FindingTable(client);
        sheets = new SheetTables(client);
        formerMembers = new FormerMemberTable(client);
    }

    @Override
    public String view() {
        return CaseFiles.VIEW;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "review_subject",
                "review_objection",
                "review_view",
                "review_finding",
                "review_former_member",
                "review_filing",
                "review_sheet",
                "review_sheet_entry");
    }

    @EventHandler
    void on(ProposalEvent event, EventMessage<?> message) {
        subjects.keep(event, Occurrence.of(message));
    }

    @EventHandler
    void on(ReviewEvent event, EventMessage<?> message) {
        var occurrence = Occurrence.of(message);
        if (event instanceof PanelConvened convened) {
            reviews.add(DossierEvolution.convened(convened, occurrence), Charter.of(convened), occurrence);
            return;
        }
        if (findings.keep(event, occurrence) && !isActOfTheChair(event)) {
            reviews.touch(event.review(), occurrence);
            return;
        }
        var before = reviews.find(event.review());
        var after = DossierEvolution.evolve(before, event, occurrence);
        if (event instanceof RoundRevealed revealed) {
            findings.add(revealed, before.course().round().revision(), occurrence);
            sheets.reveal(revealed);
            after = FindingGroups.grouped(after, findings.all(event.review()));
        }
        reviews.save(after, occurrence);
        switch (event) {
            case SeatAdded added when added.checklist() != null -> reviews.add(added);
            case ChairHandedOver handed -> sheets.chairedBy(handed);
            default -> {}
        }
    }

    private static boolean isActOfTheChair(ReviewEvent event) {
        return event instanceof FindingDisposed disposed && disposed.part() == ReviewPart.CHAIR;
    }

    @EventHandler
    void on(RoundSheetEvent event, EventMessage<?> message) {
        var occurrence = Occurrence.of(message);
        sheets.touch(event, occurrence);
        switch (event) {
            case SealedEntrySaved saved -> sheets.save(saved, occurrence);
            case SeatFiled filed -> {
                sheets.file(filed, occurrence);
                sheets.report(filed, reviews.find(filed.review()), "filed_at", occurrence);
            }
            case SeatReminded reminded ->
                sheets.report(reminded, reviews.find(reminded.review()), "reminded_at", occurrence);
            case SheetClosed _ -> {}
        }
    }

    @EventHandler
    void on(TenantEvent event, EventMessage<?> message) {
        switch (event) {
            case MemberRemoved removed -> formerMembers.add(removed, Occurrence.of(message));
            case MemberInvited invited -> formerMembers.remove(invited);
            case TenantRegistered _, AgentRegistered _, MemberRolesChanged _, AccessRefused _ -> {}
        }
    }

    /** Lets the view's position pass what does not concern it. */
    @EventHandler
    void pass(TenantMessage event) {}
}
