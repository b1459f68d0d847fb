// Finds a port for a program that can't choose one by itself.

import { once } from 'node:events';
import { createServer } from 'node:net';

/** @returns {Promise<number>} */
export async function findFreePort() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    server.close();
    if (typeof address !== 'object' || !address) throw new Error('This machine has no free port.');
    return address.port;
}
