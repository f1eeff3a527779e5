/** People */
export const PEOPLE_KINDS = [] as const;
