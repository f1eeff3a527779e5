/** One JSON object a line, or the text a person reads. */
export function print(json: boolean, value: object, text: string): void {
  console.log(json ? JSON.stringify(value) : text);
}
