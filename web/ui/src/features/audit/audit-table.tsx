import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { IconButton } from '@/components/button';
import { Person } from '@/components/person';
import type { AuditEntry } from '@/lib/api/types';
import { paths } from '@/lib/paths';
import { useTenant } from '@/lib/tenant-context';
import { exactTime } from '@/lib/time';
import './audit.css';

/** Audit entries as a dense table: who did what, when, on which revision, and the hash that chains it. */
export function AuditTable({ entries, withObject }: { entries: AuditEntry[]; withObject?: boolean }) {
  const { slug } = useTenant();
  return (
    <div className="card table-box" role="region" aria-label="Audit entries" tabIndex={0}>
      <table className="table">
        <thead>
          <tr>
            <th className="number">No.</th>
            <th>Event</th>
            {withObject && <th>Object</th>}
            <th>Actor</th>
            <th>Time</th>
            <th className="number">Revision</th>
            <th>Client</th>
            <th>Hash</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.number}>
              <td className="number">{entry.number}</td>
              <td>
                <code>{entry.event}</code>
              </td>
              {withObject && (
                <td>
                  {entry.proposal ? (
                    <Link href={paths.proposal(slug, entry.proposal)}>{entry.proposal}</Link>
                  ) : (
                    <span title={entry.object.id}>
                      {entry.object.kind} {short(entry.object.id)}
                    </span>
                  )}
                </td>
              )}
              <td>
                <Person person={entry.actor} small />
              </td>
              <td>{exactTime(entry.at)}</td>
              <td className="number">{entry.revision ?? ''}</td>
              <td className="truncate client" title={entry.client}>
                {entry.client ?? ''}
              </td>
              <td>
                <Hash value={entry.hash} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function short(id: string): string {
  return id.length > 14 ? `${id.slice(0, 12)}…` : id;
}

function Hash({ value }: { value: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    void navigator.clipboard.writeText(value).then(() => setCopied(true));
  };
  return (
    <span className="hash">
      <code title={value}>{value.slice(0, 10)}</code>
      <IconButton label={copied ? 'Copied' : 'Copy the hash'} variant="ghost" size="small" onClick={copy}>
        {copied ? <Check size={13} aria-hidden /> : <Copy size={13} aria-hidden />}
      </IconButton>
    </span>
  );
}
