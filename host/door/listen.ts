import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  readonly port: number;
  stop(): Promise<void>;
}

/** How long a phone may take to say what it wants, and to send all of it, in milliseconds. */
const LIMITS = { headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 5_000 };
/** How long answers under way may still take when the door closes, in milliseconds. */
const GRACE = 2000;
const MOST_CONNECTIONS = 300;

/** Listens at one address of this computer; at another port when the wanted one is taken. Rejects when it cannot. */
export async function listenAt(app: Hono, address: string, port: number): Promise<Listening> {
  const server = await started(app, address, port).catch(() => started(app, address, 0));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), GRACE);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }),
  };
}

function started(app: Hono, hostname: string, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname, serverOptions: LIMITS }, () => resolve(server));
    Object.assign(server, { maxConnections: MOST_CONNECTIONS });
    server.once('error', reject);
  });
}
