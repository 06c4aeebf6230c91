/** The shapes that the API speaks. */

export type Role = 'owner' | 'chair' | 'expert' | 'author' | 'reader' | 'auditor';

export type ProposalState =
  | 'draft'
  | 'proposed'
  | 'in-review'
  | 'accepted'
  | 'accepted-with-conditions'
  | 'rejected'
  | 'deferred'
  | 'withdrawn'
  | 'superseded'
  | 'deprecated';

export type Outcome = 'accepted' | 'rejected' | 'deferred';

export type RelationType = 'amends' | 'depends-on' | 'relates-to' | 'conflicts-with' | 'implements';

export interface Person {
  memberId: string;
  name: string;
}

export interface Page<T> {
  items: T[];
  next?: string;
}

export interface Written {
  position: number;
  version?: number;
}

export interface DemoAccount {
  email: string;
  password: string;
  tenant: string;
  role: string;
}

export interface ClientConfig {
  issuer: string;
  clientId: string;
  demo: boolean;
  version: string;
  demoAccounts?: DemoAccount[];
}

export interface TenantMembership {
  slug: string;
  name: string;
  roles: Role[];
}

export interface Me {
  memberId: string;
  name: string;
  email: string;
  operator: boolean;
  tenants: TenantMembership[];
}

export interface Tenant {
  slug: string;
  name: string;
  createdAt: string;
  memberCount?: number;
  logCount?: number;
}

export interface Member {
  memberId: string;
  name: string;
  email?: string;
  roles: Role[];
  since: string;
  status: 'active' | 'removed';
}

export interface DecisionLog {
  key: string;
  name: string;
  description?: string;
  proposalCount: number;
  openCount: number;
  decidedCount: number;
  lastActivityAt?: string;
}

export interface ProposalSummary {
  key: string;
  log: string;
  number: number;
  title: string;
  state: ProposalState;
  tags: string[];
  author: Person;
  revision: number;
  updatedAt: string;
  createdAt: string;
  openThreads: number;
  commentCount: number;
}

export interface RecordedDecision {
  outcome: Outcome;
  rationale: string;
  decidedAt: string;
  recordedBy: Person;
  deciders: Person[];
}

export interface Supersession {
  key: string;
  title: string;
  partial: boolean;
  note?: string;
}

export interface Relation {
  type: RelationType | 'supersedes';
  direction: 'outgoing' | 'incoming';
  key: string;
  title: string;
  state: ProposalState;
  note?: string;
}

export interface Proposal extends ProposalSummary {
  version: number;
  body: string;
  submittedRevision?: number;
  decision?: RecordedDecision;
  supersededBy: Supersession[];
  relations: Relation[];
  origin?: { source: string; path: string };
  openMoves: string[];
}

export interface RevisionSummary {
  number: number;
  title: string;
  author: Person;
  savedAt: string;
  note?: string;
  baseRevision?: number;
}

export interface Revision extends RevisionSummary {
  body: string;
}

/** A passage of the rendered text: W3C text quote and text position, counted in Unicode code points. */
export interface Quote {
  exact: string;
  prefix?: string;
  suffix?: string;
  start: number;
  end: number;
}

export interface ThreadComment {
  commentId: string;
  author: Person;
  body: string;
  at: string;
  edited?: true;
  editedAt?: string;
  deleted?: true;
}

export interface Thread {
  threadId: string;
  proposal: string;
  revision: number;
  quote?: Quote;
  state: 'open' | 'resolved';
  resolvedBy?: Person;
  comments: ThreadComment[];
}

export interface CommentVersion {
  body: string;
  at: string;
}

export interface Decision {
  key: string;
  log: string;
  title: string;
  status: ProposalState;
  outcome: Outcome;
  decidedAt: string;
  deciders: Person[];
  rationale: string;
  supersededBy?: string[];
}

export type SearchType = 'proposal' | 'decision' | 'comment';

export interface SearchHit {
  type: SearchType;
  id: string;
  key: string;
  title: string;
  status: ProposalState;
  log: string;
  author?: Person;
  date: string;
  score: number;
  highlight?: { title?: string; body?: string[] };
  threadId?: string;
}

export interface FacetValue {
  value: string;
  label?: string;
  count: number;
}

export type FacetName = 'type' | 'log' | 'status' | 'tag' | 'author' | 'year';

export interface SearchAnswer {
  items: SearchHit[];
  total: number;
  facets: Partial<Record<FacetName, FacetValue[]>>;
  next?: string;
  degraded?: true;
  tookMs: number;
}

export interface Suggestion {
  key: string;
  title: string;
  status: ProposalState;
}

export interface AuditEntry {
  number: number;
  position: number;
  event: string;
  at: string;
  actor: Person;
  object: { kind: string; id: string };
  revision?: number;
  correlationId?: string;
  client?: string;
  payloadDigest: string;
  previousHash: string;
  hash: string;
}

export interface Verification {
  valid: boolean;
  entries: number;
  head: { number: number; hash: string };
  firstBad?: { number: number; reason: string };
}
