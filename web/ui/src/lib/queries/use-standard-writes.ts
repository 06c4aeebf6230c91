import type { Checklist, GateRule, GateTrial, ReviewProtocol } from '@/lib/api/review-types';
import type { Written } from '@/lib/api/types';
import { keys } from './keys';
import { useWrite } from './use-write';

/** Rules as they are sent: an expression that is empty is left out. */
function sent(rules: readonly GateRule[]) {
  return {
    rules: rules.map(({ appliesIf, overrideIf, ...rule }) => ({
      ...rule,
      ...(appliesIf.trim() ? { appliesIf } : {}),
      ...(overrideIf.trim() ? { overrideIf } : {}),
    })),
  };
}

export function usePublishGateRules() {
  return useWrite(
    (api, rules: readonly GateRule[]) => api.put<Written>('/gate-rules', sent(rules)),
    (t) => [keys.gateRules(t)],
  );
}

/** Asks what rules would have said of so many past reviews, the latest first; nothing changes by it. */
export function useTryGateRules() {
  return useWrite(
    (api, { rules, reviews }: { rules: readonly GateRule[]; reviews: number }) =>
      api.post<GateTrial>('/gate-rules/trial', { ...sent(rules), reviews }),
    () => [],
  );
}

export function usePublishChecklist() {
  return useWrite(
    (api, { perspective, items }: { perspective: string; items: Checklist['items'] }) =>
      api.put<Written>(`/checklists/${encodeURIComponent(perspective)}`, { items }),
    (t) => [keys.checklists(t)],
  );
}

export function usePublishProtocol() {
  return useWrite(
    (api, { log, protocol }: { log?: string | undefined; protocol: ReviewProtocol }) =>
      api.put<Written>(
        log === undefined ? '/review-protocol' : `/logs/${encodeURIComponent(log)}/review-protocol`,
        protocol,
      ),
    (t) => [keys.standards(t)],
  );
}
