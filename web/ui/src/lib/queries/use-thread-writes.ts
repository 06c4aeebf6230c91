import type { Quote, Written } from '@/lib/api/types';
import { keys } from './keys';
import { useWrite } from './use-write';

const thread = (id: string) => `/threads/${encodeURIComponent(id)}`;

function threadKeys(tenant: string, proposal: string) {
  return [keys.threads(tenant, proposal), keys.proposal(tenant, proposal), keys.history(tenant, proposal)];
}

export function useOpenThread(proposal: string) {
  return useWrite(
    (api, body: { revision: number; quote?: Quote; body: string }) =>
      api.post<Written & { threadId: string; commentId: string }>(
        `/proposals/${encodeURIComponent(proposal)}/threads`,
        body,
      ),
    (t) => threadKeys(t, proposal),
  );
}

export function useReply(proposal: string) {
  return useWrite(
    (api, { threadId, body }: { threadId: string; body: string }) =>
      api.post<Written & { commentId: string }>(`${thread(threadId)}/comments`, { body }),
    (t) => threadKeys(t, proposal),
  );
}

export function useEditComment(proposal: string) {
  return useWrite(
    (api, { threadId, commentId, body }: { threadId: string; commentId: string; body: string }) =>
      api.put<Written>(`${thread(threadId)}/comments/${encodeURIComponent(commentId)}`, { body }),
    (t, { threadId, commentId }) => [...threadKeys(t, proposal), keys.commentHistory(t, threadId, commentId)],
  );
}

export function useDeleteComment(proposal: string) {
  return useWrite(
    (api, { threadId, commentId }: { threadId: string; commentId: string }) =>
      api.delete<Written>(`${thread(threadId)}/comments/${encodeURIComponent(commentId)}`),
    (t) => threadKeys(t, proposal),
  );
}

export function useResolution(proposal: string) {
  return useWrite(
    (api, { threadId, resolved }: { threadId: string; resolved: boolean }) =>
      resolved
        ? api.post<Written>(`${thread(threadId)}/resolution`)
        : api.delete<Written>(`${thread(threadId)}/resolution`),
    (t) => threadKeys(t, proposal),
  );
}
