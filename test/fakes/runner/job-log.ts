import type { Annotation } from "../github/records.ts";

const LEVELS: Record<string, Annotation["level"]> = {
  error: "failure",
  warning: "warning",
  notice: "notice",
};

/**
 * The log of one job as GitHub serves it: a time on every line, secrets masked, and workflow commands
 * carried out and turned into their `##[…]` form.
 */
export class JobLog {
  readonly lines: string[] = [];
  readonly annotations: Annotation[] = [];
  readonly raw: string[] = [];
  readonly #masks = new Set<string>();
  readonly #now: () => Date;
  #stopToken: string | null = null;

  constructor(now: () => Date) {
    this.#now = now;
  }

  mask(secret: string): void {
    for (const line of secret.split(/\r?\n/)) if (line.trim() !== "") this.#masks.add(line);
  }

  /** A line of the runner itself. */
  write(text: string): void {
    const time = this.#now().toISOString().replace("Z", "0000Z");
    for (const line of text.split("\n")) this.lines.push(`${time} ${this.#redact(line)}`);
  }

  /** A line that a process printed: it may be a workflow command. */
  output(line: string): void {
    this.raw.push(line);
    if (this.#stopToken !== null) {
      if (line.trim() === `::${this.#stopToken}::`) this.#stopToken = null;
      else this.write(line);
      return;
    }
    const command =
      /^\s*::([\w-]+)(?: +(.*?))?::(.*)$/.exec(line) ?? /##\[([\w-]+)(?: +([^\]]*))?\](.*)$/.exec(line);
    if (command === null) this.write(line);
    else this.#carryOut(command[1] ?? "", command[2] ?? "", unescapeData(command[3] ?? ""), line);
  }

  #carryOut(name: string, properties: string, value: string, line: string): void {
    const level = LEVELS[name];
    if (level !== undefined) {
      this.annotate(level, value, properties);
      this.write(`##[${name}]${value}`);
      return;
    }
    switch (name) {
      case "add-mask":
        this.mask(value);
        break;
      case "stop-commands":
        this.#stopToken = value;
        break;
      case "group":
        this.write(`##[group]${value}`);
        break;
      case "endgroup":
        this.write("##[endgroup]");
        break;
      case "debug":
        break;
      default:
        this.write(line);
    }
  }

  annotate(level: Annotation["level"], message: string, properties = ""): void {
    const found = new Map(
      properties.split(",").map((item): [string, string] => {
        const [key = "", value = ""] = item.split("=");
        return [key.trim(), unescapeData(value)];
      }),
    );
    this.annotations.push({
      path: found.get("file") ?? ".github",
      line: Number(found.get("line") ?? 1),
      level,
      title: found.get("title") ?? null,
      message: this.#redact(message),
    });
  }

  #redact(text: string): string {
    let redacted = text;
    for (const mask of this.#masks) redacted = redacted.replaceAll(mask, "***");
    return redacted;
  }
}

function unescapeData(text: string): string {
  return text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}
