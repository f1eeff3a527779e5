import { type Program, parse } from 'acorn';

/** Syntax Google's editor accepts when it saves; newer syntax is refused there although its engine would run it. */
const SYNTAX = 2019;

/**
 * Names a bundle declares at its top level: only these can be named by menus, triggers and `google.script.run`.
 * Throws a SyntaxError with line and column for syntax newer than ES2019 and for modules.
 */
function topLevelNames(code: string): string[] {
  const program = parseScript(code);
  return program.body.flatMap((statement) => {
    if (statement.type === 'FunctionDeclaration') return [statement.id.name];
    if (statement.type !== 'VariableDeclaration') return [];
    return statement.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  });
}

/** The bundle as a tree, or a SyntaxError. */
export function parseScript(code: string): Program {
  return parse(code, { ecmaVersion: SYNTAX, sourceType: 'script' });
}

/**
 * Source of a function that runs the bundle afresh, with module state of its own, and gives back a look-up of its
 * top-level names.
 */
export function bundleSource(code: string): string {
  const cases = [...new Set(topLevelNames(code))].map(
    (name) => `case ${JSON.stringify(name)}: return ${name};`,
  );
  return `(function(){${code}\nreturn function(name){switch(name){${cases.join('')}}};})`;
}
