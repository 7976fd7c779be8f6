const LONGEST_SHOWN = 40;

/**
 * Somebody's own words inside one of our messages: one short line of code that cannot break out of its back-ticks,
 * mention anybody, or hide characters.
 */
export function quoted(text: string): string {
  const line = text
    .slice(0, LONGEST_SHOWN * 4)
    .replaceAll(/[`\s\p{Cc}\p{Cf}]+/gu, " ")
    .trim();
  const characters = Array.from(line);
  const isLong = characters.length > LONGEST_SHOWN;
  const shown = isLong ? `${characters.slice(0, LONGEST_SHOWN).join("")}…` : line;
  return `\`${shown === "" ? " " : shown}\``.toWellFormed();
}
