import { ShieldAlert, ShieldCheck } from 'lucide-react';
import type { Verification } from '@/lib/api/types';

export function VerificationNotice({ result }: { result: Verification }) {
  if (result.valid) {
    return (
      <div className="notice good" role="status">
        <ShieldCheck size={18} aria-hidden />
        <div>
          <strong>The chain is whole.</strong> {result.entries} entries verified, head {result.head.number}{' '}
          <code title={result.head.hash}>{result.head.hash.slice(0, 16)}</code>
        </div>
      </div>
    );
  }
  return (
    <div className="notice bad" role="alert">
      <ShieldAlert size={18} aria-hidden />
      <div>
        <strong>The chain is broken at entry {result.firstBad?.number ?? 'unknown'}.</strong>{' '}
        {result.firstBad?.reason}
      </div>
    </div>
  );
}
