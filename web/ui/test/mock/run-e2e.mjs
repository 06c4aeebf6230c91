// Runs the browser tests against the mock, on a free port.
import { spawn } from 'node:child_process';
import { startMock } from './server.mjs';

const mock = await startMock();
const tests = spawn('npx', ['playwright', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, WITAN_URL: mock.origin },
});
tests.on('exit', async (code) => {
  await mock.close();
  process.exit(code ?? 1);
});
