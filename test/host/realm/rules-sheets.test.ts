import { describe, expect, test } from 'vitest';
import { emptyBook } from '../../../host/book/book';
import type { BookSnapshot, SheetSnapshot } from '../../../host/book/snapshot';
import { bench, evaluate, refusal } from './kit';

/** A book whose first sheet is changed before it is opened. */
function bookWith(change: Partial<SheetSnapshot>, styles: BookSnapshot['styles'] = []): BookSnapshot {
  const book = emptyBook('Проба', 'Europe/Moscow');
  book.styles = styles;
  Object.assign(book.sheets[0]!, change);
  return book;
}

const SHEET = 'var s = SS().getActiveSheet();';

describe('rule 12: getValues gives numbers, truth values, dates and texts', () => {
  test('an empty cell is an empty text, an error is its text, a date is a Date', async () => {
    const book = bookWith(
      {
        cells: [
          { r: 1, c: 1, v: 1.5 },
          { r: 1, c: 2, v: true },
          { r: 1, c: 3, v: 'а' },
          { r: 1, c: 4, v: '#REF!', e: true, f: '=X' },
          { r: 1, c: 6, v: 45537, s: 0 },
        ],
      },
      [{ numberFormat: 'dd.mm.yyyy' }],
    );
    const body = `${SHEET} var row = s.getRange('A1:F1').getValues()[0]; row[5] = [row[5] instanceof Date, row[5].toISOString()]; return row;`;
    expect(await evaluate(body, { book })).toEqual([
      1.5,
      true,
      'а',
      '#REF!',
      '',
      [true, '2024-09-01T21:00:00.000Z'],
    ]);
  });

  test('of a merge only the top left cell has a value', async () => {
    const book = bookWith({
      cells: [
        { r: 1, c: 1, v: 'а' },
        { r: 1, c: 2, v: 'скрыто' },
      ],
      merges: [{ row: 1, column: 1, rows: 1, columns: 2 }],
    });
    expect(await evaluate(`${SHEET} return s.getRange('A1:B1').getValues();`, { book })).toEqual([['а', '']]);
  });
});

