// The add-on one writes on the first day: one getValue or setValue for every cell. The bench runs it beside ours, in
// the same realm and through the same door. It is a kind baseline: it reads no column it does not need, looks at
// every table once and understands plain dates only.

// biome-ignore lint/correctness/noUnusedVariables: the host calls it by name
function sidebarCall(text) {
  const { method, input } = JSON.parse(text);
  return JSON.stringify({ ok: true, value: ACTIONS[method](input) });
}

const ACTIONS = { 'home.open': openHome, 'pairs.save': savePair, 'roadmap.check': checkRoadmap };

const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

function openHome() {
  const today = new Date();
  const settings = readTable('Настройки', ['Настройка', 'Значение']);
  const mentors = readTable('Наставники', ['Код', 'ФИО наставника', 'Статус']);
  const mentees = readTable('Наставляемые', [
    'Код',
    'ФИО наставляемого',
    'Статус',
    'Дата вхождения в программу',
  ]);
  const pairs = readTable('Пары', [
    'Код',
    'Код наставника',
    'Код наставляемого',
    'Статус',
    'По',
    'Приказ №',
    'Приказ от',
    'Программа утверждена',
  ]);
  const consents = readTable('Согласия', [
    'Код участника',
    'Вид согласия',
    'Пара',
    'Дата',
    'Действует до',
    'Отозвано',
  ]);
  const plan = readTable('Дорожная карта', ['Мероприятие', 'Срок', 'Статус', 'Выполнено']);

  const paired = new Set(pairs.map((pair) => pair['Код наставляемого']));
  const given = new Set(
    consents
      .filter((row) => row.Дата && !row.Отозвано)
      .map((row) => `${row['Код участника']}|${row['Вид согласия']}`),
  );
  const lacks = (code, kind) => !given.has(`${code}|${kind}`);
  return {
    organisation: settings.length > 0 ? settings[0].Значение : '',
    late: plan.filter((row) => !row.Выполнено && dayOf(row.Срок) < today).map((row) => row.Мероприятие),
    alone: mentees.filter((row) => !paired.has(row.Код)).map((row) => row['ФИО наставляемого']),
    consents:
      mentors.concat(mentees).filter((row) => lacks(row.Код, 'обработка данных')).length +
      pairs.filter((row) => lacks(row['Код наставника'], 'быть наставником')).length +
      pairs.filter((row) => lacks(row['Код наставляемого'], 'участвовать в паре')).length,
    ended: pairs.filter((row) => row.Статус === 'действует' && row.По && row.По < today).length,
    orders: pairs.filter((row) => row.Статус === 'согласована' && !row['Приказ №']).length,
  };
}

function savePair({ draft }) {
  const mentor = find('Наставники', draft.mentorId, ['ФИО наставника', 'Мест для наставляемых', 'Статус']);
  const mentee = find('Наставляемые', draft.menteeId, ['ФИО наставляемого', 'Основной запрос', 'Статус']);
  const pairs = readTable('Пары', ['Код', 'Код наставника', 'Код наставляемого', 'Статус']);
  const busy = pairs.filter(
    (pair) => pair['Код наставника'] === draft.mentorId && pair.Статус === 'действует',
  );
  if (busy.length >= (mentor['Мест для наставляемых'] || 2))
    throw new Error('У наставника нет свободных мест.');
  const consents = readTable('Согласия', ['Код', 'Код участника', 'Вид согласия', 'Дата']);

  const ofYear = pairs.filter((pair) => pair.Код.startsWith('П-2026-'));
  const id = `П-2026-${ofYear.length + 1}`;
  appendRow('Пары', {
    Код: id,
    'Код наставника': draft.mentorId,
    'Код наставляемого': draft.menteeId,
    Наставник: mentor['ФИО наставника'],
    Наставляемый: mentee['ФИО наставляемого'],
    Статус: 'согласована',
    Форма: draft.form,
    Вид: draft.kind,
    'Основной запрос': mentee['Основной запрос'],
    С: dateOf(draft.from),
    По: dateOf(draft.to),
    Режим: draft.mode,
    'Периодичность встреч': draft.schedule,
  });
  const people = [
    [draft.mentorId, mentor['ФИО наставника'], 'быть наставником', draft.mentorConsent],
    [draft.menteeId, mentee['ФИО наставляемого'], 'участвовать в паре', draft.menteeConsent],
  ];
  people.forEach(([code, name, kind, date], index) => {
    appendRow('Согласия', {
      Код: `С-${consents.length + index + 1}`,
      'Код участника': code,
      ФИО: name,
      'Вид согласия': kind,
      Пара: id,
      Дата: dateOf(date),
    });
  });
  appendRow('Журнал', { Код: `Ж-${id}`, Когда: new Date().toISOString(), 'Что сделано': 'Пара сохранена' });
  return { id };
}

