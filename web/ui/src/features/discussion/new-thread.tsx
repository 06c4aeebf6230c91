import type { Proposal, Quote } from '@/lib/api/types';
import { useOpenThread } from '@/lib/queries/use-thread-writes';
import { useKeptText } from '@/lib/use-kept-text';
import { Composer } from './composer';

interface NewThreadProps {
  proposal: Proposal;
  quote: Quote | undefined;
  onDone: () => void;
}

export function NewThread({ proposal, quote, onDone }: NewThreadProps) {
  const open = useOpenThread(proposal.key);
  const [text, setText, clear] = useKeptText(`comment:${proposal.key}`);
  return (
    <div className="card thread active">
      {quote && <blockquote className="quoted">{quote.exact}</blockquote>}
      <Composer
        label={quote ? 'Comment on the passage' : 'Comment on the whole proposal'}
        action="Comment"
        text={text}
        onText={setText}
        autoFocus
        onCancel={onDone}
        onSend={async (body) => {
          await open.mutateAsync({ revision: proposal.revision, body, ...(quote ? { quote } : {}) });
          clear();
          onDone();
        }}
      />
    </div>
  );
}
