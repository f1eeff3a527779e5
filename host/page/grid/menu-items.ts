/**
 * Commands of the grid whose result the book cannot take from the page: they are refused whichever way they are
 * given (menu, key, mouse), so that nothing seems done that is gone after a reload.
 */
export const refusedCommands: ReadonlySet<string> = new Set([
  'sheet.command.insert-sheet',
  'sheet.command.remove-sheet',
  'sheet.command.remove-sheet-confirm',
  'sheet.command.copy-sheet',
  'sheet.command.set-worksheet-name',
  'sheet.command.set-worksheet-order',
  'sheet.command.set-worksheet-hidden',
  'sheet.command.set-worksheet-show',
  'sheet.command.set-tab-color',
  'sheet.command.add-worksheet-merge',
  'sheet.command.add-worksheet-merge-all',
  'sheet.command.add-worksheet-merge-vertical',
  'sheet.command.add-worksheet-merge-horizontal',
  'sheet.command.remove-worksheet-merge',
  'sheet.command.set-frozen',
  'sheet.command.set-selection-frozen',
  'sheet.command.set-row-frozen',
  'sheet.command.set-col-frozen',
  'sheet.command.set-first-row-frozen',
  'sheet.command.set-first-column-frozen',
  'sheet.command.cancel-frozen',
  'sheet.command.hide-row-confirm',
  'sheet.command.hide-col-confirm',
  'sheet.command.set-rows-hidden',
  'sheet.command.set-col-hidden',
  'sheet.command.set-text-rotation',
  'sheet.command.insert-range-move-right-confirm',
  'sheet.command.insert-range-move-down-confirm',
  'sheet.command.delete-range-move-left-confirm',
  'sheet.command.delete-range-move-up-confirm',
]);

/** Menus and buttons that lead only to such commands, to formulas (the book has none) or to the makers' extras. */
const hiddenMenus = [
  'sheet.menu.sheet-frozen',
  'sheet.row-header-menu.sheet-frozen',
  'sheet.column-header-menu.sheet-frozen',
  'sheet.contextMenu.permission',
  'sheet.contextMenu.text-to-number',
  'sheet.toolbar.text-to-number',
  'sheet.menu.copy-special',
  'sheet.menu.paste-special',
  'sheet.menu.data-validation',
  'sheet.operation.open.conditional.formatting.panel',
  'sheet.operation.rename-sheet',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.command.set-once-format-painter',
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  'sheet.command.set-border-basic',
  'sheet.command.numfmt.set.currency',
  // Formats come with the columns; this list shows times of day in English.
  'sheet.operation.open.numfmt.panel',
  // Sizes are set with the mouse; these items name the unit in English.
  'sheet.command.set-row-height',
  'sheet.command.set-worksheet-col-width',
  'sheet.command.set-row-is-auto-height',
  'base-ui.operation.toggle-shortcut-panel',
  ...[
    'common',
    'financial',
    'logical',
    'text',
    'date',
    'lookup',
    'math',
    'statistical',
    'engineering',
    'information',
    'database',
  ].map((kind) => `formula-ui.operation.insert-function.${kind}`),
];

/** The menu settings of the grid's parts. */
export function hiddenMenuItems(): Record<string, { hidden: true }> {
  return Object.fromEntries(
    [...refusedCommands, ...hiddenMenus].map((id) => [id, { hidden: true as const }]),
  );
}