function checkRoadmap() {
  const today = new Date();
  const soon = new Date(today.getTime() + 14 * 24 * 3600 * 1000);
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Дорожная карта');
  const columns = headers(sheet);
  const lines = [];
  readTable('Дорожная карта', ['Мероприятие', 'Срок', 'Выполнено', 'Ответственный']).forEach((row, index) => {
    const last = dayOf(row.Срок);
    const state = row.Выполнено ? 'выполнено' : last < today ? 'просрочено' : last ? 'не начато' : 'уточнить';
    sheet.getRange(index + 2, columns.По).setValue(last || '');
    sheet.getRange(index + 2, columns.Статус).setValue(state);
    if (state === 'просрочено') lines.push(['Просрочено', row]);
    else if (last && last <= soon) lines.push(['Ближайшие 14 дней', row]);
  });
  const summary = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Сводка');
  lines.slice(0, 40).forEach(([section, row], index) => {
    summary.getRange(index + 2, 1).setValue(section);
    summary.getRange(index + 2, 2).setValue(row.Мероприятие);
    summary.getRange(index + 2, 3).setValue(row.Срок);
    summary.getRange(index + 2, 4).setValue(row.Ответственный);
  });
  return { late: lines.length };
}

/** Columns by their headers, read one after another. */
function headers(sheet) {
  const columns = {};
  const last = sheet.getLastColumn();
  for (let column = 1; column <= last; column++) columns[sheet.getRange(1, column).getValue()] = column;
  return columns;
}

function readTable(name, wanted) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  const columns = headers(sheet);
  const last = sheet.getLastRow();
  const rows = [];
  for (let row = 2; row <= last; row++) {
    const values = {};
    for (const header of wanted) values[header] = sheet.getRange(row, columns[header]).getValue();
    rows.push(values);
  }
  return rows;
}

/** Looks down the codes until the right one. */
function find(name, code, wanted) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  const columns = headers(sheet);
  const last = sheet.getLastRow();
  for (let row = 2; row <= last; row++) {
    if (sheet.getRange(row, columns.Код).getValue() !== code) continue;
    const values = {};
    for (const header of wanted) values[header] = sheet.getRange(row, columns[header]).getValue();
    return values;
  }
  throw new Error(`Нет строки с кодом ${code}.`);
}

function appendRow(name, values) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  const columns = headers(sheet);
  const row = sheet.getLastRow() + 1;
  if (row > sheet.getMaxRows()) sheet.insertRowsAfter(row - 1, 20);
  for (const header of Object.keys(values)) sheet.getRange(row, columns[header]).setValue(values[header]);
}

function dateOf(iso) {
  const [year, month, day] = iso.split('-').map(Number);
  return new Date(year, month - 1, day);
}

/** «до 15.09.2026», «сентябрь»: the last day, or nothing. */
function dayOf(words) {
  const date = /(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(words);
  if (date) return new Date(Number(date[3]), Number(date[2]) - 1, Number(date[1]));
  const month = MONTHS.findIndex((start) => String(words).toLowerCase().includes(start));
  return month < 0 ? null : new Date(month < 8 ? 2027 : 2026, month + 1, 0);
}
