/** «1 пара», «2 пары», «5 пар»: the number with its word in the right form. */
export function counted(number: number, [one, few, many]: readonly [string, string, string]): string {
  const tens = Math.abs(number) % 100;
  const ones = tens % 10;
  const teen = tens >= 11 && tens <= 14;
  const word = ones === 1 && !teen ? one : ones >= 2 && ones <= 4 && !teen ? few : many;
  return `${number} ${word}`;
}
