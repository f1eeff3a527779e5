import type { Addon } from '../../host/addon';
import type { MenuNode } from '../../host/realm/protocol';

const item = (title: string, fn: string) => ({ kind: 'item' as const, title, fn });
const line = { kind: 'separator' as const };
const submenu = (title: string, items: MenuNode['items']) => ({
  kind: 'submenu' as const,
  menu: { title, items },
});

const menu: MenuNode = {
  title: 'Наставничество',
  items: [
    item('Открыть панель', 'openPanel'),
    item('Проверить сроки', 'checkDeadlines'),
    line,
    item('Подобрать пары…', 'openPairing'),
    submenu('Оформить документ', [
      item('Приказ о закреплении пар…', 'openOrder'),
      item('Согласия…', 'openConsents'),
      item('Все документы…', 'openAllDocuments'),
    ]),
    line,
    submenu('Дорожная карта', [item('Загрузить план…', 'loadPlan'), item('Показать год…', 'showYear')]),
    submenu('Отчёты', [item('Показатели…', 'showFigures'), item('Реестр участников…', 'showRegister')]),
    line,
    submenu('Настройка', [item('Создать таблицу', 'createBook'), item('Проверить таблицу', 'checkBook')]),
    item('Справка', 'openHelp'),
  ],
};

const opening = `
function addItems(menu, items) {
  items.forEach(function (one) {
    if (one.kind === 'separator') menu.addSeparator();
    else if (one.kind === 'item') menu.addItem(one.title, one.fn);
    else menu.addSubMenu(addItems(SpreadsheetApp.getUi().createMenu(one.menu.title), one.menu.items));
  });
  return menu;
}
function onOpen() {
  addItems(SpreadsheetApp.getUi().createMenu(${JSON.stringify(menu.title)}), ${JSON.stringify(menu.items)}).addToUi();
}
`;

/** A small Apps Script project with a long menu; `functions` is the source of what the menu and the panel call. */
export function sampleScript(functions = '', panel = ''): Addon {
  return {
    code: opening + functions,
    manifest: { timeZone: 'Europe/Moscow' },
    assets: (file) => (file === 'panel' ? panel : null),
  };
}
