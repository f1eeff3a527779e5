import { counted } from '../plural';

const DOCUMENTS = ['документ', 'документа', 'документов'] as const;

/** Sentences of «Папка для проверки». */
export const yearPackPanelTexts = {
  yearPack: {
    title: 'Папка для проверки',
    lead: (year: string) => `Все документы ${year} учебного года в одной папке, с описью.`,
    found: (documents: number) => `Собрать можно: ${counted(documents, DOCUMENTS)}.`,
    complete: 'Всё на месте.',
    gaps: (count: number) => `Чего не хватает или не подписано: ${count}.`,
    part: (documents: number, gaps: number) =>
      [counted(documents, DOCUMENTS), gaps === 0 ? '' : `замечаний: ${gaps}`].filter(Boolean).join(', '),
    noFile: 'бумага оформлена не здесь, файла нет',
    printGaps: 'Указать в описи, чего не хватает',
    gather: 'Собрать папку',
    gathering: 'Собираю документы…',
    stop: 'Остановить',
    progress: (copied: number, all: number) => `Собрано ${copied} из ${all}`,
    stopped: 'Остановлено. Нажмите «Собрать папку», чтобы продолжить: уже собранное останется.',
    lost: 'Файлов нет на месте',
    openFolder: 'Открыть папку',
    open: 'Собрать папку для проверки',
  },
} as const;
