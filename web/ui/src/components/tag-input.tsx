import { X } from 'lucide-react';
import { useState, type ComponentProps } from 'react';

const MOST = 20;

/** What was typed, in the form that tags have. */
export function asTag(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
}

interface TagInputProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  tags: string[];
  onChange: (tags: string[]) => void;
}

/** Tags as one writes them: Enter or a comma ends one, Backspace takes the last away. */
export function TagInput({ tags, onChange, ...rest }: TagInputProps) {
  const [text, setText] = useState('');
  const add = (typed: string) => {
    const tag = asTag(typed);
    if (tag && !tags.includes(tag) && tags.length < MOST) onChange([...tags, tag]);
    setText('');
  };
  return (
    <div className="input tag-input">
      {tags.map((tag) => (
        <span key={tag} className="tag">
          {tag}
          <button
            type="button"
            aria-label={`Remove ${tag}`}
            onClick={() => onChange(tags.filter((t) => t !== tag))}
          >
            <X size={11} aria-hidden />
          </button>
        </span>
      ))}
      <input
        aria-label="Add a tag"
        {...rest}
        value={text}
        placeholder={tags.length === 0 ? 'Add a tag' : ''}
        onChange={(event) =>
          event.target.value.endsWith(',') ? add(event.target.value) : setText(event.target.value)
        }
        onBlur={() => add(text)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && text) {
            event.preventDefault();
            add(text);
          } else if (event.key === 'Backspace' && !text) onChange(tags.slice(0, -1));
        }}
      />
    </div>
  );
}
