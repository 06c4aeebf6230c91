import type { components } from './generated/schema';

/** The shapes that the API speaks, by the names that this app uses for them. */
type Schemas = components['schemas'];

export type Role = Schemas['Role'];
export type ProposalState = Schemas['ProposalState'];
export type Outcome = Schemas['Outcome'];
export type RelationType = Schemas['StatedRelationType'];
export type Person = Schemas['Person'];
export type ClientConfig = Schemas['ClientConfig'];
export type DemoAccount = Schemas['DemoAccount'];
export type Me = Schemas['Me'];
export type Tenant = Schemas['TenantSummary'];
export type Member = Schemas['Member'];
export type DecisionLog = Schemas['Log'];
export type ProposalSummary = Schemas['ProposalSummary'];
export type Proposal = Schemas['Proposal'];
/** A gate rule that a decision passed over: what it said, and why that did not hold the decision up. */
export type PassedOverRule = Schemas['DecisionOverride'];
export type RecordedDecision = Schemas['Decision'];
export type Relation = Schemas['Relation'];
export type RevisionSummary = Schemas['RevisionSummary'];
export type Revision = Schemas['Revision'];
export type Quote = Schemas['Quote'];
export type Thread = Schemas['Thread'];
export type ThreadComment = Schemas['Comment'];
export type CommentVersion = Schemas['CommentText'];
export type Decision = Schemas['DecisionEntry'];
export type SearchHit = Schemas['SearchHit'];
export type SearchAnswer = Schemas['SearchResult'];
export type FacetValue = Schemas['FacetCount'];
export type Suggestion = Schemas['Suggestion'];
export type AuditEntry = Schemas['AuditEntry'];
export type Verification = Schemas['AuditVerification'];
export type Written = Schemas['Receipt'];

export type FacetName = 'type' | 'log' | 'status' | 'tag' | 'author' | 'year';

export interface Page<T> {
  items: T[];
  next?: string;
}
