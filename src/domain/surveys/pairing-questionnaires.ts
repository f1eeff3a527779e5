import type { PairingSurvey, Questionnaire } from './questionnaire';

/** Days meetings may be on; the sixth for schools that work on Saturdays. */
const MEETING_DAYS = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'] as const;

/** Both sides are asked alike, so that their answers can meet. */
const WHEN_AND_HOW: Questionnaire['questions'] = [
  {
    code: 'days',
    text: 'В какие дни удобно встречаться',
    kind: 'several',
    options: MEETING_DAYS,
    column: 'days',
    known: /дни|день недели|когда удобно/,
  },
  {
    code: 'mode',
    text: 'Как удобно встречаться',
    kind: 'choice',
    list: 'mode',
    column: 'mode',
    known: /режим|очно|дистанц|формат встреч/,
  },
];

const application: Questionnaire = {
  code: 'Q-01',
  name: 'Заявка наставника',
  role: 'mentor',
  whole: false,
  questions: [
    {
      code: 'topics',
      text: 'В чём вы сильны и готовы помочь',
      kind: 'several',
      list: 'topics',
      column: 'topics',
      known: /сил[ье]н|компетенци|чем (?:вы )?(?:готовы|можете) помочь|в каких област/,
    },
    {
      code: 'achievements',
      text: 'Чем из своей работы гордитесь',
      kind: 'text',
      column: 'achievements',
      known: /достижени|горд|наград|успех/,
    },
    {
      code: 'experience',
      text: 'Были ли вы наставником раньше',
      kind: 'choice',
      options: ['нет', 'один раз', 'несколько раз'],
      known: /опыт.*наставни|наставником раньше|были ли .*наставник/,
    },
    {
      code: 'ready-for',
      text: 'С кем готовы работать',
      kind: 'several',
      options: ['молодой специалист', 'вновь принятый', 'опытный педагог'],
      known: /с кем (?:вы )?готов|какой категори/,
    },
    {
      code: 'capacity',
      text: 'Сколько наставляемых готовы вести',
      kind: 'number',
      range: [1, 3],
      unit: 'чел.',
      column: 'capacity',
      known: /сколько (?:наставляем|человек|подопечн|педагог)|количество наставляем/,
    },
    {
      code: 'hours',
      text: 'Сколько часов в неделю готовы уделять',
      kind: 'number',
      range: [1, 12],
      unit: 'ч в неделю',
      column: 'hours',
      known: /час(?:ов|а|ы).*недел|сколько времени|ресурс времени/,
    },
    ...WHEN_AND_HOW,
    {
      code: 'kind',
      text: 'Какой вид наставничества вам ближе',
      kind: 'choice',
      list: 'pairKind',
      known: /вид наставничества|форма наставничества/,
    },
    {
      code: 'needs',
      text: 'Что вам нужно от организации',
      kind: 'several',
      options: ['обучение', 'методические материалы', 'разгрузка по другим делам', 'оплата'],
      column: 'note',
      lead: 'Нужно от организации:',
      known:
        /нужн[а-я]* от|поддержк.*организаци|помощь организаци|ожида[а-я]+ от (?:организаци|администраци)/,
    },
    {
      code: 'readiness',
      text: 'Насколько вы готовы быть наставником, от 1 до 10',
      kind: 'number',
      range: [1, 10],
      unit: 'из 10',
      known: /насколько .*готов|готовность/,
    },
    {
      code: 'unwilling',
      text: 'С кем не готовы работать',
      kind: 'text',
      private: true,
      known: /не готов|не хотел|не жела|точно не|нежелательн/,
    },
  ],
};

const request: Questionnaire = {
  code: 'Q-02',
  name: 'Запрос наставляемого',
  role: 'mentee',
  whole: false,
  questions: [
    {
      code: 'difficulties',
      text: 'Что даётся трудно',
      kind: 'marks',
      list: 'topics',
      column: 'topics',
      known: /трудност|затруднени|трудно|дефицит/,
    },
    {
      code: 'requests',
      text: 'С чем помочь прежде всего',
      kind: 'ranked',
      list: 'topics',
      places: { count: 3, word: 'запрос' },
      column: 'mainRequest',
      known: /главн[а-я]* запрос|основн[а-я]* запрос|прежде всего|(?:перв|втор|трет)[а-я]+ запрос|запрос \d/,
    },
    {
      code: 'help',
      text: 'Какая помощь нужна',
      kind: 'several',
      options: [
        'посещение занятий',
        'совместное планирование',
        'консультации',
        'разбор документов',
        'психологическая поддержка',
      ],
      known: /как(?:ая|ой|ую) (?:вид )?помощ|вид[а-я]* помощи|форм[а-я]* помощи/,
    },
    ...WHEN_AND_HOW,
    {
      code: 'wish-form',
      text: 'Какой вид наставничества вам ближе',
      kind: 'choice',
      list: 'pairKind',
      column: 'wishForm',
      known: /вид наставничества|форма наставничества/,
    },
    {
      code: 'result',
      text: 'Чего хотите достичь к концу работы с наставником',
      kind: 'text',
      known: /результат|достичь|ожидани/,
    },
    {
      code: 'preferred',
      text: 'Кого хотели бы видеть наставником',
      kind: 'persons',
      places: { count: 3, word: 'выбор' },
      column: 'preferred',
      known: /видеть (?:своим |вашим )?наставником|кого .*наставник|желаем[а-я]+ наставник/,
    },
  ],
};

const ballot: Questionnaire = {
  code: 'Q-05',
  name: 'Бюллетень предпочтений',
  role: null,
  whole: true,
  questions: [
    {
      code: 'choices',
      text: 'С кем хотели бы работать',
      kind: 'persons',
      places: { count: 3, word: 'выбор' },
      column: 'preferred',
      known: /(?<!не )хотел[а-я ()]*работать|выбор|предпочт/,
    },
    {
      code: 'never',
      text: 'С кем точно не хотели бы работать',
      kind: 'persons',
      private: true,
      known: /точно не|не хотел|не жела|не готов|нежелательн/,
    },
    { code: 'interest', text: 'Кто заинтересовал и чем', kind: 'text', known: /заинтересовал/ },
    { code: 'comment', text: 'Комментарий', kind: 'text', known: /комментари|добавить|пожелани/ },
  ],
};

/** The questionnaires that pairs are chosen by, in our own wording (domain rule §5). */
export const QUESTIONNAIRES: Readonly<Record<PairingSurvey, Questionnaire>> = {
  'Q-01': application,
  'Q-02': request,
  'Q-05': ballot,
};
