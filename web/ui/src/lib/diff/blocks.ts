import { diffArrays, diffWordsWithSpace } from 'diff';

/** Blocks whose words can be compared one by one; tables and code are shown as wholes. */
const PROSE = /^(?:P|H[1-6]|LI|BLOCKQUOTE)$/;

const serializer = new XMLSerializer();

function blocksOf(html: DocumentFragment): { element: Element; key: string }[] {
  return [...html.children].map((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const one of [copy, ...copy.querySelectorAll('[data-line]')]) one.removeAttribute('data-line');
    return { element, key: serializer.serializeToString(copy) };
  });
}

function framed(element: Element, kind: 'added' | 'removed'): HTMLElement {
  const frame = document.createElement('div');
  frame.className = `block ${kind}`;
  const label = document.createElement('span');
  label.className = 'sr-only';
  label.textContent = kind === 'added' ? 'Added: ' : 'Removed: ';
  frame.append(label, element);
  return frame;
}

/** One paragraph with its words compared; inline markup gives way to the marks of the change. */
function reworded(before: Element, after: Element): HTMLElement | undefined {
  if (before.tagName !== after.tagName || !PROSE.test(after.tagName)) return undefined;
  const changes = diffWordsWithSpace(before.textContent ?? '', after.textContent ?? '');
  const kept = changes.reduce((sum, c) => sum + (c.added || c.removed ? 0 : c.value.length), 0);
  if (kept * 3 < (after.textContent ?? '').length) return undefined;
  const element = document.createElement(after.tagName);
  for (const change of changes) {
    const part = document.createElement(change.added ? 'ins' : change.removed ? 'del' : 'span');
    part.textContent = change.value;
    element.append(part);
  }
  const frame = document.createElement('div');
  frame.className = 'block changed';
  frame.append(element);
  return frame;
}

/** Two rendered documents as one, with what was added, removed and reworded made visible. */
export function diffBlocks(before: DocumentFragment, after: DocumentFragment): DocumentFragment {
  const old = blocksOf(before);
  const current = blocksOf(after);
  const changes = diffArrays(
    old.map((block) => block.key),
    current.map((block) => block.key),
  );
  const result = document.createDocumentFragment();
  let left = 0;
  let right = 0;
  for (let i = 0; i < changes.length; i++) {
    const change = changes[i]!;
    const next = changes[i + 1];
    const count = change.value.length;
    if (!change.added && !change.removed) {
      for (let n = 0; n < count; n++) result.append(current[right + n]!.element);
      left += count;
      right += count;
    } else if (change.removed && next?.added) {
      // What stands at the same place on both sides is compared; what is left over was only added or removed.
      const pairs = Math.min(count, next.value.length);
      for (let n = 0; n < pairs; n++) {
        const [from, to] = [old[left + n]!.element, current[right + n]!.element];
        const changed = reworded(from, to);
        if (changed) result.append(changed);
        else result.append(framed(from, 'removed'), framed(to, 'added'));
      }
      for (let n = pairs; n < count; n++) result.append(framed(old[left + n]!.element, 'removed'));
      for (let n = pairs; n < next.value.length; n++)
        result.append(framed(current[right + n]!.element, 'added'));
      left += count;
      right += next.value.length;
      i++;
    } else if (change.removed) {
      for (let n = 0; n < count; n++) result.append(framed(old[left++]!.element, 'removed'));
    } else {
      for (let n = 0; n < count; n++) result.append(framed(current[right++]!.element, 'added'));
    }
  }
  return result;
}
