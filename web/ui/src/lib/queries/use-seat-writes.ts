import type { ChecklistVerdict, MovePosition, TakePosition, WriteFinding } from '@/lib/api/review-types';
import type { TenantApi } from '@/lib/api/client';
import type { Written } from '@/lib/api/types';
import { keys } from './keys';
import { reviewKeys, reviewPath, type InReview } from './use-review-writes';
import { useWrite } from './use-write';

const enc = encodeURIComponent;

/** One seat of a review. */
export interface OnSeat extends InReview {
  seat: string;
}

/** One's own sheet of a round. */
export interface OnSheet extends OnSeat {
  round: number;
}

function useSeatWrite<Input>(
  at: OnSeat,
  write: (api: TenantApi, path: string, input: Input) => Promise<Written>,
) {
  return useWrite(
    (api, input: Input) => write(api, `${reviewPath(at)}/seats/${enc(at.seat)}`, input),
    (t) => reviewKeys(t, at),
  );
}

export function useAddSeat(at: InReview) {
  return useWrite(
    (api, body: { perspective: string; member: string; reason?: string }) =>
      api.post<Written>(`${reviewPath(at)}/seats`, body),
    (t) => reviewKeys(t, at),
  );
}

export const useAcceptSeat = (at: OnSeat) =>
  useSeatWrite(at, (api, path, _nothing: void) => api.post(`${path}/acceptance`));

export const useLeaveSeat = (at: OnSeat) =>
  useSeatWrite(
    at,
    (api, path, { how, reason }: { how: 'declination' | 'recusal' | 'waiver'; reason: string }) =>
      api.post(`${path}/${how}`, { reason }),
  );

export const useSubstituteSeat = (at: OnSeat) =>
  useSeatWrite(at, (api, path, body: { member: string; reason: string }) =>
    api.post(`${path}/substitution`, body),
  );

export const useMovePosition = (at: OnSeat) =>
  useSeatWrite(at, (api, path, body: MovePosition) => api.put(`${path}/position`, body));

export const useSign = (at: OnSeat) =>
  useSeatWrite(at, (api, path, version: number) => api.put(`${path}/signature`, { version }));

export const useDissent = (at: OnSeat) =>
  useSeatWrite(at, (api, path, statement: string) => api.put(`${path}/dissent`, { statement }));

export const useWithdrawDissent = (at: OnSeat) =>
  useSeatWrite(at, (api, path, _nothing: void) => api.delete(`${path}/dissent`));

/** A write on the own sheet; nothing but the sheet changes by it. */
function useSheetWrite<Input>(
  at: OnSheet,
  write: (api: TenantApi, path: string, input: Input) => Promise<Written>,
) {
  return useWrite(
    (api, input: Input) =>
      write(api, `${reviewPath(at)}/seats/${enc(at.seat)}/rounds/${at.round}/sheet`, input),
    (t) => [keys.sheet(t, at.review, at.seat, at.round)],
  );
}

export const useAnswerQuestion = (at: OnSheet) =>
  useSheetWrite(
    at,
    (api, path, { item, ...body }: { item: string; verdict: ChecklistVerdict; note?: string }) =>
      api.put(`${path}/answers/${enc(item)}`, body),
  );

export const useWriteFinding = (at: OnSheet) =>
  useSheetWrite(at, (api, path, { id, ...body }: WriteFinding & { id?: string }) =>
    id ? api.put(`${path}/findings/${enc(id)}`, body) : api.post(`${path}/findings`, body),
  );

export const useDropFinding = (at: OnSheet) =>
  useSheetWrite(at, (api, path, id: string) => api.delete(`${path}/findings/${enc(id)}`));

export const useTakePosition = (at: OnSheet) =>
  useSheetWrite(at, (api, path, body: TakePosition) => api.put(`${path}/position`, body));

export const useNothingToAdd = (at: OnSheet) =>
  useSheetWrite(at, (api, path, remark: string) =>
    api.put(`${path}/nothing-to-add`, remark ? { remark } : {}),
  );

export function useFileSheet(at: OnSheet) {
  return useWrite(
    (api, _nothing: void) =>
      api.post<Written>(`${reviewPath(at)}/seats/${enc(at.seat)}/rounds/${at.round}/sheet/filing`),
    (t) => [...reviewKeys(t, at), keys.sheet(t, at.review, at.seat, at.round)],
  );
}
