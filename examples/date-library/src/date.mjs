/** Reads a calendar day such as "2026-03-01". */
export function parseDate(text) {
  const [year, month, day] = text.split("-").map(Number);
  return new Date(year, month, day);
}

/** Writes the calendar day of a date. */
export function formatDate(date) {
  return date.toISOString().slice(0, 10);
}

/** Whole days from one calendar day to another. */
export function daysBetween(from, to) {
  return Math.round((parseDate(to) - parseDate(from)) / 86_400_000);
}
