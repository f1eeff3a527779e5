/** What the command line says. */
export const cliText = {
  usage: `Наставник — ведение программы наставничества на этом компьютере.

  npm start                                   открыть таблицу в браузере
    -- --folder ПАПКА                         где лежат таблица и документы (по умолчанию «Наставник» в домашней папке)
    -- --port N                               порт страницы
    -- --sample                               новая таблица сразу с примером
    -- --no-open                              не открывать браузер

  npm run -s nastavnik -- КОМАНДА [--json]
    demo [--out ПАПКА] [--roadmap ФАЙЛ]       таблица с примером и документы
    import ФАЙЛ [--year 2026-2027]            прочитать дорожную карту (.docx, .xlsx, .csv, .txt)
    check ТАБЛИЦА.xlsx [--on ДАТА]            состояние сроков
    pair ТАБЛИЦА.xlsx [--aim best|most|fair]  предложить пары: лучшие, больше пар, ровная нагрузка
    document ВИД ТАБЛИЦА.xlsx [--subject КОД] [--out ПАПКА]
    deadline [--year 2026-2027]               понять сроки, по строке на каждый
    decline                                   просклонять, по строке на каждое имя или должность
`,
  unknownCommand: (name: string) => `Нет такой команды: ${name}.`,
  noFile: (path: string) => `Файл не найден: ${path}. Проверьте путь.`,
  needFile: 'Укажите файл.',
  noRows: 'Строк плана не нашли. Проверьте, что в файле план, а не письмо или один заголовок.',
  yearFrom: (year: string, from: 'asked' | 'plan' | 'settings' | 'today') => {
    if (from === 'asked' || from === 'plan') return '';
    const source = from === 'settings' ? 'из настроек' : 'по сегодняшнему дню';
    return ` Учебный год ${year} взят ${source}: в плане его нет. Другой год: --year 2026-2027.`;
  },
  badDate: (text: string) => `Не дата: ${text}. Напишите, например, 2026-11-21.`,
  badAim: (text: string) => `Нет такой цели подбора: ${text}. Цель одна из: best, most, fair.`,
  alone: 'без пары',
  badYear: (text: string) => `Не учебный год: ${text}. Напишите, например, 2026-2027.`,
  importSummary: ({
    rows,
    sure,
    asked,
    findings,
  }: {
    rows: number;
    sure: number;
    asked: number;
    findings: number;
  }) => `Строк: ${rows}, понято: ${sure}, спросить: ${asked}, замечаний: ${findings}.`,
  ready: (url: string) => `Таблица открыта: ${url}`,
  folder: (path: string) => `Папка с данными: ${path}`,
  stop: 'Чтобы закончить работу, закройте страницу и нажмите здесь Ctrl+C.',
  saving: 'Сохраняю и закрываю…',
  failed: (message: string) => `Не получилось: ${message}`,
  written: (path: string) => `Записано: ${path}`,
  portTaken: (port: number) => `Порт ${port} занят. Укажите другой: npm start -- --port ${port + 1}`,
  kinds: 'Вид документа – его код: D20, D11 и так далее до D52.',
  noSubject: 'Укажите, кого касается документ: --subject КОД.',
};
