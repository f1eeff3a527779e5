/** Reports */
export const REPORT_KINDS = [] as const;
