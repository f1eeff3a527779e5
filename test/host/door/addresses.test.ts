import type { NetworkInterfaceInfo } from 'node:os';
import { expect, it } from 'vitest';
import { doorAddresses } from '../../../host/door/addresses';

const at = (address: string, more: Partial<NetworkInterfaceInfo> = {}): NetworkInterfaceInfo =>
  ({ address, family: 'IPv4', internal: false, ...more }) as NetworkInterfaceInfo;

it('offers the addresses of the network first, and this computer alone as the last', () => {
  const adapters = {
    lo: [at('127.0.0.1', { internal: true })],
    vpn: [at('100.64.0.7')],
    cable: [at('169.254.10.1'), at('fe80::1', { family: 'IPv6' })],
    office: [at('10.0.0.5')],
    'Wi-Fi': [at('192.168.1.20')],
  };
  expect(doorAddresses(adapters)).toEqual([
    { address: '192.168.1.20', adapter: 'Wi-Fi' },
    { address: '10.0.0.5', adapter: 'office' },
    { address: '100.64.0.7', adapter: 'vpn' },
    { address: '169.254.10.1', adapter: 'cable' },
    { address: '127.0.0.1', adapter: '' },
  ]);
});

it('offers this computer alone when there is no network', () => {
  expect(doorAddresses({})).toEqual([{ address: '127.0.0.1', adapter: '' }]);
});
