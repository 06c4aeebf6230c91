const SENTENCES: Record<string, string> = {
  'tenant-registered': 'registered the tenant',
  'member-invited': 'invited a member',
  'member-roles-changed': 'changed the roles of a member',
  'member-removed': 'removed a member',
  'access-refused': 'was refused access',
  'log-opened': 'opened a log',
  'log-renamed': 'renamed a log',
  'proposal-numbered': 'took the next number',
  'proposal-drafted': 'drafted',
  'proposal-revised': 'revised',
  'proposal-tagged': 'changed the tags of',
  'proposal-submitted': 'submitted',
  'proposal-withdrawn': 'withdrew',
  'proposal-related': 'related',
  'proposal-unrelated': 'removed a relation of',
  'decision-recorded': 'recorded the decision on',
  'decision-deprecated': 'deprecated',
  'decision-superseded': 'superseded',
  'thread-opened': 'commented on',
  'comment-added': 'replied on',
  'comment-edited': 'edited a comment on',
  'comment-deleted': 'deleted a comment on',
  'thread-resolved': 'resolved a thread on',
  'thread-reopened': 'reopened a thread on',
};

export const EVENT_NAMES = Object.keys(SENTENCES);

/** The event as the middle of a sentence: somebody «did this to» something. */
export function eventSentence(event: string): string {
  return SENTENCES[event] ?? event.replaceAll('-', ' ');
}
