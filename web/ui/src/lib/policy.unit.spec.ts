import { describe, expect, it } from 'vitest';
import type { Proposal, Role, ThreadComment } from '@/lib/api/types';
import { policy } from './policy';

const ROLES: Role[] = ['owner', 'chair', 'expert', 'author', 'reader', 'auditor'];
const proposal = (openMoves: string[]) =>
  ({ author: { memberId: 'ann', name: 'Ann' }, openMoves }) as unknown as Proposal;
const comment = (more: object = {}) =>
  ({ author: { memberId: 'ann', name: 'Ann' }, ...more }) as unknown as ThreadComment;
const allowed = (rule: (roles: Role[]) => boolean) => ROLES.filter((role) => rule([role]));

describe('policy', () => {
  it('gives each role what it has, and nothing by implication', () => {
    expect(allowed(policy.mayDraft)).toEqual(['owner', 'chair', 'expert', 'author']);
    expect(allowed(policy.mayComment)).toEqual(['owner', 'chair', 'expert', 'author', 'reader']);
    expect(allowed(policy.mayReadAudit)).toEqual(['owner', 'auditor']);
    expect(allowed(policy.mayRecord)).toEqual(['chair']);
    expect(allowed(policy.mayManageMembers)).toEqual(['owner']);
    expect(policy.mayDraft([])).toBe(false);
  });

  it('lets a chair decide only what is open for a decision', () => {
    expect(policy.mayDecide(['chair'], proposal(['decide']))).toBe(true);
    expect(policy.mayDecide(['chair'], proposal(['submit']))).toBe(false);
    expect(policy.mayDecide(['owner'], proposal(['decide']))).toBe(false);
  });

  it('lets only its author withdraw a proposal', () => {
    expect(policy.mayWithdraw(['author'], proposal(['withdraw']), 'ann')).toBe(true);
    expect(policy.mayWithdraw(['author'], proposal(['withdraw']), 'ben')).toBe(false);
  });

  it('lets people change their own comments, and owners delete those of others', () => {
    expect(policy.mayEditComment(comment(), 'ann')).toBe(true);
    expect(policy.mayEditComment(comment(), 'ben')).toBe(false);
    expect(policy.mayEditComment(comment({ deleted: true }), 'ann')).toBe(false);
    expect(policy.mayDeleteComment(['owner'], comment(), 'ben')).toBe(true);
    expect(policy.mayDeleteComment(['chair'], comment(), 'ben')).toBe(false);
    expect(policy.mayDeleteComment(['owner'], comment({ deleted: true }), 'ben')).toBe(false);
  });
});
