/** Settings that documents read; the full set of «Настройки» has all of them. */
export type OfficeSetting =
  | 'org.full'
  | 'org.short'
  | 'org.founder'
  | 'org.place'
  | 'org.address'
  | 'org.phone'
  | 'org.email'
  | 'org.inn'
  | 'org.ogrn'
  | 'org.site'
  | 'head.position'
  | 'head.name'
  | 'head.gender'
  | 'head.basis'
  | 'curator.name'
  | 'curator.position'
  | 'staff.name'
  | 'staff.position'
  | 'year'
  | 'statute'
  | 'capacity'
  | 'programmeDays'
  | 'staffAll'
  | 'staffYoung'
  | 'control'
  | 'surveyNames';

export type OfficeSettings = Readonly<Record<OfficeSetting, string>>;

/** Settings without which hardly any document may be signed. */
export const FOR_ALL = ['org.full', 'org.short', 'head.position', 'head.name'] as const;