describe('rule 13: setValues with a wrong shape throws Google’s text and writes nothing', () => {
  test.each([
    [
      `'A1:B2'`,
      `[['а', 'б']]`,
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      `'A1:B1'`,
      `[['а']]`,
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      `'A1:B2'`,
      `[['а', 'б'], ['в']]`,
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      `'A1:B1'`,
      `['а', 'б']`,
      "The parameters (String[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      `'A1:B1'`,
      `'а'`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      `'A1'`,
      `[[{}]]`,
      "The parameters ((class)[][]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
  ])('%s ← %s', async (area, data, text) => {
    const { run, book } = await bench(`function main() { ${SHEET} s.getRange(${area}).setValues(${data}); }`);
    const reply = await run();
    expect(reply.error).toMatchObject({ name: 'Exception', message: text });
    expect(reply.ops).toEqual([]);
    expect((await book()).sheets[0]!.cells).toEqual([]);
  });

  test.each([
    ['s.getRange()', '()', 'Sheet.getRange'],
    ['s.getRange(1, null)', '(number,null)', 'Sheet.getRange'],
    ['s.setFrozenRows("две")', '(String)', 'Sheet.setFrozenRows'],
    ['s.appendRow("а")', '(String)', 'Sheet.appendRow'],
    ['s.getRange(1, 1).setBackground(1, 2)', '(number,number)', 'Range.setBackground'],
    ['s.getRange(1, 1).setNumberFormat(null)', '(null)', 'Range.setNumberFormat'],
    ['SS().setActiveSheet("Лист1")', '(String)', 'Spreadsheet.setActiveSheet'],
  ])('%s', async (call, types, name) => {
    expect(await refusal(`${SHEET} ${call};`)).toBe(
      `The parameters ${types} don't match the method signature for SpreadsheetApp.${name}.`,
    );
  });
});

describe('rule 14: a text is parsed as if typed, by the book’s locale', () => {
  test('dates, numbers and truth values are coerced, and the developer is warned', async () => {
    const { run } = await bench(`function main() { ${SHEET}
      s.getRange('A1:E1').setValues([['02.09.2024', '1,5', '007', '1-2', 'ИСТИНА']]);
      return s.getRange('A1:E1').getDisplayValues()[0]; }`);
    const reply = await run('main', { now: Date.UTC(2026, 8, 1) });
    expect(reply.value).toEqual(['02.09.2024', '1,5', '7', '01.02.2026', 'ИСТИНА']);
    expect(reply.warnings).toHaveLength(5);
    expect(reply.warnings[2]).toContain('Лист1!C1 превратился в 7');
  });

  test('not in cells of format @, also not in rows added later', async () => {
    const body = `${SHEET} s.getRange(2, 1, s.getMaxRows() - 1, 1).setNumberFormat('@');
      s.insertRowsAfter(s.getMaxRows(), 2);
      s.getRange('A2').setValue('007'); s.getRange('A1002').setValue('02.09.2024');
      return [s.getRange('A2').getValue(), s.getRange('A1002').getValue()];`;
    const { run } = await bench(`function main() { ${body} }`);
    const reply = await run();
    expect(reply.value).toEqual(['007', '02.09.2024']);
    expect(reply.warnings).toEqual([]);
  });

  test('an equals sign makes a formula, in appendRow too; an apostrophe keeps the text', async () => {
    const body = `${SHEET} s.appendRow(['=A2', "'=A2", "'007"]); return [s.getRange('A1:C1').getFormulas()[0], s.getRange('B1:C1').getValues()[0]];`;
    expect(await evaluate(body)).toEqual([
      ['=A2', '', ''],
      ['=A2', '007'],
    ]);
  });

  test('the same text means another thing in an American book', async () => {
    const body = `${SHEET} SS().setSpreadsheetLocale('en_US'); s.getRange('A1').setValue('1.5'); return s.getRange('A1').getValue();`;
    expect(await evaluate(body)).toBe(1.5);
  });

  test('null, undefined and an empty text clear', async () => {
    const body = `${SHEET} s.getRange('A1:C1').setValue(5); s.getRange('A1:C1').setValues([[null, undefined, '']]); return s.getLastRow();`;
    expect(await evaluate(body)).toBe(0);
  });
});

describe('rule 15: the grid has bounds', () => {
  test.each([
    ['s.getRange(1, 27)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['s.getRange(1000, 1, 2, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['s.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['s.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['s.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['s.getRange("привет")', 'Range not found'],
    ['s.getRange("Нет!A1")', 'Range not found'],
    ['s.deleteRows(1000, 2)', 'Those rows are out of bounds.'],
    ['s.insertRowsAfter(1001, 1)', 'Those rows are out of bounds.'],
    ['SS().insertSheet("Лист1")', 'A sheet with the name "Лист1" already exists. Please enter another name.'],
    ['SS().deleteSheet(s)', "You can't remove all the sheets in a document."],
  ])('%s', async (call, text) => {
    expect(await refusal(`${SHEET} ${call};`)).toBe(text);
  });

  test('a new sheet has 1000 rows and 26 columns', async () => {
    expect(
      await evaluate(
        `var s = SS().insertSheet('Новый'); return [s.getMaxRows(), s.getMaxColumns(), s.getIndex()];`,
      ),
    ).toEqual([1000, 26, 2]);
  });

  test('a sheet or a name that is not there is null', async () => {
    expect(await evaluate(`return [SS().getSheetByName('Нет'), SS().getRangeByName('нет')];`)).toEqual([
      null,
      null,
    ]);
  });
});

test('rule 16: an empty sheet has last row 0, and its data range is A1', async () => {
  const body = `${SHEET} return [s.getLastRow(), s.getLastColumn(), s.getDataRange().getA1Notation(), s.getDataRange().getValues()];`;
  expect(await evaluate(body)).toEqual([0, 0, 'A1', [['']]]);
});

describe('rule 17: the book’s zone and the script’s zone are two things', () => {
  test('a date cell is midnight of the book’s zone', async () => {
    const book = bookWith({ cells: [{ r: 1, c: 1, v: 45537, s: 0 }] }, [{ numberFormat: 'dd.mm.yyyy' }]);
    book.timeZone = 'Asia/Kamchatka';
    const body = `${SHEET} var date = s.getRange('A1').getValue();
      return [Utilities.formatDate(date, SS().getSpreadsheetTimeZone(), 'dd.MM.yyyy'), Utilities.formatDate(date, Session.getScriptTimeZone(), 'dd.MM.yyyy'), Session.getScriptTimeZone()];`;
    expect(await evaluate(body, { book })).toEqual(['02.09.2024', '01.09.2024', 'Europe/Moscow']);
  });

  test('a written Date becomes the wall time of the book’s zone; times and durations are Dates of 1899', async () => {
    const body = `${SHEET} SS().setSpreadsheetTimeZone('Asia/Kamchatka');
      s.getRange('A1').setValue(Utilities.parseDate('02.09.2024', 'Asia/Kamchatka', 'dd.MM.yyyy'));
      s.getRange('A2').setValue('12:30');
      return [s.getRange('A1').getDisplayValue(), s.getRange('A2').getValue().getUTCFullYear()];`;
    expect(await evaluate(body)).toEqual(['02.09.2024', 1899]);
  });
});

test('rule 18: shown texts follow number format and locale', async () => {
  const body = `${SHEET} s.getRange('A1').setValue(1234567.5).setNumberFormat('#,##0.00');
    s.getRange('A2').setValue(0.25).setNumberFormat('0%'); s.getRange('A3').setValue(true);
    return [s.getRange('A1:A3').getDisplayValues().join('|'), s.getRange('B1').getNumberFormat()];`;
  expect(await evaluate(body)).toEqual(['1\u00a0234\u00a0567,50|25%|ИСТИНА', '0.###############']);
});

describe('rule 19: a refusing validation throws and nothing of the call is written', () => {
  const rule = (more: string) =>
    `var rule = SpreadsheetApp.newDataValidation().requireValueInList(['да', 'нет'])${more}.build(); s.getRange('B1:B5').setDataValidation(rule);`;

  test('with Google’s sentence, or with the help text in its place', async () => {
    const { run, book } = await bench(`function main() { ${SHEET} ${rule('.setAllowInvalid(false)')}
      s.getRange('A2:B3').setValues([[1, 'да'], [2, 'может быть']]); }`);
    expect((await run()).error?.message).toBe(
      'The data you entered in cell B3 violates the data validation rules set on this cell.',
    );
    expect((await book()).sheets[0]!.cells).toEqual([]);
    expect(
      await refusal(
        `${SHEET} ${rule('.setAllowInvalid(false).setHelpText("Выберите да или нет")')} s.getRange('B1').setValue('?');`,
      ),
    ).toBe('Выберите да или нет');
  });

  test('by default it only flags', async () => {
    const body = `${SHEET} ${rule('')} s.getRange('B1').setValue('?'); return [s.getRange('B1').getValue(), s.getRange('B1').getDataValidation().getAllowInvalid()];`;
    expect(await evaluate(body)).toEqual(['?', true]);
  });

  test('lists from a range, dates, numbers and checkboxes', async () => {
    const body = `${SHEET} s.getRange('A1:A2').setValues([['да'], ['нет']]);
      var make = function (cell, build) { s.getRange(cell).setDataValidation(build(SpreadsheetApp.newDataValidation()).setAllowInvalid(false).build()); };
      make('B1', function (b) { return b.requireValueInRange(s.getRange('A1:A2'), true); });
      make('B2', function (b) { return b.requireDate(); });
      make('B3', function (b) { return b.requireNumberBetween(1, 5); });
      make('B4', function (b) { return b.requireCheckbox(); });
      var attempt = function (cell, value) { try { s.getRange(cell).setValue(value); return true; } catch (e) { return false; } };
      return [attempt('B1', 'да'), attempt('B1', 'х'), attempt('B2', '02.09.2024'), attempt('B2', 'скоро'), attempt('B3', 5), attempt('B3', 6), s.getRange('B4').getValue(), attempt('B4', 'да')];`;
    expect(await evaluate(body)).toEqual([true, false, true, false, true, false, false, false]);
  });
});

describe('rule 20: a protection refuses everybody but the owner', () => {
  const body = `function protect() { SS().getActiveSheet().getRange('A1:B2').protect().setDescription('шапка'); }
    function main() { var s = SS().getActiveSheet(); s.getRange('B2').setValue(1); }
    function about() { var p = SS().getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]; var was = [p.getDescription(), p.getEditors().length]; p.setWarningOnly(true); return was; }`;

  test('with the platform’s text; a warning stops nobody', async () => {
    const { run } = await bench(body, { owner: 'curator@school.ru' });
    await run('protect');
    expect((await run()).ok).toBe(true);
    expect((await run('main', { user: 'guest@school.ru' })).error?.message).toMatch(
      /^You are trying to edit a protected cell or object/,
    );
    expect((await run('about')).value).toEqual(['шапка', 0]);
    expect((await run('main', { user: 'guest@school.ru' })).ok).toBe(true);
  });
});

test('rule 21: what is written into the hidden part of a merge vanishes silently', async () => {
  const body = `${SHEET} s.getRange('A1:B2').merge(); s.getRange('A1:B2').setValues([['а', 'б'], ['в', 'г']]); s.getRange('B2').setValue('д');
    return [s.getRange('A1:B2').getValues(), s.getRange('A1').isPartOfMerge()];`;
  expect(await evaluate(body)).toEqual([
    [
      ['а', ''],
      ['', ''],
    ],
    true,
  ]);
});

test('rule 22: writes are seen in order, and survive the error that follows them', async () => {
  const { run, book } = await bench(`function main() { ${SHEET}
    s.getRange('A1').setValue(1); var seen = s.getRange('A1').getValue(); s.getRange('A1').setValue(seen + 1); SpreadsheetApp.flush(); throw new Error('потом'); }`);
  expect((await run()).ok).toBe(false);
  expect((await book()).sheets[0]!.cells).toEqual([{ r: 1, c: 1, v: 2 }]);
});

test('rule 26: what a script writes never starts onEdit', async () => {
  const { run } = await bench(
    `function main() { SS().getActiveSheet().getRange('A1').setValue(1); } function onEdit() { console.log('правка'); }`,
  );
  expect((await run()).effects).toEqual([]);
});

describe('an edit of the page', () => {
  test('is parsed as typed, comes back as a change, and tells what onEdit should get', async () => {
    const { runtime, run } = await bench(
      `function onEdit(e) { console.log(e.range.getA1Notation(), e.value, e.oldValue, e.source.getName(), String(e.authMode)); }`,
    );
    const edit = (text: string, base: number) =>
      runtime.request({
        kind: 'edit',
        base,
        edits: [{ edit: 'type', sheetId: 0, cells: [{ r: 2, c: 3, text }] }],
      });
    const first = await edit('02.09.2024', 1);
    expect(first.ops).toEqual([
      {
        op: 'cells',
        sheetId: 0,
        cells: [{ r: 2, c: 3, value: 45537, style: { numberFormat: 'dd.mm.yyyy' } }],
      },
    ]);
    const second = await edit('03.09.2024', first.revision);
    const [event] = second.value as unknown[];
    const { effects } = await run('onEdit', { trigger: 'edit', authMode: 'LIMITED', args: [event] });
    expect(effects).toEqual([
      { effect: 'log', level: 'log', text: 'C2 03.09.2024 02.09.2024 Проба LIMITED' },
    ]);
  });

  test('that a validation refuses is put back and explained', async () => {
    const { runtime, value } = await bench(`function main() { ${SHEET} s.getRange('A1').setValue('да');
      s.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['да']).setAllowInvalid(false).build()); }`);
    await value();
    const reply = await runtime.request({
      kind: 'edit',
      base: 3,
      edits: [{ edit: 'type', sheetId: 0, cells: [{ r: 1, c: 1, text: 'нет' }] }],
    });
    expect(reply.ops).toMatchObject([{ op: 'cells', cells: [{ r: 1, c: 1, value: 'да' }] }]);
    expect(reply.effects).toMatchObject([
      { effect: 'toast', message: expect.stringContaining('cell A1 violates') },
    ]);
  });
});

describe('other facts of sheets', () => {
  test('formats, notes, sizes, colours and hidden lines are kept', async () => {
    const { value, book } = await bench(`function main() { ${SHEET}
      s.getRange('A1').setValue('а').setFontWeight('bold').setBackground('red').setFontColor('#ABC').setWrap(true).setHorizontalAlignment('center').setNote(25);
      s.getRange('B1').setBackground('нет такого').setHorizontalAlignment('нет');
      s.getRange('A1').setBorder(true, true, true, true, false, false);
      s.setColumnWidths(1, 2, 150).setTabColor('#00ff00'); s.setFrozenRows(1); s.hideColumns(3); s.hideRows(5, 2);
      SS().insertSheet('Скрытый').hideSheet(); SS().setActiveSheet(s); SS().moveActiveSheet(2);
      return [s.getRange('A1').getBackground(), s.getRange('A1').getFontWeight(), s.getRange('B1').getBackground(), s.getRange('B1').getHorizontalAlignment(), s.getColumnWidth(2), s.getColumnWidth(9)]; }`);
    expect(await value()).toEqual(['#ff0000', 'bold', '#ffffff', 'general', 150, 100]);
    const { sheets, styles, activeSheetId } = await book();
    const [hidden, sheet] = sheets;
    expect(hidden).toMatchObject({ name: 'Скрытый', hidden: true });
    expect(sheet).toMatchObject({
      tabColor: '#00ff00',
      frozenRows: 1,
      hiddenColumns: [3],
      hiddenRows: [5, 6],
      columnWidths: { 1: 150, 2: 150 },
    });
    expect(sheet!.cells[0]).toMatchObject({ v: 'а', note: '25.0' });
    expect(styles[sheet!.cells[0]!.s!]).toEqual({
      bold: true,
      background: '#ff0000',
      color: '#aabbcc',
      wrap: true,
      horizontal: 'center',
      border: true,
    });
    expect(activeSheetId).toBe(0);
  });

  test('clear keeps notes and validations; clearContent keeps formats', async () => {
    const body = `${SHEET} var c = s.getRange('A1'); c.setValue(5).setNote('н').setFontWeight('bold');
      c.setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
      c.clearContent(); var afterContent = [c.getValue(), c.getFontWeight()];
      c.setValue(6); s.clear(); return afterContent.concat([c.getValue(), c.getFontWeight(), c.getNote(), c.getDataValidation() !== null]);`;
    expect(await evaluate(body)).toEqual(['', 'bold', '', 'normal', 'н', true]);
  });

  test('conditional formats are rules by formula', async () => {
    const { value, book } = await bench(`function main() { ${SHEET}
      var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2="да"').setBackground('#ff0000').setRanges([s.getRange('A2:C10')]).build();
      s.setConditionalFormatRules([rule]); return s.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(); }`);
    expect(await value()).toBe('A2:C10');
    expect((await book()).sheets[0]!.conditionalFormats).toEqual([
      {
        ranges: [{ row: 2, column: 1, rows: 9, columns: 3 }],
        formula: '=$A2="да"',
        style: { background: '#ff0000' },
      },
    ]);
  });

  test('sorting, filter, copying and lists of ranges', async () => {
    const body = `${SHEET} s.getRange('A1:B3').setValues([['в', 1], ['а', 2], ['б', 3]]);
      s.getRange('A1:B3').sort({ column: 1, ascending: false });
      var sorted = s.getRange('A1:B3').getValues().join(';');
      s.getRange('A1:B3').createFilter(); var filtered = s.getFilter().getRange().getA1Notation(); s.getFilter().remove();
      s.getRange('A1:B1').copyTo(s.getRange('D1')); s.getRangeList(['A5', 'B6:C6']).setValue('х');
      return [sorted, filtered, s.getFilter(), s.getRange('D1:E1').getValues()[0], s.getRange('C6').getValue()];`;
    expect(await evaluate(body)).toEqual(['в,1;б,3;а,2', 'A1:B3', null, ['в', 1], 'х']);
  });

  test('what is activated is shown to the user', async () => {
    const { run } = await bench(
      `function main() { var s = SS().insertSheet('Пары'); s.getRange('B2:C3').activate(); SS().toast('Готово', 'Пары', 3); }`,
    );
    expect((await run()).effects).toEqual([
      { effect: 'select', sheetId: 1, row: 2, column: 2, rows: 2, columns: 2 },
      { effect: 'toast', title: 'Пары', message: 'Готово', seconds: 3 },
    ]);
  });
});

describe('a copy of a sheet', () => {
  test('is the last tab, has cells, formats and rules of its own, and no protections', async () => {
    const body = `${SHEET} s.setName('План'); s.getRange('A1:B1').setValues([['а', 'б']]).setFontWeight('bold');
      s.setFrozenRows(1); s.setColumnWidth(2, 333); s.protect();
      s.getRange('B2:B9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['да']).build());
      SS().insertSheet('Второй'); var copy = s.copyTo(SS());
      copy.getRange('A1').setValue('в');
      return [copy.getName(), copy.getIndex(), SS().getActiveSheet().getName(), s.getRange('A1').getValue(),
        copy.getRange('B1').getValue(), copy.getRange('B1').getFontWeight(), copy.getFrozenRows(), copy.getColumnWidth(2),
        copy.getRange('B3').getDataValidation() !== null, copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`;
    expect(await evaluate(body)).toEqual(['Копия План', 3, 'Второй', 'а', 'б', 'bold', 1, 333, true, 0]);
  });

  test('twice has two names; a taken name is refused', async () => {
    const body = `${SHEET} s.copyTo(SS()); return [s.copyTo(SS()).getName(), s.getName()];`;
    const [second, name] = (await evaluate(body)) as string[];
    expect(second).toBe(`Копия ${name} 1`);
    const taken = `${SHEET} s.copyTo(SS()).setName(s.getName());`;
    expect(await refusal(taken)).toMatch(/already exists/);
  });
});
