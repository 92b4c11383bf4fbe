/** Whether a cell reads as we wrote it; spaces and line ends, which programs write differently, make no difference. */
export function isSameText(now: unknown, ours: string): boolean {
  return plain(String(now ?? "")) === plain(ours);
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
