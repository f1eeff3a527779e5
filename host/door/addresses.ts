import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import type { DoorAddress } from '../book/door-wire';

const LOOPBACK = '127.0.0.1';

/** Addresses the door may stand at: those of the network first, last the one only this computer reaches, for a try. */
export function doorAddresses(
  adapters: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
): DoorAddress[] {
  const outer = Object.entries(adapters).flatMap(([adapter, infos = []]) =>
    infos
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, adapter })),
  );
  return [...outer.sort((a, b) => rank(a) - rank(b)), { address: LOOPBACK, adapter: '' }];
}

/** Addresses of home and office networks before those a computer gives itself when it found no network. */
function rank({ address }: DoorAddress): number {
  if (/^192\.168\./.test(address)) return 0;
  if (/^10\.|^172\.(1[6-9]|2\d|3[01])\./.test(address)) return 1;
  return /^169\.254\./.test(address) ? 3 : 2;
}
