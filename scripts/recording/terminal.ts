/** A piece of a line in one style. */
export interface Span {
  text: string;
  bold: boolean;
  dim: boolean;
  color: "red" | "green" | undefined;
}

/** A line as it stood at the end, and when its first character came. */
export interface ScreenLine {
  spans: Span[];
  atMs: number;
}

interface Style {
  bold: boolean;
  dim: boolean;
  color: Span["color"];
}

const PLAIN: Style = { bold: false, dim: false, color: undefined };

/**
 * What a terminal shows in the end, from chunks of output with their times. It knows what `upshift run` uses: colours,
 * weight, and wiping the line that it is on; another sequence is an error, so that a picture never lies.
 */
export function replay(chunks: readonly { atMs: number; text: string }[]): ScreenLine[] {
  const lines: ScreenLine[] = [];
  let current: ScreenLine = { spans: [], atMs: 0 };
  let style = PLAIN;
  for (const { atMs, text } of chunks) {
    for (const token of text.match(/\u001B\[[\d;]*[A-Za-z]|\r\n|\r|\n|[^\u001B\r\n]+|\u001B/g) ?? []) {
      if (token === "\n" || token === "\r\n") {
        lines.push(current);
        current = { spans: [], atMs };
      } else if (token === "\r" || token === "\u001B[2K") {
        current = { spans: [], atMs };
      } else if (token.startsWith("\u001B")) {
        style = styled(style, token);
      } else {
        if (current.spans.length === 0) current.atMs = atMs;
        current.spans.push({ text: token, ...style });
      }
    }
  }
  if (current.spans.length > 0) lines.push(current);
  return lines;
}

function styled(before: Style, sequence: string): Style {
  const code = /^\u001B\[(\d*)m$/.exec(sequence)?.[1];
  switch (code) {
    case "":
    case "0":
      return PLAIN;
    case "1":
      return { ...before, bold: true };
    case "2":
      return { ...before, dim: true };
    case "31":
      return { ...before, color: "red" };
    case "32":
      return { ...before, color: "green" };
    default:
      throw new Error(`the recorder does not know ${JSON.stringify(sequence)}`);
  }
}
