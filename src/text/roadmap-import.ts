/** Refusals of files, and what was written. */
export const importTexts = {
  files: {
    'old-office':
      'Это файл старого вида. Откройте его, сохраните как документ .docx или таблицу .xlsx и выберите снова.',
    unknown:
      'Такой файл прочитать нельзя. Подойдут файлы .docx, .xlsx, .csv и .txt; из другого скопируйте таблицу и вставьте её сюда.',
    damaged: 'Файл повреждён или открыт не до конца. Сохраните его заново и выберите снова.',
    empty: 'В файле нет текста. Если это снимок страницы, нужен документ с текстом.',
  },
  noSheet: (name: string) => `Листа «${name}» больше нет. Выберите другой.`,
  emptySheet: (name: string) => `Лист «${name}» пуст. Выберите другой.`,
  noDate: 'Даты в плане нет. Впишите её, если она известна.',
  threshold: (percent: number) => `${percent} %`,
  accepted: (rows: number, added: number, updated: number) => {
    const parts = [`Загружена дорожная карта, строк: ${rows}`];
    if (updated > 0) parts.push(`новых: ${added}, обновлено: ${updated}`);
    return parts.join(', ');
  },
  goneRow: (number: string, activity: string) => (number === '' ? activity : `${number} ${activity}`),
} as const;
