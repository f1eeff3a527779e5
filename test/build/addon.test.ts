import { readdirSync, readFileSync } from 'node:fs';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { checkBanned, checkNames, checkQuietLoad, checkSyntax } from '../../build/addon.mjs';
import { DOCUMENT_KINDS, templateAsset } from '../../src/documents/catalog';

const code = readFileSync('dist/Code.js', 'utf8');
const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8'));
const AUTH = 'https://www.googleapis.com/auth/';

describe('the build of the add-on stops', () => {
  it('when a menu item names a function that is not exported', () => {
    expect(() => checkNames(['onOpen'], ['openPanel'])).toThrow(/openPanel/);
  });

  it('when a function would be hidden by Google', () => {
    expect(() => checkNames(['onOpen', 'inner_'], [])).toThrow(/inner_/);
  });

  it.each([
    ['a big integer literal', 'var a = 1n;'],
    ['a public field', 'class A { b = 1 }'],
    ['optional chaining', 'var a = b?.c;'],
    ['logical assignment', 'a ||= 1;'],
    ['a module', 'export const a = 1;'],
  ])('at %s', (_name, source) => {
    expect(() => checkSyntax(source)).toThrow(/ES2019/);
  });

  it('when a service is used while the file loads', () => {
    const noisy = 'var zone = Session.getScriptTimeZone(); function onOpen() {}';
    expect(() => checkQuietLoad(noisy, ['onOpen'])).toThrow(/Session/);
  });

  it('when a name is no top-level function', () => {
    expect(() => checkQuietLoad('var app = {onOpen: function () {}};', ['onOpen'])).toThrow(/onOpen/);
  });

  it.each(['DriveApp', 'DocumentApp', 'GmailApp'])('when it names %s', (service) => {
    expect(() => checkBanned(`${service}.x()`)).toThrow(service);
  });
});

describe('the built add-on', () => {
  it('asks for the narrow scopes and no other', () => {
    const scopes = (manifest.oauthScopes as string[]).map((scope) => scope.replace(AUTH, '')).sort();
    expect(scopes).toEqual([
      'drive.file',
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'spreadsheets.currentonly',
      'userinfo.email',
    ]);
  });

  it('loads in a bare engine: no timers, no fetch, no Node', () => {
    const context = vm.createContext({});
    vm.runInContext(code, context);
    expect(vm.runInContext('typeof onOpen + typeof sidebarCall', context)).toBe('functionfunction');
  });

  it('keeps Cyrillic readable and our own code unminified', () => {
    expect(code).toContain('Наставничество');
    expect(code).toMatch(/\n {2}function checkPair\(/);
  });

  it('carries the licences of the libraries inside', () => {
    const notices = readFileSync('dist/notices.html', 'utf8');
    for (const name of ['docxtemplater', 'pizzip', 'valibot', 'lvovich', 'numeralize-ru'])
      expect(notices).toContain(`${name}\n\n`);
    expect(notices).toContain('Permission is hereby granted');
  });

  it('has a page without server scriptlets and one asset a template and the slides', () => {
    const files = readdirSync('dist').sort();
    expect(readFileSync('dist/sidebar.html', 'utf8')).not.toContain('<?');
    const templates = DOCUMENT_KINDS.map(({ kind }) => `${templateAsset(kind)}.html`);
    expect(files).toEqual(
      ['Code.js', 'appsscript.json', 'notices.html', 'sidebar.html', 'slides.html', ...templates].sort(),
    );
  });
});
