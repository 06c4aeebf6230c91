import { Dialog } from '@/components/dialog';
import { Loaded } from '@/components/loaded';
import { MarkdownView } from '@/components/markdown-view';
import { useCommentHistory } from '@/lib/queries/use-reads';
import { absoluteTime } from '@/lib/time';

interface CommentHistoryDialogProps {
  threadId: string;
  commentId: string;
  onClose: () => void;
}

/** Every text that a comment has had. */
export default function CommentHistoryDialog({ threadId, commentId, onClose }: CommentHistoryDialogProps) {
  const read = useCommentHistory(threadId, commentId, true);
  return (
    <Dialog title="Earlier versions of the comment" onClose={onClose}>
      <Loaded read={read}>
        {(data) => (
          <ol className="versions" role="list">
            {data.items.map((version) => (
              <li key={version.at}>
                <span className="muted small">{absoluteTime(version.at)}</span>
                <MarkdownView source={version.body} compact />
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </Dialog>
  );
}
