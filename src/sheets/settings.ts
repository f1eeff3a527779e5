import { comparable } from '../domain/nearest';
import type { SettingRow } from './office';
import { SETTINGS } from './setting-list';

export type SettingKey = (typeof SETTINGS)[number]['key'];

/** Values of all settings as text; a setting whose row is missing has its starting value. */
export type Settings = Readonly<Record<SettingKey, string>>;

/** What the row of a setting is called in «Настройки». */
export const settingTitle = (key: SettingKey): string =>
  SETTINGS.find((setting) => setting.key === key)!.title;

/** The one rule by which a row is the row of a setting: case, ё, punctuation and spaces do not matter. */
export const namesSetting = (title: string, key: SettingKey): boolean =>
  comparable(title) === comparable(settingTitle(key));

/** Reads the rows of «Настройки», of two with one title the first; unknown rows are left alone. */
export function settingsFrom(rows: readonly Pick<SettingRow, 'title' | 'value'>[]): Settings {
  const typed = new Map([...rows].reverse().map((row) => [comparable(row.title), row.value.trim()]));
  return Object.fromEntries(
    SETTINGS.map((setting) => [setting.key, typed.get(comparable(setting.title)) ?? setting.start]),
  ) as Settings;
}
