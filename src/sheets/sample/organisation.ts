import type { SettingRow } from '../office';
import { SETTINGS } from '../setting-list';
import type { SettingKey } from '../settings';

/** An invented kindergarten. Region code 00 of ИНН and ОГРН belongs to nobody; the control digits are right. */
const VALUES: Partial<Record<SettingKey, string>> = {
  'org.full':
    'Муниципальное бюджетное дошкольное образовательное учреждение «Детский сад № 37 „Рябинка“ города Верхнелужска»',
  'org.short': 'МБДОУ «Детский сад № 37 „Рябинка“»',
  'org.founder': 'Управление образования администрации города Верхнелужска',
  'org.place': 'г. Верхнелужск',
  'org.address': 'г. Верхнелужск, ул. Садовая, д. 14',
  'org.phone': '+7 900 000-00-37',
  'org.email': 'ryabinka@example.org',
  'org.inn': '0037018420',
  'org.ogrn': '1020000037188',
  'org.site': 'https://ryabinka.example.org/nastavnichestvo',
  'head.position': 'заведующий',
  'head.name': 'Латыпова Гульнара Фаритовна',
  'head.gender': 'ж',
  'curator.name': 'Самойлова Инна Викторовна',
  'curator.position': 'старший воспитатель',
  'curator.email': 'kurator@example.org',
  'staff.name': 'Тищенко Алла Юрьевна',
  'staff.position': 'специалист по кадрам',
  year: '2026/2027',
  staffAll: '34',
  staffYoung: '9',
  statute: '27.08.2025 № 48-ОД',
  letterIndex: 'И',
};

/** «Настройки» of the sample book: every setting, in the order of the sheet. */
export const settingRows: readonly SettingRow[] = SETTINGS.map(({ key, section, title, start, hint }) => ({
  section,
  title,
  value: VALUES[key] ?? start,
  hint,
}));
