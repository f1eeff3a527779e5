/** Lines of the first screen. */
export const homeTexts = {
  groups: { overdue: 'Просрочено', soon: 'На этой неделе', running: 'Идёт', missing: 'Не хватает' },
  ended: (day: string) => `срок истёк ${day}`,
  noProgramme: 'нет программы',
  approveProgrammes: 'Утвердить программы',
  waitForOrder: (pairs: string) => `Ждут приказа: ${pairs}`,
  makeOrder: 'Оформить приказ',
  alone: (name: string) => `${name} без наставника`,
  waits: (days: string) => `ждёт ${days}`,
  findMentor: 'Подобрать наставника',
  consent: (name: string) => `Согласие: ${name}`,
  openCard: 'Открыть карточку',
  pairs: 'Пары',
  people: 'Люди',
  consents: 'Согласия',
  plan: 'Дорожная карта',
  pairCounts: (active: number, ready: number, before: number) =>
    [
      `действуют: ${active}`,
      ...(ready === 0 ? [] : [`ждут приказа: ${ready}`]),
      ...(before === 0 ? [] : [`готовятся: ${before}`]),
    ].join(', '),
  /** «ещё 3 – на листах «Пары» и «Наставляемые»» */
  more: (count: number, sheets: readonly string[], consents: boolean) => {
    const named = sheets.map((sheet) => `«${sheet}»`).join(' и ');
    const places = [
      ...(sheets.length === 0 ? [] : [`на ${sheets.length === 1 ? 'листе' : 'листах'} ${named}`]),
      ...(consents ? ['в окне «Согласия»'] : []),
    ];
    return `ещё ${count} – ${places.join(' и ')}`;
  },
  peopleCounts: (mentors: number, mentees: number) => `наставников: ${mentors}, наставляемых: ${mentees}`,
  allConsents: 'все получены',
  consentsNotAsked: 'не требуются',
  consentsMissing: (count: number) => `не хватает: ${count}`,
  pairWords: ['пара', 'пары', 'пар'] as const,
  dayWords: ['день', 'дня', 'дней'] as const,
  rowWords: ['строка', 'строки', 'строк'] as const,
};
