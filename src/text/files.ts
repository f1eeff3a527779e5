import { kindName } from '../documents/kind-names';

/** Names of folders and templates the program makes. */
export const files = {
  templatesFolder: ['Наставничество', 'Шаблоны'],
  documentsFolder: (year: string): readonly string[] => [
    'Наставничество',
    'Документы',
    year.replace('/', '-'),
  ],
  /** «Приказ о закреплении пар (в тексте)»: the variant with names in its points shares the short name. */
  templateName: (kind: string): string => (kind === 'D20T' ? `${kindName(kind)} (в тексте)` : kindName(kind)),
} as const;
