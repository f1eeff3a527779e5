import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';

const page = readFileSync(new URL('../../dist/sidebar.html', import.meta.url), 'utf8');
const script = /<script>([\s\S]*)<\/script>/.exec(page)![1]!;

interface Node {
  readonly type: string;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** Types of all nodes of a syntax tree. */
function nodeTypes(node: Node): Set<string> {
  const below = Object.values(node).flat().filter(isNode);
  return new Set([node.type, ...below.flatMap((child) => [...nodeTypes(child)])]);
}

describe('the built page', () => {
  it('is JavaScript of 2019 without template literals, whose «//» the host would take for comments', () => {
    const types = nodeTypes(parse(script, { ecmaVersion: 2019 }));
    expect(types).toContain('CallExpression');
    expect(types).not.toContain('TemplateLiteral');
  });

  it('has one place for the name of the screen', () => {
    expect(page.match(/data-screen="[a-z-]+"/g)).toEqual(['data-screen="home"']);
  });

  it('asks nothing of the network', () => {
    expect(page).not.toMatch(/\b(?:src|href)="|@import|url\(|\bfetch\(|XMLHttpRequest|WebSocket/);
  });

  it('has nothing the host would take for its own marks', () => {
    expect(page).not.toContain('<?');
    expect(script).not.toContain('<!--');
    expect(page).toContain('<base target="_top">');
  });
});
