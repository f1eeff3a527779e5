export interface ReadTemplate {
  readonly kind: string;
  readonly title: string;
  readonly fileName: string;
  readonly signer: string;
  readonly profile: string;
  readonly page: string;
  readonly blocks: readonly object[];
}
export function readTemplate(source: string, name: string): ReadTemplate;
export function withParts(source: string, readPart: (path: string) => string): string;
export function typography(text: string): string;
