import { type ConsentStanding, SITE_CONSENT } from '../domain/people/consents';
import { counted } from './plural';

export const consentTexts = {
  mentor: 'наставник',
  mentee: 'наставляемый',
  papers: ['согласие', 'согласия', 'согласий'] as const,
  tooManyToPrint: (most: number) =>
    `Сразу готовится не больше ${most} согласий. Отметьте меньше или выберите «Оформить документ – Согласия».`,
  printed: (count: string) => `Подготовлено для подписи: ${count}`,
  registerMade: 'Подготовлен реестр согласий',
  registerEmpty: 'В книге ещё нет ни одного согласия, печатать нечего. Внесите первое.',
  needKind: 'Выберите вид согласия.',
  noPaper: 'Строки этого согласия больше нет. Обновите панель.',
  noSuchPair: 'Этот человек не состоит в такой паре. Выберите пару из списка.',
  endsTooEarly: 'Согласие заканчивается раньше, чем подписано. Проверьте обе даты.',
  futureWithdrawal: 'День отзыва ещё не наступил. Впишите день, когда пришло заявление.',
  withdrawnTooEarly: 'Отозвано раньше, чем подписано. Проверьте обе даты.',
  alreadyEntered: 'Эти согласия от этого дня уже внесены. Обновите список.',
  nothingToEnter: 'Отметьте хотя бы одно согласие.',
  tooMany: (most: number) =>
    `За один раз можно внести не больше ${most} согласий, иначе действие нельзя отменить. Отметьте меньше.`,
  corrected: (name: string, kind: string) => `Исправлено согласие «${kind}»: ${name}`,
  withdrawn: (name: string, kind: string) => `Отмечен отзыв согласия «${kind}»: ${name}`,
  entered: (count: number) => `Внесено: ${counted(count, ['согласие', 'согласия', 'согласий'])}`,
  withdrawnPerson: (name: string) =>
    `${name}: согласие на обработку данных отозвано, поэтому новые документы не называют этого человека. Если он снова участвует, возьмите согласие, написанное от руки, и внесите его дату.`,
  byCode: (name: string) =>
    `${name}: вместо имени здесь код. Бумагу с именем сделайте в таблице, где имена есть.`,
  withdrawnOther: (name: string, other: string) =>
    `${name}: бумага назвала бы человека, который отозвал согласие на обработку данных (${other}). Завершите эту пару или внесите его новое согласие.`,
  externalMentor: (name: string) =>
    `${name} – внешний наставник. Он работает по договору, согласие по статье 351.8 Трудового кодекса ему не нужно.`,
  noBlank: (kind: string) =>
    `Бланка для согласия «${kind}» в программе нет. Подготовьте его сами и внесите дату, когда подпишут.`,
  site: {
    /** Why the site may not name a person. */
    why: (kind: string, why: Exclude<ConsentStanding, 'valid'>): string => {
      const words = kind === SITE_CONSENT ? 'на размещение на сайте' : 'на обработку данных';
      return {
        missing: `нет согласия ${words}`,
        expired: `согласие ${words} закончилось`,
        withdrawn: `согласие ${words} отозвано`,
      }[why];
    },
    groups: {
      mentors: { title: 'Наставники', others: ['наставник', 'наставника', 'наставников'] },
      mentees: { title: 'Наставляемые', others: ['наставляемый', 'наставляемых', 'наставляемых'] },
      pairs: { title: 'Пары', others: ['пара', 'пары', 'пар'] },
    } as const,
    more: (count: string) => `ещё ${count}`,
    pair: (mentor: string, mentee: string) => `${mentor} – ${mentee}`,
  },
};
