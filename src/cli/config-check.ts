import { ConfigurationError } from "../domain/errors.ts";

/**
 * `upshift config check`: says whether a configuration file is valid. Gives back the exit code: 0 for a valid file, 1
 * for one with mistakes. Each mistake stands on a line with file, line and column, as editors and people follow them.
 */
export async function runConfigCheck(
  options: { file: string; json?: boolean },
  ports: { check(file: string): Promise<void>; write(text: string): Promise<void> },
): Promise<number> {
  const { file, json = false } = options;
  try {
    await ports.check(file);
    await ports.write(json ? `${JSON.stringify({ file, valid: true })}\n` : `${file} is valid.\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ConfigurationError) || error.at === undefined) throw error;
    const { line, column } = error.at;
    const { message } = error;
    await ports.write(
      json
        ? `${JSON.stringify({ file, valid: false, line, column, message })}\n`
        : `${file}:${line}:${column}: ${message}\n`,
    );
    return 1;
  }
}
