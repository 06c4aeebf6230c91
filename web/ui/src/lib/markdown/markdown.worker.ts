import { renderMarkdown } from './pipeline';

/** Renders beside the page, so that a long document never holds up typing or scrolling. */
self.onmessage = (event: MessageEvent<{ id: number; source: string }>) => {
  const { id, source } = event.data;
  try {
    self.postMessage({ id, ...renderMarkdown(source) });
  } catch (error) {
    self.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
  }
};
