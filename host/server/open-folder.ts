import { spawn } from 'node:child_process';

const openers: Partial<Record<NodeJS.Platform, string>> = { win32: 'explorer', darwin: 'open' };

/** Shows a folder or file with the desktop's own program. Never throws: a machine without a desktop shows nothing. */
export function openInDesktop(path: string): void {
  const child = spawn(openers[process.platform] ?? 'xdg-open', [path], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}
