/** The date of a booking: today, where the user is. @example today(new Date(2020, 8, 5)) // "2020-09-05" */
export function today(now: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
