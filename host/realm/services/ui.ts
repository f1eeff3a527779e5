import { UI_ENUMS } from '../enums';
import { refuse } from '../exception';
import { state } from '../execution';
import type { MenuNode } from '../protocol';
import { chains, gives, instance, serviceClass, stateOf } from '../service';
import { pageOf } from './html';

const DIALOG = { width: 300, height: 150 } as const;

const menu = serviceClass<GoogleAppsScript.Base.Menu, MenuNode>('Base.Menu', {
  addItem: chains('s s', (self, title: string, fn: string) => {
    self.items.push({ kind: 'item', title, fn });
  }),
  addSeparator: chains('', (self) => {
    self.items.push({ kind: 'separator' });
  }),
  addSubMenu: chains('Menu', (self, sub: object) => {
    self.items.push({ kind: 'submenu', menu: stateOf<MenuNode>(sub) });
  }),
  addToUi: gives('', (self) => {
    state.execution.effects.push({ effect: 'menu', menu: JSON.parse(JSON.stringify(self)) as MenuNode });
  }),
});

function showDialog(page: object, title: string, modal: boolean): void {
  const { content, width, height } = pageOf(page);
  state.execution.effects.push({
    effect: 'dialog',
    title,
    html: content,
    width: width ?? DIALOG.width,
    height: height ?? DIALOG.height,
    modal,
  });
}

const ui = serviceClass<GoogleAppsScript.Base.Ui, null>(
  'Base.Ui',
  {
    createMenu: gives('s', (_self, title: string) => instance<MenuNode>(menu, { title, items: [] })),
    createAddonMenu: gives('', () => instance<MenuNode>(menu, { title: '', items: [] })),
    showSidebar: gives('HtmlOutput', (_self, page: object) => {
      const { content, title } = pageOf(page);
      state.execution.effects.push({ effect: 'sidebar', title, html: content });
    }),
    showModalDialog: gives('HtmlOutput s', (_self, page: object, title: string) =>
      showDialog(page, title, true),
    ),
    showModelessDialog: gives('HtmlOutput s', (_self, page: object, title: string) =>
      showDialog(page, title, false),
    ),
    alert: gives('s | s #ButtonSet | s s #ButtonSet', () =>
      refuse(
        'Ui.alert не поддерживается локальной версией: вопрос остановил бы выполнение. Спросите в боковой панели.',
      ),
    ),
  },
  UI_ENUMS,
);

export const uiObject = (): object => instance(ui, null);
