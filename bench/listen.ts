import type { Server } from 'node:http';

/** Starts a server on a free port; the address it is found at. */
export function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? `http://localhost:${address.port}` : '');
    });
  });
}
