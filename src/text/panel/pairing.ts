import { plural } from '../../domain/language/choice';
import { counted } from '../plural';

const PAIRS = ['пара', 'пары', 'пар'] as const;
const PLACES = ['место', 'места', 'мест'] as const;
const MENTORS = ['наставник', 'наставника', 'наставников'] as const;
const POINTS = ['балл', 'балла', 'баллов'] as const;

/** Sentences of the dialog «Подбор пар». */
export const pairingTexts = {
  pairing: {
    title: 'Подбор пар',
    proposing: 'Составляю предложение…',
    aim: 'Что важнее',
    aims: [
      ['best', 'лучшие пары', 'Сумма баллов всех пар будет наибольшей.'],
      ['most', 'больше пар', 'Без пары останется как можно меньше людей.'],
      ['fair', 'ровная нагрузка', 'Наставники получат наставляемых поровну.'],
    ],
    again: 'Предложить заново',
    accept: 'Принять предложение',
    single: 'Новая пара',
    columns: {
      mentees: (count: number) => `Ждут пары: ${count}`,
      mentors: (free: number) => `Наставники: свободно ${counted(free, PLACES)}`,
    },
    lines: 'Предложенные пары',
    line: (mentee: string, mentor: string, points: number, locked: boolean) =>
      `${mentee} – ${mentor}, ${counted(points, POINTS)}${locked ? ', закреплено' : ''}`,
    pair: (mentee: string, mentor: string) => `${mentee} – ${mentor}`,
    points: (points: number) => counted(points, POINTS),
    locked: 'закреплено',
    request: (text: string) => `запрос: ${text}`,
    toAlone: (count: number) => `Без пары: ${count}`,
    places: (free: number, capacity: number) => `мест ${capacity}, свободно ${free}`,
    taken: (count: number) => `в предложении ${count}`,
    group: 'Вести группой',
    groupMark: (mentorId: string) => `Г-${mentorId}`,
    idle: 'Наставники без новых пар',
    acts: {
      lock: 'Закрепить',
      unlock: 'Снять закрепление',
      change: 'Заменить',
      forbid: 'Не предлагать',
      back: 'Снова предлагать',
      fold: 'Свернуть',
    },
    reasons: {
      title: (points: number) => `Из чего ${counted(points, POINTS)}`,
      label: 'Признак',
      points: 'Баллы',
      text: 'За что',
      sum: 'Всего',
      kind: (kind: string) => `Вид наставничества: ${kind}`,
      from: 'Откуда:',
    },
    decisions: {
      title: (count: number) => `Ваши решения: ${count}`,
      own: 'Вы решили',
      lock: (mentee: string, mentor: string) => `Закреплено: ${mentee} – ${mentor}`,
      forbid: (mentee: string, mentor: string) => `Не предлагать: ${mentee} – ${mentor}`,
      why: (why: string) => `причина: ${why}`,
    },
    candidates: {
      title: (name: string) => `Кто ещё подходит: ${name}`,
      loading: 'Подбираю наставников…',
      proposed: 'в предложении',
      nobody: 'Предложить больше некого.',
      more: (count: number) => `Ещё ${counted(count, MENTORS)}`,
      barred: (count: number) => `Кого предложить нельзя: ${counted(count, MENTORS)}`,
      others: (count: number) => `Остальные (${counted(count, MENTORS)}): причина названа выше.`,
    },
    question: {
      lock: (pair: string) => `Назначить пару: ${pair}?`,
      unlock: (pair: string) => `Снять закрепление: ${pair}?`,
      forbid: (pair: string) => `Не предлагать пару: ${pair}?`,
      back: (pair: string) => `Снова предлагать пару: ${pair}?`,
      counting: 'Считаю, что изменится…',
      sum: (points: number) =>
        points === 0
          ? 'Сумма баллов не изменится'
          : `${points > 0 ? '+' : '−'}${counted(Math.abs(points), POINTS)} в сумме`,
      others: 'Что изменится:',
      why: 'Почему (можно не писать)',
      whyHint: 'Останется на листе «Подбор», чтобы решение было понятно через год.',
      yes: 'Так и сделать',
      no: 'Оставить',
      saving: 'Записываю решение…',
    },
    alone: {
      title: (count: number) => `Без пары останутся: ${count}`,
      line: (name: string, why: string) => `${name}: без пары. ${why}`,
      open: 'Кого можно предложить',
      unsaid: 'Для этого человека наставника не нашлось.',
      support: (support: string) => `Пока пары нет, предложена поддержка: ${support}`,
      ask: 'Поддержка до подбора пары не записана. Предложить?',
      offer: 'Предложить поддержку',
    },
    compared: {
      title: 'Что изменилось',
      close: 'Скрыть',
      more: (count: number) => `Ещё изменений: ${count}`,
    },
    acceptance: {
      question: (count: number) =>
        `${counted(count, PAIRS)} ${plural(count, ['получит', 'получат', 'получат'])} статус «предложена» на листе «Пары». Принять?`,
      groups: (count: number) => `Группой: ${counted(count, MENTORS)}.`,
      yes: (count: number) => `Принять ${counted(count, ['пару', 'пары', 'пар'])}`,
      no: 'Пока не принимать',
      saving: 'Записываю пары…',
    },
    accepted: {
      next: 'Дальше: согласуйте пары с их участниками и соберите согласия. После этого пары войдут в приказ.',
      agree: 'Согласовать пары',
      consents: 'Напечатать согласия',
      again: 'Вернуться к подбору',
    },
    empty: {
      both: 'В таблице пока нет ни наставников, ни наставляемых. Добавьте людей, и программа предложит пары.',
      mentors:
        'В банке наставников пока никого нет. Добавьте первого, и программа предложит пары тем, кто ждёт.',
      mentees:
        'Без пары никого нет. Когда придёт новый педагог, добавьте его в банк наставляемых: здесь появится предложение.',
      addMentor: 'Добавить наставника',
      addMentee: 'Добавить наставляемого',
      pairs: 'Показать все пары',
      noPlaces:
        'Свободных мест нет ни у одного наставника. Добавьте наставника или увеличьте «Места» на листе «Наставники».',
      noLines:
        'Предложить пока нечего: ни одна пара не проходит по правилам. Ниже сказано, кому что мешает и что это изменит.',
    },
  },
} as const;
