import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  googleMethodNames,
  hostSurface,
  missingServices,
  scanServices,
} from '../../../host/runtime/scan-services';

const google = googleMethodNames((file) =>
  readFileSync(new URL(`../../../node_modules/@types/google-apps-script/${file}`, import.meta.url), 'utf8'),
);

const missing = (code: string, ignore: string[] = []): string[] =>
  missingServices(scanServices(code), hostSurface(), google, ignore);

describe('the scan of a bundle', () => {
  test('names what is read from services, also of an advanced one', () => {
    const use = scanServices(`
      function a() { return SpreadsheetApp.getActive().getSheetByName('Пары').getRange(1, 1).setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP); }
      var b = function () { return Drive.Files.create({}, null)['id'] + Session['getScriptTimeZone'](); };
    `);
    expect(use.services).toEqual({
      SpreadsheetApp: ['WrapStrategy', 'getActive'],
      'Drive.Files': ['create'],
      Session: ['getScriptTimeZone'],
    });
    expect(use.methods).toEqual(expect.arrayContaining(['getSheetByName', 'getRange', 'setWrapStrategy']));
  });

  test.each([
    ['everything used is there', `function f(s) { s.getRange(1, 1).setValues([[1]]); }`, []],
    [
      'a method of the service itself',
      `function f() { SpreadsheetApp.getCurrentCell(); }`,
      ['SpreadsheetApp.getCurrentCell', '?.getCurrentCell'],
    ],
    ['a chained method', `function f(s) { s.getRange(1, 1).setTextRotation(45); }`, ['?.setTextRotation']],
    ['an unknown service', `function f() { FormApp.create('x'); }`, ['FormApp.create']],
    [
      'methods of JavaScript and of the bundle itself are no business of the host',
      `function f(x) { x.map(String).join(); x.ownThing(); }`,
      [],
    ],
  ])('%s', (_name, code, expected) => {
    expect(missing(code)).toEqual(expected);
  });

  test('a name of a library can be excused', () => {
    expect(missing('function f(x) { x.setTextRotation(1); }', ['setTextRotation'])).toEqual([]);
  });
});

test('the host has no method Google does not have', () => {
  const classes = Object.entries(hostSurface()).filter(([name]) =>
    /^(Range|Sheet|Spreadsheet|Ui|Properties)$/.test(name),
  );
  expect(classes.length).toBe(5);
  for (const [, names] of classes) {
    const unknown = names.filter((name) => /^[a-z]/.test(name) && !google.has(name));
    // Lives on at Google although the type package has dropped it.
    expect(unknown.filter((name) => name !== 'getFontColors')).toEqual([]);
  }
});

const bundle = new URL('../../../dist/Code.js', import.meta.url);

/** Methods of the zip and template libraries in the bundle that share a name with something of Google. */
const OF_LIBRARIES = ['getBlob', 'getOptions', 'open', 'show'];

test.runIf(existsSync(bundle))('the host has every service method the built bundle names', () => {
  expect(missing(readFileSync(bundle, 'utf8'), OF_LIBRARIES)).toEqual([]);
});
