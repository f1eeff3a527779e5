/** Shares that the organisation sets for its own indicators; empty = the usual one, or none. */
export const FIGURE_SETTINGS = [
  {
    key: 'thresholdYoung',
    section: 'Показатели',
    title: 'Порог: охват молодых педагогов',
    start: '',
    hint: 'Процентов. Пусто: 70, а если молодых педагогов не больше пяти – 100.',
  },
  {
    key: 'thresholdStaff',
    section: 'Показатели',
    title: 'Порог: доля участвующих педагогов',
    start: '',
    hint: 'Процентов. Общего порога нет, его ставит организация.',
  },
  {
    key: 'thresholdDeficits',
    section: 'Показатели',
    title: 'Порог: закрывшиеся трудности',
    start: '',
    hint: 'Процентов. Общего порога нет, его ставит организация.',
  },
  {
    key: 'thresholdStayed',
    section: 'Показатели',
    title: 'Порог: закрепление наставляемых',
    start: '',
    hint: 'Процентов тех, кто продолжает работать 1 сентября следующего учебного года.',
  },
] as const;
