/** Names that the grid gives its parts for screen readers in English only. */
const russianNames: Record<string, string> = {
  'ribbon.start': 'Панель инструментов',
  'Sidebar panel': 'Боковая панель таблицы',
  'Close sidebar': 'Закрыть боковую панель таблицы',
  'Resize sidebar': 'Изменить ширину боковой панели',
  'Sheet tabs': 'Листы',
  'Notifications alt+T': 'Сообщения таблицы',
  'Zoom in': 'Увеличить',
  'Zoom out': 'Уменьшить',
  'Reset zoom': 'Обычный размер',
  increment: 'Больше',
  decrement: 'Меньше',
  Previous: 'Назад',
  Next: 'Вперёд',
  Back: 'Вернуться',
  'Previous Month': 'Предыдущий месяц',
  'Next Month': 'Следующий месяц',
  'Close badge': 'Убрать',
  'Drag block': 'Переместить',
};

/** Translates the names now and whenever the grid makes new parts anywhere on the page. */
export function speakRussian(page: HTMLElement): void {
  const translate = (part: Element) => {
    const name = russianNames[part.getAttribute('aria-label') ?? ''];
    if (name) part.setAttribute('aria-label', name);
  };
  const translateAll = () => page.querySelectorAll('[aria-label]').forEach(translate);
  new MutationObserver(translateAll).observe(page, {
    childList: true,
    subtree: true,
    attributeFilter: ['aria-label'],
  });
  translateAll();
}
