export function build(): Promise<string>;
export function checkNames(names: readonly string[], handlers: readonly string[]): void;
export function checkSyntax(code: string): void;
export function checkQuietLoad(code: string, names: readonly string[]): void;
export function checkBanned(code: string): void;
