/** Menu items of the grid that change what the book cannot keep. */
const hidden: string[] = [];

export function hiddenMenuItems(): Record<string, { hidden: true }> {
  return Object.fromEntries(hidden.map((id) => [id, { hidden: true as const }]));
}
