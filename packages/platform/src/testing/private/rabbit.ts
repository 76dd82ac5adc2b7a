import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from 'amqplib';
import { freePort } from './ports.ts';
import { firstOf, makeFolder, privateServer, type PrivateServer } from './server.ts';

const LIB = '/usr/lib/rabbitmq/lib';

/** Debian's wrapper insists on the rabbitmq user; what it wraps does not. */
function serverScript(): string | undefined {
  const installed = firstOf(LIB) ? readdirSync(LIB).map((version) => join(LIB, version, 'sbin/rabbitmq-server')) : [];
  return firstOf('/opt/rabbitmq/sbin/rabbitmq-server', ...installed);
}

export const rabbitIsInstalled = serverScript() !== undefined;

/** A RabbitMQ node with a name, a cookie, stores and logs of its own, on loopback. Takes some seconds to start. */
export async function privateRabbit(): Promise<PrivateServer> {
  const script = serverScript();
  if (script === undefined) throw new Error('no rabbitmq-server is installed');
  const [folder, port, distribution] = [makeFolder('rabbit'), await freePort(), await freePort()];
  const url = `amqp://guest:guest@127.0.0.1:${port}`;
  const config = join(folder, 'rabbitmq.conf');
  // The watermark is high because suites share a small machine, and a blocked broker is one of their subjects.
  await writeFile(config, `listeners.tcp.1 = 127.0.0.1:${port}\nvm_memory_high_watermark.relative = 0.8\n`);
  await writeFile(join(folder, 'enabled_plugins'), '[].\n');
  return privateServer({
    url: () => url,
    port,
    folder,
    command: [script],
    env: {
      // Makes the script become the server instead of waiting for it.
      RUNNING_UNDER_SYSTEMD: 'true',
      RABBITMQ_NODENAME: `feira${port}@localhost`,
      RABBITMQ_NODE_IP_ADDRESS: '127.0.0.1',
      RABBITMQ_NODE_PORT: String(port),
      RABBITMQ_DIST_PORT: String(distribution),
      RABBITMQ_CONFIG_FILE: config,
      RABBITMQ_CONF_ENV_FILE: join(folder, 'none'),
      RABBITMQ_ENABLED_PLUGINS_FILE: join(folder, 'enabled_plugins'),
      RABBITMQ_MNESIA_BASE: join(folder, 'mnesia'),
      RABBITMQ_LOG_BASE: join(folder, 'log'),
      RABBITMQ_GENERATED_CONFIG_DIR: join(folder, 'config'),
      RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '-kernel inet_dist_use_interface {127,0,0,1} +S 2:2',
      ERL_EPMD_ADDRESS: '127.0.0.1',
    },
    answers: async () => {
      try {
        const connection = await connect(url, { timeout: 2_000 });
        await connection.close();
        return true;
      } catch {
        return false;
      }
    },
  });
}
