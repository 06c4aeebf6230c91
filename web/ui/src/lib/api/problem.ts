/** A refused request, as the API explains it. */
export interface ProblemDocument {
  type?: string;
  title?: string;
  status: number;
  detail?: string;
  code: string;
  blame?: 'USER' | 'CONFLICT' | 'INTERNAL' | 'DEPENDENCY';
  correlationId?: string;
  errors?: { field: string; message: string; expected?: string }[];
  state?: string;
  openMoves?: string[];
  retryable?: boolean;
  currentRevision?: number;
}

/** Thrown by the API client for every answer that is not a success, and for a server that cannot be reached. */
export class Problem extends Error {
  readonly document: ProblemDocument;

  constructor(document: ProblemDocument) {
    super(document.detail ?? document.title ?? document.code);
    this.name = 'Problem';
    this.document = document;
  }

  get code(): string {
    return this.document.code;
  }

  get status(): number {
    return this.document.status;
  }

  /** Whether trying the same request again may succeed without anybody changing anything. */
  get retryable(): boolean {
    return this.document.retryable === true || this.status === 503 || this.status === 0;
  }
}

export const UNREACHABLE = 'SERVER_UNREACHABLE';

/** Reads a refused answer; a body that is no problem document still becomes a Problem with a stable code. */
export async function problemOf(response: Response): Promise<Problem> {
  const fallback: ProblemDocument = {
    status: response.status,
    code: `HTTP_${response.status}`,
    title: response.statusText || 'The request was refused',
  };
  try {
    const body: unknown = await response.json();
    if (typeof body === 'object' && body !== null) {
      return new Problem({ ...fallback, ...(body as Partial<ProblemDocument>), status: response.status });
    }
  } catch {
    // Not JSON, for example the answer of a proxy: the status says enough.
  }
  return new Problem(fallback);
}

/** The message to show beside one form field, if the problem names it. */
export function fieldError(error: unknown, field: string): string | undefined {
  if (!(error instanceof Problem)) return undefined;
  const found = error.document.errors?.find((e) => e.field === field);
  if (!found) return undefined;
  return found.expected ? `${found.message} (expected ${found.expected})` : found.message;
}
