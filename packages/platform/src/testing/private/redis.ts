import { once } from 'node:events';
import { connect } from 'node:net';
import { freePort } from './ports.ts';
import { firstOf, makeFolder, privateServer, type PrivateServer } from './server.ts';

const server = (): string | undefined => firstOf('/usr/bin/redis-server', '/usr/local/bin/redis-server');

export const redisIsInstalled = server() !== undefined;

/** A Redis of its own on loopback that keeps nothing on disk. */
export async function privateRedis(): Promise<PrivateServer> {
  const file = server();
  if (file === undefined) throw new Error('no redis-server is installed');
  const [folder, port] = [makeFolder('redis'), await freePort()];
  return privateServer({
    url: () => `redis://127.0.0.1:${port}`,
    port,
    folder,
    command: [file, '--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    answers: async () => {
      const socket = connect(port, '127.0.0.1');
      try {
        await once(socket, 'connect');
        return true;
      } catch {
        return false;
      } finally {
        socket.destroy();
      }
    },
  });
}
