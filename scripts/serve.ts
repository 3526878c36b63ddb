import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from './server.ts';
import { siteAddress } from '../build/siteAddress.ts';

const FIRST_PORT = 4173;
const LAST_PORT = 4273;

const [folder = 'dist'] = process.argv.slice(2);
const { base } = siteAddress(process.env);
const named = process.env.PORT ?? '';
const wanted = named === '' ? null : Number(named);
/** Only this machine, unless the variable says otherwise: `0.0.0.0` lets everyone in. */
const host = process.env.HOST ?? 'localhost';

if (wanted !== null && !isPort(named)) stop(`PORT is “${named}”: name a number, for example “PORT=8080 npm start”.`);
else if (existsSync(join(folder, 'index.html'))) listen(wanted ?? FIRST_PORT);
else stop(`There is no built site in ${folder}/: run “npm run build” first, or “npm start”, which does both.`);

function listen(port: number): void {
  const server = createServer(folder, base);
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && wanted === null && port < LAST_PORT) listen(port + 1);
    else
      stop(
        `Port ${port} cannot be used (${error.code ?? error.message}): name another one, for example “PORT=8080 npm start”.`,
      );
  });
  server.listen(port, host, () => {
    const address = server.address();
    const taken = typeof address === 'object' && address !== null ? address.port : port;
    console.log(`Weighpoint is served at http://localhost:${taken}${base} (Ctrl-C ends it)`);
  });
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
  if (process.env.npm_lifecycle_event === 'start') whenOrphaned(end);
}

/** Acts when npm has ended. Its shell does not pass the signal on, so “npm start” would leave its server running. */
function whenOrphaned(act: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 500);
  watch.unref();
}

function isPort(text: string): boolean {
  return /^\d+$/u.test(text) && Number(text) < 65_536;
}

function stop(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
