/** Forms */
export const FORM_KINDS = [] as const;
