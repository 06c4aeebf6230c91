import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '@/components/button';
import { RelativeTime } from '@/components/relative-time';
import { draftKey, dropDraft, listDrafts } from '@/lib/drafts';
import { paths } from '@/lib/paths';
import { useTenant } from '@/lib/tenant-context';

/** Text that was typed here and never saved: one click takes its writer back to it. */
export function UnsavedCard() {
  const { slug, me } = useTenant();
  const [drafts, setDrafts] = useState(() =>
    listDrafts(me.memberId, slug).filter((draft) => /^(?:new:|edit:)/.test(draft.subject)),
  );
  if (drafts.length === 0) return null;
  const discard = (subject: string) => {
    dropDraft(draftKey(me.memberId, slug, subject));
    setDrafts((current) => current.filter((draft) => draft.subject !== subject));
  };
  return (
    <section className="card" aria-labelledby="home-unsaved">
      <div className="card-head">
        <h2 id="home-unsaved" className="row">
          <PenLine size={15} aria-hidden /> Not saved yet
        </h2>
      </div>
      <ul className="list">
        {drafts.map(({ subject, title, at }) => {
          const target = subject.slice(subject.indexOf(':') + 1);
          const href = subject.startsWith('new:')
            ? paths.newProposal(slug, target)
            : paths.edit(slug, target);
          return (
            <li key={subject} className="list-row">
              <div>
                <span className="key">{target}</span>
                <Link href={href} className="title" data-row>
                  {title || 'Untitled'}
                </Link>
              </div>
              <span className="side">
                <RelativeTime at={new Date(at).toISOString()} />
                <Button size="small" variant="ghost" onClick={() => discard(subject)}>
                  Discard
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
