/** Names of folders the program makes. */
export const files = {
  templatesFolder: ['Наставничество', 'Шаблоны'],
  documentsFolder: (year: string): readonly string[] => [
    'Наставничество',
    'Документы',
    year.replace('/', '-'),
  ],
} as const;
