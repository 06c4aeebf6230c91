import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// The files share one document, but not what another file's mocks and calls have left in a module.
vi.resetModules();

afterEach(() => cleanup());
