import { startMock } from './server.mjs';

const { origin } = await startMock(Number(process.env.PORT ?? 0));
console.log(`The mock listens at ${origin}`);
