import type { ReadTemplate } from './template-text.mjs';
export function templateToDocx(template: ReadTemplate): Promise<Uint8Array>;
